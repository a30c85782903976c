// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

extension Conversation {
  /// "Change my second goal", "the deadline should be June 3": to the answer that is meant, with the new words if there are any.
  func change(_ change: ChangeRequest, said words: String) throws -> Ending? {
    guard change.topic != nil || change.words != nil else { return try edit("") }
    let found = slots(meantBy: change)
    guard let slot = found.first else {
      try refuse(Messages.nothingToChange(change))
      return nil
    }
    // "My goal should be ..." where the goal is asked for is its answer.
    if interview.turn.kind == .question, interview.turn.key == slot.key, slot.standing == .unanswered {
      return try answerLiterally(slot.type == .date ? change.words ?? words : words)
    }
    guard found.count == 1 else {
      try tell(.hint, Messages.whichOne)
      for (index, slot) in found.enumerated() {
        try tell(.choice, "/edit \(change.topic?.rawValue ?? "") \(index + 1)  \(slot.answer?.spoken ?? "")")
      }
      shownTurn = nil
      return nil
    }
    let old = slot.answer?.spoken
    if let ending = try move(.goTo(slot.key)) { return ending }
    guard let new = change.words, interview.turn.key == slot.key else { return nil }
    try tell(.hint, Messages.changing(change, from: old))
    return try answerLiterally(new)
  }

  /// Whether the words to be changed are those of the question that is open, so that they only answer it.
  func isAnswering(_ change: ChangeRequest) -> Bool {
    let turn = interview.turn
    guard change.words != nil, turn.kind == .question, let slot = slots(meantBy: change).first else { return false }
    return slot.key == turn.key && slot.standing == .unanswered
  }

  /// The answers that can be meant, most likely first; one when it is clear which.
  func slots(meantBy change: ChangeRequest) -> [FilledSlot] {
    guard let topic = change.topic else { return interview.slots.filter { $0.key == interview.turn.key } }
    if topic == .question {
      let key = change.number.flatMap { number in interview.reviewItems.first { $0.number == number }?.key }
      return interview.slots.filter { $0.key == key }
    }
    let present = interview.turn.section?.pass
    for place in topic.places {
      let all = interview.slots.filter { slot in
        (slot.place?.path.joined(separator: ".") == place || slot.place?.path.first == place)
          && (slot.standing != .unanswered || slot.key == interview.turn.key)
      }
      guard !all.isEmpty else { continue }
      if let number = change.number {
        let named = all.filter { $0.pass?.position == number }
        if !named.isEmpty { return named }
        // "My second strength" stands in the one answer that holds them all.
        return all.count == 1 && all[0].pass == nil ? all : []
      }
      if all.count > 1, let present, let here = all.first(where: { $0.pass == present }) { return [here] }
      return all
    }
    return []
  }
}

extension ChangeRequest.Topic {
  /// The places of the plan where such answers go, the likeliest first.
  fileprivate var places: [String] {
    switch self {
    case .goal: ["goal.statement"]
    case .deadline: ["goal.due", "action.due", "accommodation.until"]
    case .measure: ["goal.measure", "goal.seen"]
    case .baseline: ["goal.baseline"]
    case .target: ["goal.target"]
    case .strength: ["strengths"]
    case .gap: ["gap.text", "gaps", "barriers"]
    case .step: ["action.text", "actions"]
    case .obstacle: ["goal.obstacle"]
    case .helper: ["parties", "action.who"]
    case .review: ["review.due", "review.next", "checkpoints"]
    case .name: ["learner.name"]
    case .interest: ["learner.interests"]
    case .reason: ["goal.benefit-learner", "gap.cause"]
    case .question: []
    }
  }
}
