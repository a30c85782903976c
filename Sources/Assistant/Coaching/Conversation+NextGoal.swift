// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What is said to "You also named ... Shall that be the next goal?" beside yes and no.
extension Conversation {
  /// "Thats the same one. i want chem next": what is one with another goal waits no longer, and the one that is named begins. Nil where
  /// nothing of the kind is said.
  func hearOtherThanOffered(_ line: String) throws -> Done? {
    guard interview.turn.kind == .another, let topic = interview.nextTopic,
      interview.waiting.contains(topic.text),
      line.utf8.count <= AnswerKind.longest, YesNo.heard(in: line)?.isYes != true
    else { return nil }
    let clauses = line.split { ".,;!".contains($0) }.map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
    let others = clauses.filter { !saysItIsTheSame($0) && !letsGo(of: topic.text, in: $0, isPointed: true) }
    let isSame = others.count < clauses.count
    let rest = isSame ? others.filter { YesNo.alone($0) != false } : others
    let named = nextGoal(namedIn: rest.joined(separator: ". "), besides: topic)
    if let named, named == topic.text { return try begin(named) }
    guard isSame || named != nil else { return nil }
    if isSame, let ending = try letGo(topic.text) { return Done(value: ending) }
    if let named { return try begin(named) }
    return rest.isEmpty ? Done() : Done(value: try answer(rest.joined(separator: ". ")))
  }

  /// "Thats the same one", "no its the same goal as bio lol", where bio is one of the goals that stand.
  private func saysItIsTheSame(_ clause: String) -> Bool {
    let heard = Language.current.heard
    let words = clause.spokenWords().filter { !heard.hears($0, in: .noOpenings, .answerOpenings) }
    let standing = LogFit.tellingStems(
      interview.slots.filter { $0.place?.text == "goal.statement" }.compactMap { $0.answer?.words })
    return words.indices.contains { place in
      let length = heard.length(of: .oneThing, at: words[place...])
      return length > 0
        && (words[..<place] + words[(place + length)...]).allSatisfy {
          heard.hears($0, in: .hedges, .answerTails, .functionWords) || !LogFit.stems($0).isDisjoint(with: standing)
        }
    }
  }

  /// The goal that waits and is named; the one that is offered only where it is wanted in so many words. Nil where it is denied.
  private func nextGoal(namedIn line: String, besides topic: Interview.NextTopic) -> String? {
    let heard = Language.current.heard
    let words = line.spokenWords().drop { heard.hears($0, in: .noOpenings) }
    let goals = [topic.text] + interview.waitingGoals.filter { $0 != topic.text }
    let isWanted = words.contains { heard.hears($0, in: .orderJoints) }
    guard !words.contains(where: { heard.hears($0, in: .negations) }),
      case .place(let place)? = FirstOfGoals(words.joined(separator: " "), among: goals),
      place > 0 || topic.isGoal && isWanted
    else { return nil }
    return goals[place]
  }

  private func letGo(_ goal: String) throws -> Ending? {
    if let ending = try respond(interview.reply(lettingGo: goal)) { return ending }
    shownTurn = nil
    try tell(.remark, Messages.goalLetGo(goal))
    return nil
  }

  private func begin(_ goal: String) throws -> Done? {
    guard let section = interview.turn.section?.id else { return nil }
    if let ending = try move(.addPass(section: section)) { return Done(value: ending) }
    wordsAhead = goal
    return Done()
  }
}
