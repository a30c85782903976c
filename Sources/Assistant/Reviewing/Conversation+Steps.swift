// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Reports
internal import Understanding

/// Going over the steps of a plan: what became of each, in the person's own words.
extension Conversation {
  /// The answer to "how did it go?", and a line that names another step: "mark the stickers step as done". Nil for other lines.
  func answerStep(_ words: String) throws -> Done? {
    let steps = interview.slots.filter { $0.place?.text == Self.reportPlace }
    guard !steps.isEmpty else { return nil }
    let report = try StepReport(words, of: stepAskedAbout, context: readingContext())
    if let told = try tellAgain(words, report, among: steps) { return told }
    if let named = Self.stepMarked(in: words), report.standing != nil {
      return try answer(words, toStepCalled: named, among: steps)
    }
    guard isAskedForStep, report.standing != nil, !Asking.isQuestion(words) else { return nil }
    return Done(value: try answerLiterally(words))
  }

  /// Adds to a reading how a step went, where that is asked.
  func addReport(to reading: inout Reading) {
    guard place(of: interview.turn) == Self.reportPlace, let context = try? readingContext() else { return }
    let report = StepReport(reading.words, of: stepAskedAbout, context: context)
    guard let id = report.id else {
      reading.doubt = Messages.howFarDidItCome
      return
    }
    var item = Answer.Item(id: id, text: reading.words, day: report.day.map(readingDay))
    // A day that has been is told, not asked about: only what lies ahead is agreed on.
    if report.standing?.isToDo != true { item.spokenDay = nil }
    reading.picked = [item]
  }

  /// Says how a step was understood, in one line.
  func sayHowItWent(_ slot: FilledSlot) throws {
    guard let item = slot.answer?.items.first, let standing = item.id.flatMap(StepReport.standing) else {
      return try tell(.remark, Messages.wordsNoted)
    }
    guard item.id != StepReport.goingOn else { return try tell(.remark, Messages.stepGoesOn) }
    let day = standing == .done ? item.day.flatMap { CalendarDate($0) } : nil
    try tell(.remark, Messages.stepHeard(standing, day))
  }

  private static let reportPlace = "action.report"

  var isAskedForStep: Bool {
    interview.turn.kind == .question && place(of: interview.turn) == Self.reportPlace
  }

  /// The step that is talked about; nothing elsewhere.
  private var stepAskedAbout: String { slot(interview.turn.key)?.pass?.item ?? "" }

  /// Where the new day of a step is asked for: "it's done" and "it's an everyday thing" tell how it went. What was told before is
  /// kept behind it, in brackets.
  private func tellAgain(_ words: String, _ report: StepReport, among steps: [FilledSlot]) throws -> Done? {
    let turn = interview.turn
    // "It will be done by January 5" is the day, and a bare yes says nothing of the step.
    let isTold = report.isRoutine || (report.isClear && [.done, .dropped].contains(report.standing))
    guard turn.kind == .question, place(of: turn) == "action.due", isTold, !Asking.isQuestion(words),
      try Understanding.read(words, context: readingContext()).date.map(\.isPast) ?? true,
      // The passes of the goals count from 1 as well.
      let step = steps.first(where: { $0.key.pass == turn.key?.pass && $0.section == turn.section?.id }),
      let old = step.answer?.words
    else { return nil }
    if let ending = try move(.goTo(step.key)) { return Done(value: ending) }
    return Done(value: try answerLiterally("\(words) (\(old))"))
  }

  /// Goes to the step that is meant and answers there; asks where several may be.
  private func answer(_ words: String, toStepCalled name: String, among steps: [FilledSlot]) throws -> Done? {
    let wanted = Self.stems(name)
    let fits = steps.map { ($0, wanted.intersection(Self.stems($0.pass?.item ?? "")).count) }
    let most = fits.map(\.1).max() ?? 0
    guard most > 0 else { return nil }
    let best = fits.filter { $0.1 == most }.map(\.0)
    guard let only = best.first, best.count == 1 else {
      try tell(.hint, Messages.whichStep)
      for slot in best.prefix(Self.mostAsked) { try tell(.choice, "- \(slot.pass?.item ?? "")") }
      return Done()
    }
    if interview.turn.key != only.key, let ending = try move(.goTo(only.key)) { return Done(value: ending) }
    return Done(value: try answerLiterally(words))
  }

  private static func stems(_ text: String) -> Set<String> {
    text.split(whereSeparator: \.isWhitespace).reduce(into: []) { $0.formUnion(LogFit.stems(String($1))) }
  }

  /// "The stickers step" of "mark the stickers step as done"; nil for other lines.
  private static func stepMarked(in words: String) -> String? {
    let heard = Language.current.heard
    guard let rest = heard.rest(of: words, after: .markOpenings)?.rest else { return nil }
    let pieces = rest.split(separator: " ").map(String.init)
    let link = pieces.lastIndex { heard.hears($0.lowercased(), in: .markLinks) }
    return link.map { pieces[..<$0].joined(separator: " ") } ?? rest
  }
}
