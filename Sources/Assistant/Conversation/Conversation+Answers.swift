// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Understanding

extension Conversation {
  /// Words: a digression in plain language, a signpost, or an answer.
  func answer(_ words: String) throws -> Ending? {
    guard !isRoom else {
      try tell(.hint, Messages.roomTakesCommands)
      return nil
    }
    let understood = try Understanding.read(words, context: readingContext())
    if let signpost = understood.signpost { return try showSignpost(signpost) }
    if !namesChoice(words), let done = try hearAside(words, understood) { return done.value }
    if isEditOfSentence(understood), let sentence = sentenceOffered { return try answerEdited(sentence) }
    if understood.intent == .edit, let change = understood.change {
      if !isAnswering(change) { try say(understood) }
      return try self.change(change, said: words)
    }
    if !namesChoice(words), let action = action(for: understood) {
      try say(understood)
      return try perform(action, argument: "")
    }
    return try answer(words, understood)
  }

  /// Whether the line is how one of the choices begins: "do it for me" is one where it is offered, and a request elsewhere.
  private func namesChoice(_ words: String) -> Bool {
    let line = words.trimmingWhitespace().lowercased()
    return line.contains(" ") && interview.turn.choices.contains { !$0.isOwn && $0.text.lowercased().hasPrefix(line) }
  }

  /// Says what a line was taken for; how to say the words literally, until that is known.
  private func say(_ understood: Understood) throws {
    try tell(.hint, Messages.understoodAs(RequestWords(understood), isKnown: requestsHeard >= 2))
    requestsHeard += 1
  }

  /// What a request in plain words does; nil for an answer.
  private func action(for understood: Understood) -> CommandAction? {
    guard understood.intent != .answer, case .one(let command) = CommandTable.match(understood.command) else {
      return nil
    }
    return command.action
  }

  /// Words that are an answer, whatever they look like.
  func answerLiterally(_ words: String) throws -> Ending? {
    guard !isRoom else {
      try tell(.document, Messages.echo(words))
      return nil
    }
    let understood = try Understanding.read(words, context: readingContext())
    return try answer(words, understood)
  }

  private func answer(_ words: String, _ understood: Understood) throws -> Ending? {
    let turn = interview.turn
    if understood.isYes == nil, let better = try betterWords(words, for: turn) {
      return try answer(better, Understanding.read(better, context: readingContext()))
    }
    if turn.type == .pick, let request = PickRequest(words) { return try serve(request) }
    if turn.type == .date, let problem = understood.dateProblem {
      try refuse(Messages.noDay(problem))
      return nil
    }
    let key = turn.kind == .question ? turn.key : nil
    if key != nil, turn.type == .sentence { return try answerSentence(words, isYes: understood.isYes) }
    if let ending = try respond(interview.reply(to: reading(of: words, understood))) { return ending }
    try remark(on: key, understood)
    return nil
  }

  /// The words of an answer without a "no" or the like before them, where it would become a thing of a list or the beginning of a
  /// goal; those of an answer that is read back without what only corrects. A list that is read back is corrected by its numbers.
  private func betterWords(_ words: String, for turn: Turn) throws -> String? {
    let context = try readingContext()
    let better: String
    switch turn.kind {
    case .question where turn.type == .goal || turn.type == .list:
      better = Understanding.withoutLead(words, context: context)
    case .readBack where interview.slots.first(where: { $0.key == turn.key })?.type != .list:
      better =
        Understanding.lastCorrection(in: words, context: context)?.words
        ?? Understanding.withoutLead(words, context: context)
    default: return nil
    }
    return better == words || better.isEmpty ? nil : better
  }

  private func isEditOfSentence(_ understood: Understood) -> Bool {
    interview.turn.kind == .question && interview.turn.type == .sentence && understood.intent == .edit
      && understood.change?.topic == nil
  }

  /// Keeps the events of a reply, then says what it says.
  func respond(_ reply: Reply) throws -> Ending? {
    lastWasRefused = reply.isRefused
    lastRefusal = reply.says.first { $0.kind == .refusal }?.text
    if !reply.events.isEmpty, let ending = try keep(reply.events) { return ending }
    if !reply.events.isEmpty {
      offer = nil
      offerLimit = Self.shortOffer
    }
    if reply.events.contains(where: \.keepsAnswer) { listed = [] }
    for said in reply.says { try tell(said.kind == .refusal ? .trouble : .remark, said.text) }
    return nil
  }

  func move(_ move: Move) throws -> Ending? {
    shownTurn = nil
    return try respond(interview.reply(to: move))
  }

  func readingContext() throws -> ReadingContext {
    var context = try world.materials.readingContext(today: world.today)
    context.names = (plan?.plan.parties ?? []).compactMap(\.name)
    context.start = plan?.plan.learner.hireDate ?? plan?.plan.start
    return context
  }

  /// What the interview needs to know of a line, from what was understood of it.
  func reading(of typed: String, _ understood: Understood) -> Reading {
    let turn = interview.turn
    var words = turn.kind == .question && turn.type == .person ? NamedPerson(typed).words : typed
    let things = thingsOfGap(in: understood)
    if let first = things.first { words = first }
    // A program, or a sheet, answers by number without having been shown the list in this sitting.
    if turn.type == .pick { _ = offeredEntries() }
    let day = (understood.date?.day).map(readingDay)
    var reading = Reading(
      words, items: understood.items, itemDays: daysOfItems(understood), day: day, isYes: understood.isYes,
      tests: Set(understood.tests.compactMap { AnswerTest(rawValue: $0.rawValue) }),
      picked: turn.type == .pick ? offer?.picked(by: words) ?? [] : [])
    reading.leftOver = Array(things.dropFirst())
    return reading
  }

  /// The things of a gap that have to be taken one at a time; none where it is one.
  private func thingsOfGap(in understood: Understood) -> [String] {
    let turn = interview.turn
    guard turn.kind == .question, turn.type == .text, place(of: turn) == "gap.text", let context = try? readingContext()
    else { return [] }
    let things = Understanding.things(in: understood.items, context: context)
    return things.count > 1 ? things : []
  }

  private func readingDay(_ day: CalendarDate) -> Reading.Day {
    Reading.Day(iso: day.iso, spoken: day.words, distance: day.distanceWords(from: world.today))
  }

  /// The day that each of several things names, where things are asked for with a day.
  private func daysOfItems(_ understood: Understood) -> [Reading.Day?] {
    guard place(of: interview.turn) == "checkpoints+", let context = try? readingContext() else { return [] }
    return understood.items.map { Understanding.read($0, context: context).date.map { readingDay($0.day) } }
  }

  /// Shows people to turn to. Of the words themselves nothing is kept.
  private func showSignpost(_ id: String) throws -> Ending? {
    guard let signpost = try world.materials.signpost(id) else { return nil }
    try show(signpost)
    try tell(.hint, Messages.signpostAside)
    return try move(.note(Messages.signpostShown(signpost.title), isPrivate: true))
  }

  func show(_ signpost: SignpostText) throws {
    try tell(.heading, signpost.title)
    try tell(.remark, signpost.say)
    for contact in signpost.contacts { try tell(.choice, "- \(contact)") }
  }
}

extension JournalEvent {
  /// Whether it keeps an answer, rather than moves about.
  fileprivate var keepsAnswer: Bool {
    switch kind {
    case .answered, .amended, .confirmed, .sectionConfirmed: true
    default: false
    }
  }
}
