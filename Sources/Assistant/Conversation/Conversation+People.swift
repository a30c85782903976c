// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

extension Conversation {
  /// What an answer came to. Apart from `Ending?`, so that "answered, going on" is not "no such answer".
  struct Answered { var value: Ending? }

  /// Whether the question asks who somebody is.
  func asksForPeople(_ turn: Turn) -> Bool { turn.kind == .question && (turn.type == .person || asksForName(turn)) }

  /// Whether the answer becomes the name of somebody in the conversation, so that nothing but a name may stand in it.
  private func asksForName(_ turn: Turn) -> Bool {
    guard turn.kind == .question, turn.type == .text || turn.type == .person, let place = place(of: turn) else {
      return false
    }
    return place == "learner.name" || place == "learner.preferred-name" || place.hasPrefix("parties.")
  }

  /// The words that are kept of an answer about people: only names where a name is asked for; elsewhere what was told beside
  /// ("Dana, on a card at the desk") stays.
  func nameWords(_ people: [NamedPerson], _ typed: String) -> String {
    guard let first = people.first else { return typed }
    let isPlain = asksForName(interview.turn) || people.count > 1 || first.role != nil || !typed.contains(",")
    return isPlain ? people.map(\.words).listedAnd : typed
  }

  /// Where somebody says that there is no such person, the question stays open and it is said; nil for other words. Of choices
  /// that take own words, "nobody" is none.
  func answerNobody(_ words: String) throws -> Answered? {
    let turn = interview.turn
    let isChosen = turn.kind == .question && turn.choices.contains(where: \.isOwn)
    guard isChosen || asksForPeople(turn) else { return nil }
    // "None" of things to choose from says nothing of people.
    if isChosen, Language.current.heard.hears(words.trimmingWhitespace().lowercased(), in: .pickNone) { return nil }
    guard asksForName(turn) ? NamedPerson.isAlone(words) : NamedPerson.isNobody(words) else { return nil }
    if place(of: turn)?.hasPrefix("learner.") ?? false {
      try refuse(Messages.whosePlan)
      return Answered()
    }
    let reply = interview.reply(to: .skip)
    let ending = try keep(reply.events)
    if ending == nil { try tell(.remark, Messages.nobodyThen) }
    return Answered(value: ending)
  }
}
