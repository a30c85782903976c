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
    var understood = try Understanding.read(words, context: readingContext())
    if let signpost = understood.signpost {
      if understood.isSignpostSure { return try showSignpost(signpost) }
      try pointToSupport()
      understood = try readWithoutSignposts(words)
    }
    if let request = pickRequest(in: words), request.isClear || asksAboutPicks(words, understood) {
      return try serve(request)
    }
    if let done = try hearRegret(words) ?? hearWhichIsMeant(words) ?? answerStep(words) ?? hearLabels(words)
      ?? answerSame(words) ?? answerGuess(words) ?? rename(words) ?? hearDeed(words)
    {
      if held == nil { shownTurn = nil }
      return done.value
    }
    if isAnswer(words, understood) || namesPeople(words, understood) { return try answer(words, understood) }
    if understood.intent == .edit, understood.change?.topic == .question, understood.change?.words == nil,
      try askAboutListed(understood.change?.number)
    {
      return nil
    }
    if !fitsExactly(words, understood), let done = try hearAside(words, understood) { return done.value }
    if isEditOfSentence(understood), let sentence = sentenceOffered { return try answerEdited(sentence) }
    if understood.intent == .edit, let change = understood.change {
      if !isAnswering(change) { try say(understood) }
      if change.words == nil, asksForLine(words) { editedKey = slots(meantBy: change).first?.key }
      return try self.change(change, said: words)
    }
    if try !asksAboutTheDay(words, understood), let served = try serve(understood, words) { return served.ending }
    return try answer(words, understood)
  }

  /// Whether "edit" was said, as at the sentence of a goal: then the old words stand in the line.
  private func asksForLine(_ words: String) -> Bool {
    Language.current.heard.rest(of: words.trimmingWhitespace(), after: .lineOpenings) != nil
  }

  /// Whether a question is asked where a day is wanted: "wait what is day one" is answered there, and ends nothing. A known
  /// sentence ("how do I stop") is what it says.
  private func asksAboutTheDay(_ words: String, _ understood: Understood) throws -> Bool {
    let turn = interview.turn
    guard turn.kind == .question, turn.type == .date, Self.leaving.contains(understood.intent), Asking.isQuestion(words)
    else {
      return false
    }
    return try Understanding.weighing(words, context: readingContext()) != nil
  }

  private static let leaving: Set<Intent> = [.pause, .quit, .skip, .unknown, .back, .undo]

  /// Words that are an answer, whatever they look like.
  func answerLiterally(_ words: String) throws -> Ending? {
    guard !isRoom else {
      try tell(.document, Messages.echo(words))
      return nil
    }
    let understood = try Understanding.read(words, context: readingContext())
    return try answer(words, understood, isLiteral: true)
  }

  /// - Parameter isLiteral: whether the words shall stand as they are, however little they say.
  private func answer(_ words: String, _ understood: Understood, isLiteral: Bool = false) throws -> Ending? {
    let turn = interview.turn
    if isDayReadBack(turn), let day = try dayBehindNo(words) { return try answer(day.words, day.understood) }
    if !isLiteral, let answered = try hearIntroduction(words) { return answered.value }
    if !isLiteral, let done = try answerOffer(words) { return done.value }
    if let ending = try answerNobody(words) ?? hearWhoTypes(words) { return ending.value }
    if YesNo.alone(words) == nil, let better = try betterWords(words, for: turn) {
      return try answer(better, Understanding.read(better, context: readingContext()))
    }
    if let request = pickRequest(in: words) { return try serve(request) }
    if turn.type == .pick, turn.kind == .question {
      _ = offeredEntries()
      if let named = offer?.number(namedBy: words) { return try serve(.numbers([named])) }
      let picked = offer?.picked(by: words) ?? []
      if picked.allSatisfy({ $0.id == nil }) {
        return try take(picked, says: Messages.ownIdeaKept(words.trimmingWhitespace()))
      }
    }
    if turn.type == .date, let choice = turn.choice(named: words), choice.text != words {
      return try answerLiterally(choice.text)
    }
    if turn.type == .date || isDayReadBack(turn),
      case let day = try Understanding.withoutReason(words, context: readingContext()),
      day != words
    {
      return try answer(day, Understanding.read(day, context: readingContext()))
    }
    if turn.type == .date || isDayReadBack(turn), YesNo.alone(words) != true, let problem = understood.dateProblem {
      try refuse(Messages.noDay(problem))
      return nil
    }
    let key = turn.kind == .question ? turn.key : nil
    if key != nil, turn.type == .sentence { return try answerSentence(words) }
    if let done = try answerBoth(words, at: turn) { return done.value }
    var reading = reading(of: words, understood)
    reading.isLiteral = isLiteral
    doubted = turn.kind == .question ? interview.choicesInDoubt(for: reading) : []
    let ahead = interview.wordsAhead(in: reading)
    let topic = interview.nextTopic
    if let ending = try respond(interview.reply(to: reading)) { return ending }
    if turn.kind == .finish, lastWasRefused { try tell(.hint, Messages.leftOut(words)) }
    wordsAhead = ahead
    if let topic { return try follow(topic) }
    try answerFeeling(in: words, keptIn: key)
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
      wordsAhead = nil
    }
    if reply.events.contains(where: \.keepsAnswer) { listed = [] }
    if !reply.listed.isEmpty { listed = reply.listed }
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
    let people = asksForPeople(turn) || turn.choicesArePeople ? NamedPerson.all(in: typed) : []
    let things = thingsOfGap(in: understood)
    let words = things.first ?? (turn.choicesArePeople ? typed : nameWords(people, typed))
    // A program, or a sheet, answers by number without having been shown the list in this sitting.
    if turn.type == .pick { _ = offeredEntries() }
    let day = (understood.date?.day).map(readingDay)
    var reading = Reading(
      words, items: people.isEmpty ? understood.items : people.count > 1 ? people.map(\.words) : [],
      itemDays: daysOfItems(understood), day: day,
      noDay: day == nil ? understood.dateProblem.map(Messages.noDay) : nil,
      dayWords: understood.dayWords.filter { $0.contains(where: \.isLetter) },
      tests: Set(understood.tests.compactMap { AnswerTest(rawValue: $0.rawValue) }),
      picked: turn.type == .pick ? offer?.picked(by: words) ?? [] : [])
    reading.leftOver = Array(things.dropFirst())
    if let list = listReadBack { reading.changes = (try? listChanges(in: typed, of: list)) ?? [] }
    reading.people = turn.choicesArePeople ? people.map { Reading.Person(words: $0.words, kind: $0.kind) } : []
    addMeasure(to: &reading)
    addReport(to: &reading)
    addPoints(to: &reading)
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

  func readingDay(_ day: CalendarDate) -> Reading.Day {
    Reading.Day(iso: day.iso, spoken: day.words, distance: day.distanceWords(from: world.today))
  }

  /// The day that each of several things names, where things are asked for with a day.
  private func daysOfItems(_ understood: Understood) -> [Reading.Day?] {
    guard place(of: interview.turn) == "checkpoints+", let context = try? readingContext() else { return [] }
    return understood.items.map { Understanding.read($0, context: context).date.map { readingDay($0.day) } }
  }

  /// Words that are only near to a signpost stay an answer; one line says where people to turn to are found, once in a section.
  private func pointToSupport() throws {
    let section = interview.turn.section?.id
    guard sectionOfHint == nil || sectionOfHint != section else { return }
    sectionOfHint = section
    try tell(.hint, Messages.signpostNear(interview.setting.band))
  }

  private func readWithoutSignposts(_ words: String) throws -> Understood {
    var context = try readingContext()
    context.signposts = []
    return Understanding.read(words, context: context)
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

  func show(_ signpost: SignpostText, isEverywhere: Bool = false) throws {
    let card = SignpostCard(signpost: signpost, band: interview.setting.band, isEverywhere: isEverywhere)
    for utterance in card.utterances { try console.tell(utterance) }
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
