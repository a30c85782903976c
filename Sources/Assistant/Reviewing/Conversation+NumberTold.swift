// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// The number of a goal that was told in a review before it is asked for.
extension Conversation {
  /// Takes the number that the answer to what has moved tells: "it's a 74 now!!".
  func settleNumberTold() throws -> Ending? {
    let turn = interview.turn
    guard turn.kind == .question, place(of: turn) == "review.value", turn.draft.isEmpty, let key = turn.key,
      slot(key)?.standing == .unanswered, let goal = reviewedGoal(at: key)
    else { return nil }
    let context = try readingContext()
    let said = interview.slots.filter { $0.place?.text == "review.result" && $0.key.pass == key.pass }
    guard let told = said.lazy.compactMap({ $0.answer.flatMap { Self.number(in: $0.words, of: goal, context) } }).first
    else { return nil }
    try tell(.remark, Messages.alreadySaid(told))
    return try answerLiterally(told)
  }

  /// Where it is asked what has moved, a number of the goal is no vague answer.
  func addNumberTold(to reading: inout Reading) {
    if tellsNumber(reading.words) { reading.tests.remove(.vague) }
  }

  /// Whether it is asked what has moved, and words tell it by the number of the goal.
  func tellsNumber(_ words: String) -> Bool {
    guard place(of: interview.turn) == "review.result", let goal = reviewedGoal(at: interview.turn.key),
      let context = try? readingContext()
    else { return false }
    return Self.number(in: words, of: goal, context) != nil
  }

  /// The words that tell where a goal stands: all of them where they hold one number, else the number alone. Nil where none, or more
  /// than one, can be meant.
  private static func number(in words: String, of goal: Goal, _ context: ReadingContext) -> String? {
    let days = Understanding.read(words, context: context).dayWords
    let line = LogLine(
      words.replacing(phrases: days, with: ","), today: context.today, language: context.words)
    let fitting = line.figures.filter { counts($0, of: goal) }
    if line.figures.count == 1 { return fitting.isEmpty ? nil : words }
    let present = fitting.filter(\.isPresent)
    // "8 pages!! 3 on monday n 5 yesterday": the one that names what is counted holds the others.
    let meant = present.isEmpty ? fitting.filter { namesUnit($0, of: goal) } : present
    return meant.count == 1 ? Level.number(meant[0].value).words : nil
  }

  /// Whether all numbers in words count something else than the goal whose number an answer is: "rewash is 3.4 percent".
  func countsAnother(_ words: String, than slot: FilledSlot) -> Bool {
    guard let place = slot.place?.text, ["review.value", "goal.target", "goal.baseline"].contains(place),
      let goal = reviewedGoal(at: slot.key), let context = try? readingContext(),
      case let figures = LogLine(words, today: context.today, language: context.words).figures, !figures.isEmpty
    else { return false }
    return figures.allSatisfy { LogFit.isOfAnotherUnit(Array($0.unit.prefix(1)), than: goal) }
  }

  private static func namesUnit(_ figure: LogLine.Figure, of goal: Goal) -> Bool {
    let counted = LogFit.stems([goal.measure.unit, goal.measure.what].compactMap(\.self).joined(separator: " "))
    return figure.unit.first.map { !LogFit.stems($0).isDisjoint(with: counted) } ?? false
  }

  /// Whether a number can be that of the goal: it lies where the goal moves, and counts nothing else.
  private static func counts(_ figure: LogLine.Figure, of goal: Goal) -> Bool {
    LogFit.isPlausible(figure.value, goal.measure) && !isName(figure, goal)
      && !LogFit.isOfAnotherUnit(Array(figure.unit.prefix(1)), than: goal)
  }

  /// "I know most words of chapter 4", unless chapters are what the goal counts.
  private static func isName(_ figure: LogLine.Figure, _ goal: Goal) -> Bool {
    guard let name = figure.namedBy else { return false }
    return !LogFit.stems(name).isSubset(of: LogFit.stems(goal.measure.what ?? ""))
  }
}
