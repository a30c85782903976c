// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// What a line says beside an answer: a question, a correction, a request behind the answer. Nil where all of it is one.
  func hearAside(_ words: String, _ understood: Understood) throws -> Done? {
    let context = try readingContext()
    if understood.intent == .undo, understood.command == "unask" { return Done(value: try takeBackQuestion()) }
    if let done = try joinWhatWasDivided(words) ?? joinAsAlternatives(words) { return done }
    if let done = try hearTail(words, context) { return done }
    if let asked = Understanding.askedBack(words, context: context), try isAside(asked, words, understood) {
      try tellWhatWaits(namedIn: words)
      try answer(asked)
      return Done()
    }
    if let done = try hearKnown(words, understood) { return done }
    guard let done = try amend(words, understood) else { return nil }
    // The question that was open is asked again.
    if held == nil { shownTurn = nil }
    return done
  }

  /// Keeps the answer, then hears the request behind it.
  private func hearTail(_ words: String, _ context: ReadingContext) throws -> Done? {
    guard interview.turn.kind == .question, !takesQuestions, let tail = Understanding.tail(of: words, context: context)
    else { return nil }
    // "Nobody else to ask, skip" only says why.
    if Understanding.read(tail.request, context: context).intent == .skip {
      return Done(value: try answer(tail.request))
    }
    // A question is about what is open now, not about what comes next.
    let answered = try answerBehind(tail.request, context)
    if let ending = try answered?.value ?? answer(tail.answer) { return Done(value: ending) }
    guard answered == nil else { return Done() }
    if let ending = try settleWhatWasSaid() { return Done(value: ending) }
    try tell(.hint, Messages.heardBehind(tail.request))
    return Done(value: try answer(tail.request))
  }

  /// "Keep going but move the deadline to April 9", "keep going till April 9": takes the choice, then changes what stands behind it.
  /// What changes nothing ("keep going but it's hard") is said beside the choice.
  func hearChangeBehindChoice(_ words: String) throws -> Done? {
    let turn = interview.turn
    // Each place where it could be divided is tried; who tells a story chooses nothing by its beginning.
    guard turn.kind == .question, turn.type == .choice, words.utf8.count <= AnswerKind.longest,
      let slot = slot(turn.key)
    else { return nil }
    let context = try readingContext()
    let heard = Language.current.heard
    let pieces = words.split(whereSeparator: \.isWhitespace)
    var isAnswered = false
    for place in pieces.indices.dropFirst() {
      let isJoint = heard.hears(pieces[place].lowercased(), in: .clauseJoints) || pieces[place - 1].hasSuffix(",")
      let isDay = heard.hears(pieces[place].lowercased(), in: .deadlineLeads)
      let head = pieces[..<place].joined(separator: " ").trimmingMarks
      guard isJoint || isDay, try fits(head, slot, asWhole: true) else { continue }
      isAnswered = isAnswered || heard.hears(pieces[place].lowercased(), in: .butWords)
      let rest = pieces[place...].joined(separator: " ")
      let behind = isDay ? rest : Self.withoutJoints(rest)
      guard let change = try changeMeant(by: behind, isDay: isDay, context) else { continue }
      if let ending = try answer(head) { return Done(value: ending) }
      guard !lastWasRefused else { return Done() }
      try tell(.hint, Messages.heardBehind(behind))
      // A line that gives the new words may change more than one answer.
      return Done(value: try isDay || change.words == nil ? self.change(change, said: behind) : answer(behind))
    }
    return isAnswered ? Done(value: try answerLiterally(words)) : nil
  }

  /// What the words behind a choice change: what they name and give, or the day of the goal that is gone over.
  private func changeMeant(by words: String, isDay: Bool, _ context: ReadingContext) throws -> ChangeRequest? {
    let understood = Understanding.read(words, context: context)
    let asksForTime = words.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    let isAboutGoal = place(of: interview.turn) == "review.response"
    if isDay { return isAboutGoal ? understood.date.map { _ in .deadline(words) } : nil }
    if isAboutGoal,
      asksForTime.indices.contains(where: {
        Language.current.heard.length(of: .moreTime, at: asksForTime[$0...]) > 0
      })
    {
      return .deadline(understood.date?.words)
    }
    let changes = Understanding.changes(in: words, isReadBack: false, context: context)
    let named = understood.intent == .edit ? understood.change : nil
    return (changes + [named].compactMap(\.self)).first { !slots(meantBy: $0).isEmpty }
  }

  private static func withoutJoints(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace)
      .drop { Language.current.heard.hears($0.lowercased(), in: .clauseJoints) }.joined(separator: " ")
  }

  /// Answers a question behind an answer; nil for a request that moves or changes something.
  private func answerBehind(_ request: String, _ context: ReadingContext) throws -> Done? {
    let understood = Understanding.read(request, context: context)
    if understood.intent == .answer, Understanding.asksOfTheWorld(request, context: context) {
      return Done(value: try keepNote(request, saying: Messages.questionNoted(request)))
    }
    if let asked = Understanding.askedBack(request, context: context), try isAside(asked, request, understood) {
      try tellWhatWaits(namedIn: request)
      try answer(asked, asksAgain: false)
      lastWasRefused = false
      return Done()
    }
    guard understood.intent == .why else { return nil }
    try tell(.remark, interview.turn.why ?? Messages.noWhy)
    return Done()
  }

  /// "Idk 7": whoever names one of the answers that are possible knows it.
  private func hearKnown(_ words: String, _ understood: Understood) throws -> Done? {
    let turn = interview.turn
    guard understood.intent == .unknown, turn.kind == .question, turn.type.isExact,
      let slot = slot(turn.key), try fits(words, slot)
    else { return nil }
    return Done(value: try answerLiterally(words))
  }

  private var takesQuestions: Bool { interview.turn.takesQuestions }

  /// Known words and requests are aside anywhere; what only sounds like a question is an answer where questions are asked for.
  private func isAside(_ asked: AskedBack, _ words: String, _ understood: Understood) throws -> Bool {
    switch asked {
    case .other, .moment:
      let turn = interview.turn
      guard understood.intent == .answer, !takesQuestions,
        try Understanding.changes(in: words, isReadBack: false, context: readingContext()).isEmpty
      else { return false }
      // "Could we say the 9th of March?" names the day that is asked for.
      guard turn.kind == .question, turn.type.isExact, let slot = slot(turn.key)
      else { return true }
      return try !fits(words, slot)
    case .term(nil): return !takesQuestions
    case .approval: return !takesQuestions
    case .term, .advice, .need, .meaning, .readers, .keeping, .erasing, .use, .grading, .program, .helpers, .name,
      .progress:
      return true
    }
  }

  // MARK: - Questions

  /// Says what is known about it, and asks again: nothing is kept.
  func answer(_ asked: AskedBack, asksAgain: Bool = true) throws {
    let turn = interview.turn
    switch asked {
    case .term(let term?): try tell(.remark, Messages.means(term))
    case .need:
      try tell(.remark, turn.isHard ? Messages.isNeeded : Messages.isNotNeeded)
      if let why = turn.why { try tell(.hint, why) }
    case .advice: try tell(.remark, advice(for: turn))
    case .meaning: try tell(.remark, Messages.askedBack(tip: nil, help: turn.help, example: turn.example))
    case .readers, .keeping, .erasing, .use, .grading, .program:
      if let said = Messages.ofProgram(asked, interview.setting.band, keptAt: world.shelf.place) {
        try tell(.remark, said)
      }
    case .helpers: for line in Messages.whoHelps(interview.setting.band) { try tell(.remark, line) }
    case .name: try tell(.remark, Messages.nameIs(plan?.plan.learner.name ?? base.learner.name))
    case .progress: try tell(.remark, praise)
    case .approval: try tell(.remark, Messages.willDo)
    case .moment(let moment) where !interview.isAlone:
      try tell(.remark, moment.means.startingUppercase)
      if asksAgain { try tellItWasAQuestion() }
    case .term(nil), .other, .moment:
      let tip = interview.isAlone ? nil : turn.tip
      try tell(.remark, Messages.askedBack(tip: tip, help: turn.help, example: turn.example))
      if asksAgain { try tellItWasAQuestion() }
    }
    lastWasRefused = true
    guard asksAgain, showsQuestions, !turn.ask.isEmpty else { return }
    try tell(.question, asked == .meaning && !hasNothingToOffer ? turn.reword ?? turn.ask : self.turn.ask)
  }

  /// A line that sounds like a call for help: the question is put in other words, with what would do.
  func explainQuestion() throws {
    try answer(.meaning)
    try tellItWasAQuestion()
  }

  /// How an answer that was heard as a question is given, until that is known.
  private func tellItWasAQuestion() throws {
    try tell(.hint, Messages.sayIfAnswer(isKnown: isSayKnown()))
  }

  /// What one would take: the first of what was searched out, the usual one of a list; what only the person can know is theirs.
  private func advice(for turn: Turn) -> String {
    if turn.type == .pick, let first = offeredEntries().first { return Messages.wouldTakeFirst(first.text) }
    if let usual = turn.choices.first(where: \.isUsual) { return Messages.wouldTake(usual) }
    return Messages.isYours(help: turn.help, example: turn.example)
  }

  /// "That was a question. First step is ...": the answer to it is taken back and asked for again, and what stands behind is heard.
  func hearQuestionTakenBack(_ words: String) throws -> Done? {
    guard interview.turn.kind == .question, words.utf8.count <= AnswerKind.longest,
      let rest = Understanding.toldBehindQuestion(words, context: try readingContext())
    else { return nil }
    if lastLine?.isKept == true, let ending = try takeBackQuestion() { return Done(value: ending) }
    lastWasRefused = false
    return Done(value: try answer(rest))
  }

  /// "Why u say that im fine lol" right behind the line that tells where people to turn to are found.
  func explainSupport(_ words: String, _ understood: Understood) throws -> Bool {
    guard pointedAtLine == linesHeard - 1,
      try understood.intent == .why || Understanding.asksWhy(words, context: readingContext())
    else { return false }
    try tell(.remark, Messages.whySupport(interview.setting.band))
    lastWasRefused = true
    if showsQuestions, !turn.ask.isEmpty { try tell(.question, turn.ask) }
    return true
  }

  /// "That was a question": what was kept of it goes, and it is answered as one.
  private func takeBackQuestion() throws -> Ending? {
    guard let lastLine else {
      try tell(.remark, Messages.askAgain)
      return nil
    }
    self.lastLine = nil
    if lastLine.isKept, let ending = try move(.undo) { return ending }
    try answer(Understanding.askedBack(lastLine.words, context: readingContext()) ?? .other)
    return nil
  }
}
