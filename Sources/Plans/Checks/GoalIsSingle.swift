// SPDX-License-Identifier: GPL-3.0-or-later

/// One sentence holds one goal.
struct GoalIsSingle: PlanCheck {
  private static let openings = ["i will", "i can", "i want to", "will be able to", "is able to", "can now", "will"]
  private static let joints = ["and also", "as well as", "and then also", "and i", "and will", "and can", "and to"]

  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.filter { Self.holdsSeveral($0.value.text ?? "") }.map {
      finding(.note, at: $0.place["statement"], Messages.goalIsSeveral)
    }
  }

  private static func holdsSeveral(_ text: String) -> Bool {
    let words = Words(text)
    if words.contains(where: joints) { return true }
    let sentences = text.split(whereSeparator: { ".;\n".contains($0) })
    return sentences.filter { Words(String($0)).contains(where: openings) }.count > 1
  }
}

extension Words {
  func contains(where phrases: [String]) -> Bool { phrases.contains(where: contains) }
}
