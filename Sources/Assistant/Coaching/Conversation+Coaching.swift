// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization
internal import Plans
internal import Understanding

extension Conversation {
  /// The present question with what the coach has to say to it: a sentence to be kept, measures to count by.
  var turn: Turn {
    var turn = interview.turn
    let band = interview.setting.band
    if let topic = interview.nextTopic {
      turn.ask = topic.isGoal ? Messages.nextGoal(topic.text) : Messages.nextTopic(topic.text, band)
    } else if turn.kind == .another, case let others = namedBeside, !others.isEmpty {
      turn.lead.append(Messages.alsoNamed(others))
    }
    if turn.kind == .review, !saidAhead.isEmpty { turn.lead.append(Messages.saidAhead(saidAhead)) }
    if turn.kind == .review, case let others = interview.waiting, !others.isEmpty {
      turn.lead.append(Messages.leftForLater(others))
    }
    guard turn.kind == .question else { return turn }
    if hasNothingToOffer { turn.ask = Messages.nothingForThis }
    if let earlier = toldEarlier(for: turn) {
      turn.lead.append(earlier.lead)
      turn.draft = earlier.answer
    }
    if tellsWhyAgain(turn) { turn.lead.insert(Messages.askedAgain, at: 0) }
    switch place(of: turn) {
    case "gap.text" where turn.draft.isEmpty:
      if let next = interview.waitingGaps.first { turn.draft = next }
    case "goal.statement" where turn.draft.isEmpty && slot(turn.key)?.standing == .unanswered:
      if let next = interview.waitingGoals.first { turn.draft = next }
    case "action.text":
      if let strengths = strengthsForGoal { turn.lead.append(Messages.strengths(strengths, band)) }
    case "goal.rewritten" where turn.type == .sentence:
      guard let sentence = goalSentence else { return turn }
      // What was kept before is out of date when its parts are asked again.
      if !turn.draft.isEmpty { turn.lead.append(Messages.partsChanged) }
      turn.draft = ""
      let missing = Messages.missing(in: sentence.reading, band)
      if !missing.isEmpty { turn.lead.append(Messages.stillOpen(missing, band)) }
      turn.lead += [Messages.fromYourWords, quoted(sentence.text)]
    case "goal.measure":
      let titles = measureTitles
      if !titles.isEmpty { turn.lead.append(Messages.others(count: titles, band)) }
    case "review.result", "review.value", "voice.if-then", "goal.due": turn.lead += reviewed(turn)
    default: break
    }
    return turn
  }

  /// What a sentence question offers to keep; nil for other questions.
  var sentenceOffered: String? { interview.turn.type == .sentence ? goalSentence?.text : nil }

  /// Yes keeps the sentence, no keeps the person's own words, "edit" puts it into the line; anything else is a better one.
  func answerSentence(_ words: String) throws -> Ending? {
    guard let sentence = goalSentence, let goal = presentGoal else {
      return try respond(interview.reply(to: Reading(words)))
    }
    let words = try Understanding.withoutLead(words, context: readingContext())
    let key = interview.turn.key
    if Language.current.heard.hears(words.trimmingWhitespace().lowercased(), in: .editWords) {
      return try answerEdited(sentence.text)
    }
    let heard = YesNo(words)
    if heard?.agrees ?? false, heard?.rest.isEmpty ?? true {
      return try respond(interview.reply(to: Reading(sentence.text)))
    }
    if heard?.meaning == .no, heard?.rest.isEmpty ?? true { return try keepOwnSentence() }
    guard words.split(separator: " ").count >= 3, heard?.meaning != .unsure else {
      return try turnDown(heard?.meaning == .unsure ? Messages.sentencePartly : Messages.sentenceTooShort, words)
    }
    let ending = try respond(interview.reply(to: Reading(words)))
    try tell(.remark, Messages.sentenceIsNow(words.trimmingWhitespace()))
    return try ending ?? alignDay(with: words, of: goal, at: key)
  }

  /// Lets the person's own words stand instead of the sentence, and shows them.
  func keepOwnSentence() throws -> Ending? {
    guard let sentence = goalSentence, let goal = presentGoal else { return nil }
    let own = goal.statement ?? sentence.text
    let ending = try respond(interview.reply(to: Reading(own)))
    try tell(.remark, Messages.ownWordsStay(own))
    return ending
  }

  /// Lets the sentence be changed in the line, and keeps what it has become.
  func answerEdited(_ sentence: String) throws -> Ending? {
    guard let better = try editedInLine(sentence) else { return nil }
    return try respond(interview.reply(to: Reading(better)))
  }

  /// Answers by itself what was said already: a day or a measure in the goal's own words, and a goal that says it all.
  func settleWhatWasSaid() throws -> Ending? {
    if let ending = try settleSentence() ?? settleNumberTold() { return ending }
    if let ending = try settleGapOfGoal() { return ending }
    if let ending = try settleWordsAhead() ?? settleWhatWasSaidAhead() ?? settleWhatWasTold() { return ending }
    for _ in 0..<4 {
      let turn = interview.turn
      guard turn.kind == .question, let key = turn.key, turn.draft.isEmpty, let goal = presentGoal,
        slot(key)?.standing == .unanswered,
        let words = try saidAlready(goal, for: turn)
      else { return nil }
      let understood = try Understanding.read(words.answer, context: readingContext())
      if let remark = words.remark { try tell(.remark, remark) }
      if let ending = try respond(interview.reply(to: reading(of: words.answer, understood))) { return ending }
    }
    return nil
  }

  /// Says what the answer just given brings up: several goals in one, a target that is no step ahead.
  func remark(on key: SlotKey?, _ understood: Understood) throws -> Ending? {
    guard let slot = slot(key), slot.standing == .answered else { return nil }
    try sayWhatWasTold(in: slot)
    switch slot.place?.text {
    case "goal.statement":
      try sayWhatWaitsNow(beside: slot)
      let goals = try goalsHeard(in: slot.answer?.words ?? "")
      let isAsked = showsQuestions && asksOneGoalAtATime
      try sayIsByItself(slot)
      if goals.count > 1, !isAsked { try tell(.hint, Messages.severalGoals(goals, interview.setting.band)) }
    case "gap.text": try tellOfSeveralGaps(key)
    case "goal.target", "goal.baseline", "goal.due":
      if let ending = try askWhichStart(slot) { return ending }
      try sayWhatIsOutOfReach(in: slot)
    case "action.report": try sayHowItWent(slot)
    case "review.value": try sayWhereItStands(slot)
    case "review.due", "review.next": try sayIsWeekend(slot)
    default: break
    }
    return nil
  }

  /// A further goal that is not about the only thing that is hard.
  private func sayIsByItself(_ slot: FilledSlot) throws {
    guard asksOneGoalAtATime, let goal = presentGoal, goal.statement == slot.answer?.words, goal.gaps.isEmpty,
      let plan = plan?.plan, plan.gaps.count == 1, plan.goals.count > 1, let gap = plan.gaps[0].text
    else { return }
    try tell(.hint, Messages.standsByItself(goal.statement ?? "", besides: gap))
  }

  /// A target that is no step ahead, or further than can be expected until its day.
  private func sayWhatIsOutOfReach(in slot: FilledSlot) throws {
    guard let position = slot.pass?.position, let plan = plan?.plan else { return }
    let context = CheckContext(today: world.today, growthNorms: try world.materials.growthNorms())
    for finding in plan.findings(context)
    where Self.achievability.contains(finding.id) && Self.isAbout(goal: position, of: plan, finding) {
      try tell(.hint, "\(finding.message.startingUppercase). \(finding.remedy.startingUppercase).")
    }
  }

  private func sayIsWeekend(_ slot: FilledSlot) throws {
    guard let day = slot.answer?.day.flatMap({ CalendarDate($0) }), day.weekday == .sunday || day.weekday == .saturday
    else { return }
    try tell(.hint, Messages.weekend(day.weekday.words))
  }

  /// Says what was named in the same breath as a gap, and which of it comes first.
  func tellOfSeveralGaps(_ key: SlotKey?) throws {
    guard let answer = slot(key)?.answer, !answer.leftOver.isEmpty else { return }
    try tell(.hint, Messages.severalThings([answer.words] + answer.leftOver))
  }

  private static func isAbout(goal position: Int, of plan: Plan, _ finding: Finding) -> Bool {
    guard plan.goals.indices.contains(position - 1), finding.place.steps.first == .key("goals") else { return false }
    let goal = plan.goals[position - 1].id
    return finding.place.steps.dropFirst().first.map { $0 == .item(goal) || $0 == .index(position - 1) } ?? false
  }

  /// The goals of an answer; none where it is one.
  func goalsHeard(in words: String) throws -> [String] {
    HeardGoals(words, context: try readingContext()).goals
  }

  private static let achievability: Set<String> = ["target-beats-baseline", "growth-is-realistic"]

  /// What the learner named as strengths, for the first step of the first goal, so that it is said once in a talk. Nil elsewhere,
  /// and where nothing was named. Which of them helps is for the learner to see.
  private var strengthsForGoal: [String]? {
    let first = interview.slots.first { $0.place?.text == "action.text" && $0.pass?.fills == "goal" }
    guard interview.turn.speaker == .learner, first?.key == interview.turn.key else { return nil }
    let named = interview.slots.filter { $0.place?.path.first == "strengths" && $0.speaker == .learner }
    let strengths = named.flatMap { $0.answer?.items.map(\.text.trimmedForJoining) ?? [] }
    return strengths.isEmpty ? nil : Array(strengths.prefix(Self.mostStrengths))
  }

  /// More are no help to think with.
  private static let mostStrengths = 3

  /// What was named beside the last goal or gap, in the same breath.
  private var namedBeside: [String] {
    guard let id = interview.turn.section?.id, let plan = plan?.plan, let context = try? readingContext() else {
      return []
    }
    switch interview.flow.sections.first(where: { $0.id == id })?.repetition?.fills {
    case "goal":
      return Array(HeardGoals(plan.goals.last?.statement ?? "", context: context).goals.dropFirst())
    case "gap": return interview.waitingGaps
    default: return []
    }
  }

  /// The goal that is gone over, put together from what was said of it.
  var goalSentence: GoalSentence? {
    guard let goal = presentGoal, let context = try? readingContext() else { return nil }
    return GoalSentence(goal, doer: doer, context: context)
  }

  /// The text in the line, to be changed; nil when it was left.
  private func editedInLine(_ text: String) throws -> String? {
    if !console.editsDrafts { try tell(.hint, Messages.enterKeeps(text)) }
    switch try console.ask(prompt: "> ", prefill: text, completions: { _ in .words([]) }) {
    case .line(let line):
      let better = line.trimmingWhitespace()
      return better.isEmpty ? text : better
    default: return nil
    }
  }
}
