// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Understanding

/// What answers about a goal tell of how it is measured: the amount asked for, and what they tell beside it.
extension Conversation {
  /// Adds to a reading what its words tell of the measure, where the question is about a goal.
  func addMeasure(to reading: inout Reading) {
    guard let place = place(of: interview.turn), let question = Self.question(of: place),
      let context = try? readingContext()
    else { return }
    let told = MeasureReading(reading.words, asked: question, context: context)
    let amount = question == .baseline ? told.baseline : question == .target ? told.target : nil
    var measure = Answer.Measure()
    measure.number = amount?.exactNumber
    measure.text = amount.map { $0.exactNumber == nil ? $0.spoken : $0.text }
    measure.unit = measure.number == nil ? nil : amount?.unitBehindNumber
    measure.rhythm = told.rhythm
    measure.condition = told.condition
    measure.direction = told.direction?.rawValue
    if question == .target, amount != nil { measure.start = told.baseline?.exactNumber }
    reading.measure = measure.isEmpty ? nil : measure
    guard question == .baseline || question == .target else { return }
    reading.tests.remove(.noMeasure)
    if amount == nil { reading.tests.insert(.noMeasure) }
    reading.doubt = doubt(told, amount, question)
  }

  /// What the answer to a question about a goal is read as; nil for other questions.
  private static func question(of place: String) -> MeasureReading.Question? {
    switch place {
    case "goal.statement": .goal
    case "goal.measure": .measure
    case "goal.baseline": .baseline
    case "goal.target": .target
    default: nil
    }
  }

  /// Why an answer can hardly be meant: a day in the place of an amount, more than all, a step back.
  private func doubt(_ told: MeasureReading, _ amount: Quantity?, _ question: MeasureReading.Question) -> String? {
    guard let amount else { return told.day == nil ? nil : Messages.dayIsNoAmount(told.dayWords ?? "") }
    if told.doubt == .moreThanAll { return Messages.moreThanAll(amount.spoken) }
    guard question == .target, let measure = presentGoal?.measure, let start = measure.startingNumber,
      let target = amount.exactNumber
    else { return nil }
    if target == start { return Messages.sameAsStart(amount.spoken) }
    let way = told.direction ?? knownDirection
    let isBack = (way == .up && target < start) || (way == .down && target > start)
    return isBack ? Messages.stepBack(Level.number(start).words, amount.words, isUp: way == .up) : nil
  }

  /// Which way is better, from what was said of the goal and of what is counted.
  private var knownDirection: Direction? {
    guard let goal = presentGoal, let context = try? readingContext() else { return nil }
    let said = [goal.measure.what, goal.measure.unit, goal.statement].compactMap(\.self)
    return said.lazy.compactMap { MeasureReading.direction(of: $0, context: context) }.first
  }

  // MARK: - What was told beside what was asked

  /// Everything that the answers about the present goal tell of its measure; what was said first counts.
  func toldOfMeasure() throws -> MeasureReading {
    let (section, pass) = (interview.turn.section?.id, interview.turn.key?.pass)
    let context = try readingContext()
    var told = MeasureReading()
    // Each section counts its passes from 1.
    for slot in interview.slots
    where slot.section == section && slot.key.pass == pass && slot.standing == .answered {
      guard let place = slot.place?.text, let words = slot.answer?.words else { continue }
      if let question = Self.question(of: place) {
        told.add(MeasureReading(words, asked: question, context: context))
      } else if let aside = Self.toldAside(in: words, at: place, context) {
        told.add(aside)
      }
    }
    return told
  }

  /// The way from one amount to another that is told where something else about the goal is asked: "it would be faster, from 40 wpm
  /// to 60 by June". A single amount may count anything ("time for 2 friends"), and a day alone be that of something else.
  private static func toldAside(in words: String, at place: String, _ context: ReadingContext) -> MeasureReading? {
    guard asidePlaces.contains(place) else { return nil }
    let told = MeasureReading(words, asked: .goal, context: context)
    return told.baseline != nil && told.target != nil && told.doubt == nil ? told : nil
  }

  private static let asidePlaces: Set<String> = ["goal.benefit-learner", "goal.benefit-team", "goal.seen"]

  /// What the goal says already that the question asks for, and what is said about that.
  func saidAlready(_ goal: Goal, for turn: Turn) throws -> (answer: String, remark: String?)? {
    guard let statement = goal.statement else { return nil }
    let context = try readingContext()
    let told = try toldOfMeasure()
    let isTold = MeasureReading(statement, context: context).baseline != nil || told.baseline != nil && told.unit != nil
    let clause = GoalClause(
      statement, baseline: goal.measure.baseline?.number, target: goal.measure.target?.number, context: context
    ).text
    let said = GoalWords(clause, context: context)
    switch place(of: turn) {
    case "goal.due": return told.dayWords.map { ($0, Messages.alreadySaid($0)) }
    case "goal.measure":
      if isTold { return (told.unit ?? said.core, nil) }
      guard !isTold, said.reading.measurable, let measure = said.measure else { return nil }
      return (measure, Messages.alreadySaid(measure))
    case "goal.baseline": return told.baseline.map { ($0.spoken, nil) }
    case "goal.target": return told.target.map { ($0.spoken, nil) }
    case "goal.criterion": return told.condition.map { ($0, nil) }
    case "monitoring.frequency": return told.rhythm.map { ($0, nil) }
    case "goal.seen":
      // Of several ways to check, a goal chooses none.
      guard !isTold, turn.choices.isEmpty, said.reading.observable, said.reading.measurable, said.tellsHowMuch else {
        return nil
      }
      return (said.core, nil)
    case "goal.rewritten":
      // Of several goals in one, nothing says which of them is measured.
      guard clause == statement, said.reading.observable, said.reading.measurable, said.reading.timeBound,
        try goalsHeard(in: statement).count < 2
      else {
        return nil
      }
      return (statement, Messages.strong(interview.setting.band))
    default: return nil
    }
  }

  /// Says in one line what was taken from an answer beside what was asked.
  func sayWhatWasTold(in slot: FilledSlot) throws {
    guard let place = slot.place?.text, let words = slot.answer?.words else { return }
    if let aside = Self.toldAside(in: words, at: place, try readingContext()) {
      try tell(.remark, Messages.took(aside, interview.setting.band))
      return
    }
    guard let question = Self.question(of: place) else { return }
    var told = MeasureReading(words, asked: question, context: try readingContext())
    let isWhole = question == .goal || question == .measure
    if isWhole, let doubt = told.doubt, let target = told.target, let baseline = told.baseline {
      try tell(.hint, Messages.doesNotFit(doubt, doubt == .wrongWay ? baseline.text : baseline.spoken, target.spoken))
      return
    }
    if question == .baseline { told.baseline = nil }
    if question == .target {
      told.target = nil
      // A start that was given before is asked about, not taken.
      if presentGoal?.measure.baseline != nil { told.baseline = nil }
    }
    // A target alone in a goal is told when its turn comes.
    let isMore = told.baseline != nil || told.rhythm != nil || (isWhole && told.condition != nil)
    guard isMore || (question != .goal && told.target != nil) else { return }
    try tell(.remark, Messages.took(told, interview.setting.band))
  }
}

extension Quantity {
  /// The number, where nothing is lost by taking it alone: not of ranges, times as "9:40" and changes as "half as many".
  var exactNumber: Double? {
    guard let number, upper == nil, !text.contains(":") else { return nil }
    return number
  }
}

extension MeasureReading {
  /// Adds what is not known yet. Of amounts that do not fit together the target is left to be asked for.
  fileprivate mutating func add(_ other: MeasureReading) {
    baseline = baseline ?? other.baseline
    if other.doubt == nil { target = target ?? other.target }
    rhythm = rhythm ?? other.rhythm
    condition = condition ?? other.condition
    if dayWords == nil { (day, dayWords) = (other.day, other.dayWords) }
  }
}
