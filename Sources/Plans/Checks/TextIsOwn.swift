// SPDX-License-Identifier: GPL-3.0-or-later

/// No goal, gap, strength or action was copied from an earlier plan.
struct TextIsOwn: PlanCheck {
  /// Shorter texts are alike by chance.
  static let fewestWords = 6
  static let copied = 0.8

  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let earlier = context.earlierTexts.map { (words: Words($0.text), plan: $0.plan) }
    return Self.texts(of: plan).compactMap { text in
      let words = Words(text.value)
      guard words.all.count >= Self.fewestWords,
        let source = earlier.first(where: { words.likeness(to: $0.words) >= Self.copied })
      else { return nil }
      return finding(.should, at: text.place, Messages.textIsCopied(from: source.plan))
    }
  }

  /// The texts that should be about this learner alone; a goal that says where it comes from may repeat itself.
  /// - Parameter carried: such goals as well, for others may be copied from them.
  static func texts(of plan: Plan, carried: Bool = false) -> [Placed<String>] {
    let goals = plan.placed("goals", plan.goals).filter { carried || $0.value.carriedFrom == nil }
      .map { ($0.place["statement"], $0.value.text) }
    let gaps = plan.placed("gaps", plan.gaps).map { ($0.place["text"], $0.value.text) }
    let strengths = plan.placed("strengths", plan.strengths).map { ($0.place["text"], $0.value.text) }
    let actions = plan.placed("actions", plan.actions).map { ($0.place["text"], $0.value.text) }
    return (goals + gaps + strengths + actions).compactMap { place, text in
      text.map { Placed(place: place, value: $0) }
    }
  }
}
