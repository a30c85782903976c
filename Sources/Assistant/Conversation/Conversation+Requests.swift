// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// Whether a line that sounds like a request is the answer: what fits the question goes first, unless it only resembles an
  /// answer and is a known sentence that asks for something.
  func isAnswer(_ words: String, _ understood: Understood) -> Bool {
    guard understood.intent != .answer, !isRoom else { return false }
    if understood.isHindrance, asksWhatIsHard { return true }
    if correctsReadBack(understood) || understood.isWeighed && tellsNumber(words) { return true }
    if let list = listReadBack, let changes = try? listChanges(in: words, of: list), !changes.isEmpty { return true }
    // "No, the deadline should be June 3" says no, and what.
    if understood.change?.topic != nil, understood.change?.words != nil, interview.turn.isYesNo {
      return fitsExactly(words, understood)
    }
    switch interview.sureness(of: reading(of: words, understood)) {
    case .exact: return true
    // "Go back 2 questions" holds a number, too.
    case .gist where understood.isWeighed && !isCount: return true
    case .gist: return [.unknown, .complaint, .example].contains(understood.intent)
    case .none: return false
    }
  }

  /// Whether the line is one of the answers that are possible: it says nothing beside it.
  func fitsExactly(_ words: String, _ understood: Understood) -> Bool {
    interview.sureness(of: reading(of: words, understood)) == .exact
  }

  private var isCount: Bool { [.scale, .number, .date].contains(interview.turn.type) }

  /// "That isn't part of it, take it out" of what is read back: it shall be changed, and nothing before it taken back.
  private func correctsReadBack(_ understood: Understood) -> Bool {
    let kind = interview.turn.kind
    return understood.isWeighed && (kind == .readBack || kind == .sectionReadBack)
      && (understood.intent == .undo || understood.intent == .skip)
  }

  /// Whether the question is what gets in the way, in words or as a choice that allows own words.
  private var asksWhatIsHard: Bool {
    let turn = interview.turn
    guard turn.kind == .question || turn.kind == .probe else { return false }
    let takesWords = turn.type == .text || turn.type == .list || turn.choices.contains(where: \.isOwn)
    let place = place(of: turn) ?? ""
    return takesWords
      && Self.hardPlaces.contains { place == $0 || place.hasPrefix("\($0).") || place.hasPrefix("\($0)+") }
  }

  /// Where in the plan that goes which is hard or gets in the way.
  private static let hardPlaces = ["gap", "gaps", "barriers", "goal.obstacle"]

  /// Does what a line asks for in plain words; nil where it asks for nothing.
  func serve(_ understood: Understood, _ words: String) throws -> Done? {
    guard understood.intent != .answer, case .one(let command) = CommandTable.match(understood.command) else {
      return nil
    }
    if isMadeOfOneWord(understood, words) || isNoAnswerOnly(words, understood) { return nil }
    if understood.isUnsure, let done = try serveUnsure(understood) { return done }
    if understood.intent == .complaint {
      try tell(.remark, Messages.waysOn)
      shownTurn = nil
      return Done()
    }
    if understood.isWeighed, understood.intent == .help, !interview.turn.ask.isEmpty {
      try explainQuestion()
      return Done()
    }
    // Nobody is sent away for a line that only weighs like a good-bye, or says nothing of the program.
    if understood.isWeighed || understood.isUnsure, command.action == .pause || command.action == .quit {
      if try confirm(Messages.stopHere) { return Done(value: try perform(command.action, argument: "")) }
      try tell(.remark, Messages.waysOn)
      shownTurn = nil
      return Done()
    }
    try say(understood)
    // "What did I say before?" asks for what was said, not for what is still open.
    if command.action == .review, interview.turn.kind != .review {
      interview.keepNumbers(anew: shownReview.isEmpty)
      try showItems(interview.reviewItems.filter { $0.standing != .unanswered }, or: Messages.nothingAnswered)
      return Done()
    }
    if command.action == .back { return Done(value: try goBack(words)) }
    return Done(value: try perform(command.action, argument: ""))
  }

  /// Whether a known sentence that may as well be an answer is one here: "keep going" where words are asked for. At the last question "that's it"
  /// does not say how it ends.
  func isPlainAnswer(_ understood: Understood) -> Bool {
    let turn = interview.turn
    guard understood.isUnsure else { return false }
    if turn.kind == .finish { return true }
    return understood.intent == .skip && (turn.kind == .question || turn.kind == .probe)
      && (turn.type == .text || turn.type == .goal)
  }

  /// "That's it" where several things are asked for: there are no more. Nil where it is asked whether to stop.
  private func serveUnsure(_ understood: Understood) throws -> Done? {
    let turn = interview.turn
    guard understood.intent == .pause, turn.kind == .question, turn.type == .list else { return nil }
    return Done(value: try turn.draft.isEmpty ? move(.skip) : hearNothing())
  }

  /// "I should ask earlier", "mom, back": in an answer in words, one word alone makes no request of a line; of a short one only where
  /// it would lead away from the question.
  private func isMadeOfOneWord(_ understood: Understood, _ words: String) -> Bool {
    let turn = interview.turn
    guard understood.isWeighed, turn.kind == .question || turn.kind == .probe, !turn.type.isExact,
      let context = try? readingContext(), let weighing = Understanding.weighing(words, context: context)
    else { return false }
    let moves = [.back, .undo, .skip, .edit].contains(understood.intent)
    return weighing.parts.count == 1 && words.split(separator: " ").count >= (moves ? 2 : 4)
  }

  /// "Put it away" where a day is asked, "I am 9" or "will is ok" where a name is: what only weighs like a word about the question is told what is
  /// missing.
  private func isNoAnswerOnly(_ words: String, _ understood: Understood) -> Bool {
    let turn = interview.turn
    guard understood.isWeighed, turn.kind == .question || turn.kind == .probe else { return false }
    let wantsOneThing = turn.type.isExact || turn.kind == .probe
    let isNamed = words.split(whereSeparator: \.isWhitespace).first.map {
      Language.current.heard.hears($0.lowercased(), in: .everydayNames)
    }
    return (wantsOneThing && understood.intent == .repeat)
      || (asksForName(turn) && (understood.intent == .unknown || isNamed == true))
  }

  /// Says what a line was taken for. What a known sentence does by itself ("no idea", "take that back") is told by what comes of it.
  func say(_ understood: Understood) throws {
    if !understood.isWeighed, case .one(let command) = CommandTable.match(understood.command),
      command.action.tellsItself
    {
      return
    }
    try sayTaken(RequestWords(understood))
  }

  /// The first time in a sitting with the way to say the words literally, which is in the help from then on.
  func sayTaken(_ request: RequestWords?) throws { try tell(.hint, Messages.takenAs(request, isKnown: isSayKnown())) }

  /// Whether how to say words literally was told before; from now on it is.
  func isSayKnown() -> Bool {
    defer { isSayTold = true }
    return isSayTold
  }
}

extension CommandAction {
  /// Whether what comes of it says what was done.
  var tellsItself: Bool { [.skip, .unknown, .undo, .redo, .back].contains(self) }
}

extension Turn {
  /// Whether yes or no is expected.
  fileprivate var isYesNo: Bool {
    switch kind {
    case .another, .readBack, .sectionReadBack, .review: true
    case .question, .probe, .finish, .finished, .idle: false
    }
  }
}
