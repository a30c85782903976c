// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
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
    if let request = pickRequest(in: words), request.isClear || asksAboutPicks(words, understood) {
      return try serve(request)
    }
    if isEditOfSentence(understood), let sentence = sentenceOffered { return try answerEdited(sentence) }
    if understood.intent == .edit, let change = understood.change {
      if !isAnswering(change) { try say(understood) }
      if change.words == nil, asksForLine(words) { editedKey = slots(meantBy: change).first?.key }
      return try self.change(change, said: words)
    }
    if !namesChoice(words), let action = action(for: understood) {
      try say(understood)
      return try perform(action, argument: "")
    }
    return try answer(words, understood)
  }

  /// Whether "edit" was said, as at the sentence of a goal: then the old words stand in the line.
  private func asksForLine(_ words: String) -> Bool {
    Language.current.heard.rest(of: words.trimmingWhitespace(), after: .lineOpenings) != nil
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
    if let ending = try answerNobody(words) { return ending.value }
    if let request = pickRequest(in: words) { return try serve(request) }
    if turn.type == .pick, turn.kind == .question {
      _ = offeredEntries()
      let picked = offer?.picked(by: words) ?? []
      if picked.allSatisfy({ $0.id == nil }) {
        return try take(picked, words: words, says: Messages.ownIdeaKept(words.trimmingWhitespace()))
      }
    }
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
      if interview.turn.key != editedKey { editedKey = nil }
      offer = nil
      offerLimit = Self.shortOffer
    }
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
    let people = asksForPeople(turn) ? NamedPerson.all(in: typed) : []
    let words = nameWords(people, typed)
    // A program, or a sheet, answers by number without having been shown the list in this sitting.
    if turn.type == .pick { _ = offeredEntries() }
    let day = (understood.date?.day).map(readingDay)
    return Reading(
      words, items: people.isEmpty ? understood.items : people.count > 1 ? people.map(\.words) : [],
      itemDays: daysOfItems(understood), day: day, isYes: understood.isYes,
      tests: Set(understood.tests.compactMap { AnswerTest(rawValue: $0.rawValue) }),
      picked: turn.type == .pick ? offer?.picked(by: words) ?? [] : [])
  }

  private func readingDay(_ day: CalendarDate) -> Reading.Day {
    Reading.Day(iso: day.iso, spoken: day.words, distance: day.distanceWords(from: world.today))
  }

  /// The day that each of several things names, where things are asked for with a day.
  private func daysOfItems(_ understood: Understood) -> [Reading.Day?] {
    guard place(of: interview.turn) == "checkpoints+", let context = try? readingContext() else { return [] }
    return understood.items.map { Understanding.read($0, context: context).date.map { readingDay($0.day) } }
  }

  /// Shows people to turn to. Of the words themselves nothing is kept; that help was shown is noted beside the plan, once.
  private func showSignpost(_ id: String) throws -> Ending? {
    guard let signpost = try world.materials.signpost(id) else { return nil }
    try show(signpost)
    let note = Messages.signpostShown(signpost.title)
    if !interview.notes.contains(where: { $0.isPrivate && $0.text == note }) {
      let reply = interview.reply(to: .note(note, isPrivate: true))
      if let ending = try keep(reply.events) { return ending }
    }
    try tell(.hint, Messages.signpostAside)
    shownTurn = nil
    return nil
  }

  func show(_ signpost: SignpostText) throws {
    try tell(.heading, signpost.title)
    try tell(.remark, signpost.say)
    for contact in signpost.contacts { try tell(.choice, "- \(contact)") }
  }
}
