// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// How much, from where to where, as a short sentence of its own: "Hours for one report: from 20 to 6."
struct MeasureClause: Equatable {
  let text: String

  /// Nil where no target was said, or the goal's own words say it already.
  init?(_ goal: Goal, besides words: GoalWords, context: ReadingContext) {
    let measure = goal.measure
    guard !words.reading.measurable, let said = measure.target?.words,
      case let target = Self.amount(said, context), !target.isEmpty, !words.core.contains(target)
    else { return nil }
    let what = measure.what.map { CorrectionLead.cut(from: $0.lastSaid, words: context.words).trimmedForJoining } ?? ""
    let from = measure.baseline.map { Self.amount($0.words, context).startingLowercase }
    let amount =
      from.map { say("assistant.goal-sentence.measure", "from \($0) to \(target.startingLowercase)") }
      ?? target.startingLowercase
    let isNamed = !what.isEmpty && !target.lowercased().contains(what.lowercased())
    text = (isNamed ? "\(what.startingUppercase): \(amount)." : "\(amount.startingUppercase).").closedOnce
  }

  /// What was said last of an amount, without what stands around it: "all of them, so 4 a month" is "4 a month", and "12, I think"
  /// is "12".
  private static func amount(_ said: String, _ context: ReadingContext) -> String {
    let last = CorrectionLead.cut(from: said.lastSaid, words: context.words).trimmedForJoining
    let pieces = last.split(separator: ", ").map { String($0).trimmedForJoining }
    let piece = pieces.last { $0.contains(where: \.isNumber) } ?? last
    guard pieces.count > 1 || piece.split(separator: " ").count > 4,
      let exact = GoalWords(piece, context: context).measure
    else { return piece }
    return exact
  }
}
