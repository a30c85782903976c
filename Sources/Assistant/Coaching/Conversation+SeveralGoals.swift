// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Several goals in one answer: it is asked which comes first, and the others are offered when a further goal is asked for.
extension Conversation {
  /// Asks which of several goals comes first. Nil where the answer is one goal, where the same was said before, and where goals are
  /// not made one after the other, as those for one day.
  func askWhichGoalIsFirst(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, place(of: turn) == "goal.statement", asksOneGoalAtATime,
      case let heard = HeardGoals(line, context: try readingContext())
    else { return nil }
    if heard.goals.count < 2 {
      // "I meant two goals. phlebotomy first" tells one of them; that there are two is no part of it.
      return heard.words == line ? nil : Done(value: try answer(heard.words))
    }
    return try askWhichIsFirst(heard.goals, said: line)
  }

  /// - Parameter goals: the goals, or what one goal should be about.
  func askWhichIsFirst(_ goals: [String], said line: String) throws -> Done? {
    guard showsQuestions, heldGoals?.words != line else { return nil }
    heldGoals = HeldGoals(goals: goals, words: line, turn: interview.turn)
    try tell(.question, Messages.whichGoalIsFirst(goals))
    for (number, goal) in goals.enumerated() { try tell(.choice, Messages.numberedGoal(number + 1, goal)) }
    try tell(.hint, Messages.orItIsOne)
    return Done()
  }

  /// What is said to that; nil for a line that says nothing of it, which is heard as if nothing had been asked.
  func hearWhichGoalIsFirst(_ line: String, _ understood: Understood) throws -> Done? {
    guard let held = heldGoals else { return nil }
    guard held.turn == interview.turn else {
      (heldGoals, goalsBeside) = (nil, [])
      return nil
    }
    guard held.words != line else { return nil }
    if let done = try hearJoined(line, held) { return done }
    let isOpen = understood.intent == .unknown
    guard let first = isOpen ? .any : FirstOfGoals(line, among: held.goals) else {
      // Another goal, in other words: those that were named wait beside it.
      if understood.intent == .answer { goalsBeside = held.goals }
      return nil
    }
    // It is still held while its words are kept as one, so that nobody is asked again.
    defer { heldGoals = nil }
    switch first {
    case .isOne:
      if let ending = try answerLiterally(held.words) { return Done(value: ending) }
      try tell(.remark, Messages.isOneThing(held.words))
      return Done()
    case .place(let place): return Done(value: try take(held.goals, first: place))
    case .any: return Done(value: try take(held.goals, first: 0))
    }
  }

  /// "2 and 3 are the same one. chem first": joins them, and takes what comes first; asks again where that is not said.
  private func hearJoined(_ line: String, _ held: HeldGoals) throws -> Done? {
    guard let joined = JoinedGoals(line, among: held.goals, context: try readingContext()) else { return nil }
    let goals = joined.joined(held.goals, in: held.words)
    heldGoals = nil
    if goals.count == 1 {
      if let ending = try answerLiterally(goals[0]) { return Done(value: ending) }
      try tell(.remark, Messages.isOneThing(goals[0]))
      return Done()
    }
    guard case .place(let first)? = FirstOfGoals(joined.rest, among: held.goals) else {
      return try askWhichIsFirst(goals, said: held.words)
    }
    return Done(value: try take(goals, first: joined.place(of: first)))
  }

  /// Who does not know, or leaves it open, takes the one that was said first; nil where nothing of the kind is asked.
  func takeGoalSaidFirst() throws -> Done? {
    guard let held = heldGoals, held.turn == interview.turn else { return nil }
    heldGoals = nil
    return Done(value: try take(held.goals, first: 0))
  }

  /// The first one is the answer; the others wait.
  private func take(_ goals: [String], first place: Int) throws -> Ending? {
    var others = goals
    let first = others.remove(at: place)
    goalsBeside = others
    defer { goalsBeside = [] }
    let ending = try answerLiterally(first)
    guard ending == nil, !lastWasRefused else { return ending }
    try tell(.remark, Messages.goalsInTurn(first, then: others))
    return nil
  }

  /// "I meant two goals. phlebotomy first" behind an answer that took them for one.
  func hearGoalsToldApart(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard let pass = turn.section?.pass, asksOneGoalAtATime, let rest = HeardGoals.behindCount(line)?.words else {
      return nil
    }
    for place in ["goal.gap", "goal.statement"] {
      guard
        let slot = interview.slots.first(where: {
          $0.pass == pass && $0.place?.text == place && $0.standing == .answered && $0.key != turn.key
        })
      else { continue }
      let joined = place == "goal.gap" ? slot.answer?.items.map(\.text) ?? [] : try goals(of: slot)
      guard joined.count > 1, case .place(let first)? = FirstOfGoals(rest, among: joined) else { continue }
      goalsBeside = place == "goal.gap" ? [] : joined.filter { $0 != joined[first] }
      defer { goalsBeside = [] }
      return Done(value: try change(slot, to: joined[first]))
    }
    return nil
  }

  private func goals(of slot: FilledSlot) throws -> [String] {
    HeardGoals(slot.answer?.words ?? "", context: try readingContext()).goals
  }

  /// The goals that wait beside the answer to a question: the one whose place it takes, and those named with it, or those that waited
  /// beside the answer before.
  func goalsWaiting(beside turn: Turn, for words: String) -> [String] {
    guard place(of: turn) == "goal.statement" else { return [] }
    let others = goalsBeside.isEmpty ? slot(turn.key)?.answer?.leftOver ?? [] : goalsBeside
    let left = goalLeft(at: turn, for: words).map { [$0] } ?? []
    return left + others.filter { !left.contains($0) }
  }
}
