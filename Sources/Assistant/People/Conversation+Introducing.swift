// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// What one line tells beside the name that is asked for is taken to where it belongs, and not asked again.
extension Conversation {
  /// Nil where the line tells nothing beside a name.
  func hearIntroduction(_ words: String) throws -> Answered? {
    guard let asked = askedForName else { return nil }
    let introduction = try Introduction(words, asked: asked, context: readingContext())
    let taken = introduction.told.compactMap { what, words in openPlace(of: what).map { (place: $0, words: words) } }
    guard !taken.isEmpty, !introduction.name.isEmpty else { return nil }
    for (place, words) in taken { toldAhead[place] = words }
    return Answered(value: try answer(introduction.name))
  }

  private var askedForName: Introduction.Asked? {
    let turn = interview.turn
    guard turn.kind == .question, let place = place(of: turn) else { return nil }
    let leader = interview.flow.audience.facilitator
    if place == "learner.name" { return leader == nil ? .learner : .leaderOfLearner }
    return leader.map { place == "parties.\($0)" } ?? false ? .leaderOfSelf : nil
  }

  /// Where something told goes, if the flow asks for it and nobody has answered yet.
  private func openPlace(of what: Introduction.Told) -> String? {
    let places =
      switch what {
      case .name: [String]()
      case .ownName: interview.flow.audience.facilitator.map { ["parties.\($0)"] } ?? []
      case .start: ["plan.start", "learner.hire-date"]
      case .position: ["learner.position"]
      case .grade: ["learner.grade"]
      case .called: ["learner.preferred-name"]
      }
    return places.first { place in
      interview.slots.contains { $0.place?.text == place && $0.standing == .unanswered }
    }
  }

  /// Answers the questions of which the answer was told already, one after the other.
  func settleWhatWasTold() throws -> Ending? {
    while interview.turn.kind == .question, let place = place(of: interview.turn),
      let words = toldAhead.removeValue(forKey: place)
    {
      try tell(.remark, Messages.alreadySaid(words))
      if let ending = try answerLiterally(words) { return ending }
    }
    return nil
  }
}
