// SPDX-License-Identifier: GPL-3.0-or-later

/// One sentence holds one goal.
import Localization

struct GoalIsSingle: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.filter { Self.holdsSeveral($0.value.text ?? "") }.map {
      finding(.note, at: $0.place["statement"], Messages.goalIsSeveral)
    }
  }

  private static func holdsSeveral(_ text: String) -> Bool {
    let heard = Language.current.heard
    if Words(text).contains(where: heard[.goalJoints]) { return true }
    let sentences = text.split(whereSeparator: { ".;\n".contains($0) })
    return sentences.filter { Words(String($0)).contains(where: heard[.goalBeginnings]) }.count > 1
  }
}

extension Words {
  func contains(where phrases: [String]) -> Bool { phrases.contains(where: contains) }
}
