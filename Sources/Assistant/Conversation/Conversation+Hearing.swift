// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What a line in plain language is: something beside the question, a request, or an answer.
extension Conversation {
  func answer(_ words: String) throws -> Ending? {
    guard !isRoom else {
      try tell(.hint, Messages.roomTakesCommands)
      return nil
    }
    if let done = try hearMoreSupport(words) ?? hearNextGoal(words) { return done.value }
    if keepsWhatIsThere(words) { return try hearNothing() }
    var understood = try Understanding.read(words, context: readingContext())
    if let done = try hearSignpost(words, &understood) { return done.value }
    if let done = try hearPartRemoval(words) { return done.value }
    if try explainSupport(words, understood) { return nil }
    if let done = try hearBeside(words, understood) { return done.value }
    if isAnswer(words, understood) || isPlainAnswer(understood) || namesPeople(words, understood) {
      return try answer(words, understood)
    }
    if let done = try hearRequest(words, understood) { return done.value }
    return try answer(words, understood)
  }

  /// What a signpost leads to. Where it is not sure, it is only pointed to, and the line is understood without it.
  private func hearSignpost(_ words: String, _ understood: inout Understood) throws -> Done? {
    if understood.intent == .signpost, let done = try hearOtherTalk(words) { return done }
    guard let signpost = understood.signpost else { return nil }
    if !understood.isSignpostSure, let done = try hearCalledAway(words) { return done }
    if !understood.isSignpostSure, let rest = try tellingRest(of: words) { return Done(value: try serve(rest)) }
    if understood.isSignpostSure, try !isWeighedPrivacy(words) { return Done(value: try showSignpost(signpost)) }
    let isTold = try Understanding.weighing(words, context: readingContext()) == nil
    nearSignpost = (signpost, linesHeard, isTold)
    try pointToSupport()
    understood = try readWithoutSignposts(words)
    return nil
  }

  /// What is heard before a line can be an answer: whose words they are, which goal is meant, what is picked, what is to be done.
  private func hearBeside(_ words: String, _ understood: Understood) throws -> Done? {
    if let done = try hearVisitor(words) ?? hearWhoHelps(words) ?? hearHelpWish(words) ?? hearSorrow(words, understood)
    {
      return done
    }
    if let done = try hearBesideReadBack(words) { return done }
    if let done = try hearGoingOn(words) ?? hearPickDenied(words) ?? hearWayBack(words) ?? hearPickWithReason(words)
      ?? hearNotThat(words)
    {
      return done
    }
    if let done = try hearUndoAhead(of: words, understood) ?? hearQuestionTakenBack(words) ?? hearWhoseWords(words)
      ?? hearPrivacyAside(words) ?? hearNumberedEdit(words)
    {
      return done
    }
    if let done = try hearWhichGoalIsFirst(words, understood) ?? hearGoalsToldApart(words) { return done }
    if let told = try Understanding.correctionBeforeAside(in: words, context: readingContext()) {
      return Done(value: try answer(told))
    }
    if let done = try hearQuotedRemoval(words) ?? hearGoalSwitch(words) ?? hearOtherThanOffered(words) { return done }
    if let told = toldAgain(words), try Understanding.askedBack(told, context: readingContext()) == nil {
      return Done(value: try answerLiterally(told))
    }
    if let request = try pickRequest(in: words), try isAboutPicks(request, understood) {
      return Done(value: try serve(request))
    }
    guard let done = try hearWhatIsToBeDone(words, understood) else { return nil }
    if held == nil { shownTurn = nil }
    return done
  }

  /// What is asked for: a look at what was listed, another wording, a change, a command.
  private func hearRequest(_ words: String, _ understood: Understood) throws -> Done? {
    if understood.intent == .edit, understood.change?.topic == .question, understood.change?.words == nil,
      try askAboutListed(understood.change?.number)
    {
      return Done()
    }
    if !fitsExactly(words, understood), let done = try hearAside(words, understood) { return done }
    if isEditOfSentence(understood), let sentence = sentenceOffered { return Done(value: try answerEdited(sentence)) }
    if understood.intent == .edit, let change = understood.change {
      if !isAnswering(change) { try say(understood) }
      if change.words == nil, asksForLine(words) { editedKey = slots(meantBy: change).first?.key }
      return Done(value: try self.change(change, said: words))
    }
    return try asksAboutTheDay(words, understood) ? nil : serve(understood, words)
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
}
