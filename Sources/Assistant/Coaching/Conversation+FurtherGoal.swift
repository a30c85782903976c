// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// A further goal that is asked for after the goals were gone through.
extension Conversation {
  /// Begins another pass of the goals. In the last look it is asked whether now, or whether a line for next time is enough.
  func hearFurtherGoal(_ line: String) throws -> Done? {
    guard mayBeginGoal, let wish = FurtherGoal(line), let section = goalSection else { return nil }
    let goal = try goalSaid(wish)
    guard goal != nil || !wish.isReturned else { return nil }
    if interview.reply(to: .addPass(section: section)).isRefused {
      return Done(value: try keepNextGoal(goal ?? wish.about))
    }
    let isLastLook = interview.turn.kind == .review || interview.turn.kind == .finish
    if isLastLook, try !confirm(Messages.goalNowOrLater(goal)) { return Done(value: try noteForNextTime(goal, line)) }
    if let ending = try move(.addPass(section: section)) { return Done(value: ending) }
    if lastWasRefused { return Done(value: try noteForNextTime(goal, line)) }
    wordsAhead = goal
    if goal == nil, !wish.about.isEmpty, let ending = try keepSubject(wish.about) { return Done(value: ending) }
    if interview.turn.key?.pass == nil || interview.turn.section?.id != section { shownTurn = nil }
    return Done()
  }

  /// "Can we add another goal for math" tells no goal yet: it answers which gap the goal is about, or stays as a note.
  private func keepSubject(_ subject: String) throws -> Ending? {
    if place(of: interview.turn) == "goal.gap", let gap = gap(namedIn: subject, among: interview.turn.choices) {
      return try answerLiterally(gap.label)
    }
    return try keepNote(Messages.furtherGoalNote(subject), saying: Messages.furtherGoalIsAbout(subject))
  }

  /// Where no further goal has room, the next one is kept by its words, or asked for.
  private func keepNextGoal(_ goal: String) throws -> Ending? {
    guard goal.isEmpty else {
      return try keepNote(Messages.leftForLaterNote(goal), saying: Messages.nextGoalKept(goal))
    }
    nextGoalAsked = linesHeard
    try tell(.question, Messages.nextGoalAsked)
    shownTurn = turn
    return nil
  }

  /// What is told where it was just asked what the next goal is; a no, and what asks for something else, leaves it.
  func hearNextGoal(_ words: String) throws -> Done? {
    guard let asked = nextGoalAsked else { return nil }
    nextGoalAsked = nil
    if asked == linesHeard - 1, YesNo.alone(words) == false {
      shownTurn = nil
      return Done()
    }
    guard asked == linesHeard - 1, YesNo.heard(in: words).map({ $0.isYes && !$0.rest.isEmpty }) ?? true,
      !Asking.isQuestion(words),
      try [.answer, .signpost].contains(Understanding.read(words, context: readingContext()).intent)
    else { return nil }
    shownTurn = nil
    let goal = YesNo.heard(in: words)?.rest ?? words.trimmingWhitespace()
    return Done(value: try keepNote(Messages.leftForLaterNote(goal), saying: Messages.nextGoalKept(goal)))
  }

  private func noteForNextTime(_ goal: String?, _ line: String) throws -> Ending? {
    try keepNote(Messages.leftForLaterNote(goal ?? line), saying: Messages.goalForNextTime)
  }

  /// Where goals are asked for, a further one is an answer there.
  private var mayBeginGoal: Bool {
    let turn = interview.turn
    switch turn.kind {
    case .review, .finish, .sectionReadBack: return true
    case .question: return turn.section?.id != goalSection && turn.type != .goal && hasGoal
    case .readBack, .probe, .another, .finished, .idle: return false
    }
  }

  private var hasGoal: Bool {
    interview.slots.contains { $0.place?.text == "goal.statement" && $0.standing == .answered }
  }

  /// The section whose passes are goals that are asked for one after the other; nil where several sections ask for goals, as for week
  /// one and for month one.
  private var goalSection: String? {
    let sections = interview.flow.sections.filter { section in
      guard let repetition = section.repetition, repetition.fills == "goal", case .asked = repetition.extent else {
        return false
      }
      return true
    }
    return sections.count == 1 ? sections[0].id : nil
  }

  /// Whether it is one of those goals that is gone over, so that several can wait for their turn.
  var asksOneGoalAtATime: Bool {
    let section = interview.turn.section
    return section?.pass?.fills == "goal" && section?.id == goalSection
  }

  /// The goal that is meant: one that was named or talked about before, or what is told of it now.
  private func goalSaid(_ wish: FurtherGoal) throws -> String? {
    guard !wish.about.isEmpty else { return nil }
    if let earlier = earlierGoal(about: wish.about) { return earlier }
    return try !wish.isReturned && Understanding.readsAsGoal(wish.about, context: readingContext()) ? wish.about : nil
  }

  /// The goal said last that has all telling words of a name and is none of those that stand.
  func earlierGoal(about name: String) -> String? {
    let words = LogFit.tellingStems([name])
    guard !words.isEmpty else { return nil }
    let slots = interview.slots.filter { $0.place?.text == "goal.statement" }
    let standing = Set(slots.compactMap { $0.answer?.words })
    let ids = Set(slots.map(\.key.id))
    let said =
      interview.waitingGoals
      + interview.journal.reversed().flatMap { event -> [String] in
        switch event.kind {
        case .answered(let key, let answer, _), .amended(let key, let answer, _):
          ids.contains(key.id) ? [answer.words] + answer.leftOver : []
        default: []
        }
      }
    return said.first { !standing.contains($0) && words.isSubset(of: LogFit.tellingStems([$0])) }
  }
}
