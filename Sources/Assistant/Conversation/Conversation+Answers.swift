// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

extension Conversation {
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
  func answer(_ words: String, _ heard: Understood, isLiteral: Bool = false) throws -> Ending? {
    guard let understood = try withDayMeant(words, heard) else { return try askWhichDay(words) }
    if let done = try answerOtherwise(words, understood, isLiteral) ?? answerByItsKind(words, understood) {
      return done.value
    }
    return try keepAnswer(words, understood, isLiteral)
  }

  /// What a line does rather than answer, and an answer in better words; nil where the words are the answer.
  private func answerOtherwise(_ words: String, _ understood: Understood, _ isLiteral: Bool) throws -> Done? {
    let turn = interview.turn
    if isDayReadBack(turn), let day = try dayBehindNo(words) {
      return Done(value: try answer(day.words, day.understood))
    }
    if !isLiteral, let done = try hearIntroduction(words) ?? answerOffer(words) ?? answerYesWithDeed(words) {
      return done
    }
    if let done = try hearLeaderIsAway(words) ?? hearAbsence(words) ?? answerOnlyExcluded(words) ?? answerNobody(words)
      ?? hearWhoTypes(words)
    {
      return done
    }
    if !isLiteral, let doubt = doubtOfName(words) ?? doubtOfShare(words) {
      return Done(value: try turnDown(doubt, words))
    }
    if YesNo.alone(words) == nil, let better = try betterWords(words, for: turn) {
      let understood = try Understanding.read(better, context: readingContext())
      return Done(value: try answer(better, understood, isLiteral: isLiteral))
    }
    return isLiteral ? nil : try askWhichGoalIsFirst(words)
  }

  /// What only some kinds of questions hear: what is picked, and a day with more around it.
  private func answerByItsKind(_ words: String, _ understood: Understood) throws -> Done? {
    let turn = interview.turn
    if let request = try pickRequest(in: words) { return Done(value: try serve(request)) }
    if turn.type == .pick, turn.kind == .question {
      _ = offeredEntries()
      if let named = offer?.number(namedBy: words) { return Done(value: try serve(.numbers([named]))) }
      let picked = offer?.picked(by: words) ?? []
      if picked.allSatisfy({ $0.id == nil }) {
        return Done(value: try take(picked, says: Messages.ownIdeaKept(words.trimmingWhitespace())))
      }
    }
    guard turn.type == .date || isDayReadBack(turn) else { return nil }
    if turn.type == .date, let choice = turn.choice(named: words), choice.text != words {
      return Done(value: try answerLiterally(choice.text))
    }
    let day = try Understanding.withoutReason(words, context: readingContext())
    if day != words { return Done(value: try answer(day, Understanding.read(day, context: readingContext()))) }
    guard YesNo.alone(words) != true, let problem = understood.dateProblem else { return nil }
    return Done(value: try turnDown(Messages.noDay(problem), words))
  }

  private func keepAnswer(_ words: String, _ understood: Understood, _ isLiteral: Bool) throws -> Ending? {
    let turn = interview.turn
    let key = turn.kind == .question ? turn.key : nil
    let words = withToldBefore(words, at: turn)
    if key != nil, turn.type == .sentence { return try answerSentence(words) }
    if let done = try answerBoth(words, at: turn) { return done.value }
    var reading = reading(of: words, understood)
    reading.isLiteral = isLiteral
    reading.isFresh = lastLine?.words != words
    doubted = turn.kind == .question ? interview.choicesInDoubt(for: reading) : []
    let ahead = interview.wordsAhead(in: reading)
    let topic = interview.nextTopic
    if !interview.reply(to: reading).isRefused, let ending = try noteToldBefore(turn, answeredBy: words) {
      return ending
    }
    if let ending = try respond(interview.reply(to: reading), typed: words) { return ending }
    if turn.kind == .finish, lastWasRefused { try tell(.hint, Messages.leftOut(words)) }
    if reading.changes.isEmpty, let rest = wordsBehindYes(words, at: turn) { try tell(.hint, Messages.leftOut(rest)) }
    if ahead != nil { wordsAhead = ahead }
    if !lastWasRefused, let ending = try tellOfPeople(in: words, at: turn) { return ending }
    if !lastWasRefused { try tellOfGoingAlone(at: turn) }
    if let topic { return try follow(topic) }
    try answerFeeling(in: words, keptIn: key)
    if turn.kind == .probe, !reading.leftOver.isEmpty { try tellOfSeveralGaps(turn.key) }
    return try remark(on: key, understood)
  }

  func isEditOfSentence(_ understood: Understood) -> Bool {
    interview.turn.kind == .question && interview.turn.type == .sentence && understood.intent == .edit
      && understood.change?.topic == nil
  }

  /// Keeps the events of a reply, then says what it says.
  /// - Parameter typed: the line, where it was meant as an answer.
  func respond(_ given: Reply, typed: String? = nil) throws -> Ending? {
    let reply = sensing(clearingOldGoal(with: given))
    lastWasRefused = reply.isRefused
    lastRefusal = reply.says.first { $0.kind == .refusal }?.text
    if !reply.events.isEmpty, let ending = try keep(reply.events) { return ending }
    if !reply.events.isEmpty {
      if interview.turn.key != editedKey { editedKey = nil }
      offer = nil
      offerLimit = Self.shortOffer
    }
    if reply.events.contains(where: \.keepsAnswer) { (listed, refusals) = ([], nil) }
    if !reply.listed.isEmpty { listed = reply.listed }
    for said in reply.says {
      if said.kind == .refusal, let typed {
        if let ending = try turnDown(said.text, typed) { return ending }
      } else {
        try tell(said.kind == .refusal ? .trouble : .remark, said.text)
      }
    }
    return nil
  }

  func move(_ move: Move) throws -> Ending? {
    shownTurn = nil
    return try respond(interview.reply(to: move))
  }
}
