// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// How much, from where to where, as a short sentence of its own: "Hours for one report: from 20 to 6."
struct MeasureClause: Equatable {
  let text: String

  /// Nil where no target was said, or the goal's own words say it already; of where it stands only what they do not say.
  init?(_ goal: Goal, besides words: GoalWords, context: ReadingContext) {
    let measure = goal.measure
    let from = measure.baseline.map { baseline in
      let amount = Self.amount(baseline, measure.unit, context)
      return Self.isShort(baseline) ? amount : amount.startingLowercase
    }
    guard let said = measure.target, Self.isMissing(said, in: words),
      case let target = Self.amount(said, from == nil ? measure.unit : nil, context), !target.isEmpty,
      !words.core.contains(target)
    else {
      guard let baseline = measure.baseline, Self.isShort(baseline), !words.core.holdsFigures(baseline.words), let from,
        words.reading.measurable
      else { return nil }
      text = say("assistant.goal-sentence.today", "Today it is \(from).")
      return
    }
    let what = measure.what.map { CorrectionLead.cut(from: $0.lastSaid, words: context.words).trimmedForJoining } ?? ""
    let amount =
      Self.path(of: measure) ?? from.map { Self.path(from: $0, to: target.startingLowercase) }
      ?? target.startingLowercase
    let isNamed = !what.isEmpty && !(Self.path(of: measure) ?? target).lowercased().contains(what.lowercased())
    let sentence = isNamed ? "\(what.startingUppercase): \(amount)." : "\(amount.startingUppercase)."
    text = Language.current.heard.withCapitals(sentence).closedOnce
  }

  /// Words that say how much already need no second amount, but for a number that they do not hold.
  private static func isMissing(_ target: Level, in words: GoalWords) -> Bool {
    guard words.reading.measurable else { return true }
    guard case .number = target else { return false }
    return !words.core.holdsFigures(target.words)
  }

  /// A number, or a grade such as "C-".
  private static func isShort(_ level: Level) -> Bool { level.number != nil || level.text.count <= 2 }

  /// "from 5 to 15 of 20 words right", "from 20 to 6 hours", "from $10 to $50 a month", where both are numbers.
  static func path(of measure: SuccessMeasure) -> String? {
    guard let from = measure.baseline?.number, let to = measure.target?.number else { return nil }
    let (start, end) = (Level.number(from).words, Level.number(to))
    let isMoney = measure.unit?.first.map { "$€£".contains($0) } ?? false
    let sign = isMoney ? measure.unit?.prefix(1) ?? "" : ""
    return path(from: "\(sign)\(start)", to: Self.spoken(end, measure.unit))
  }

  private static func path(from start: String, to end: String) -> String {
    Messages.fromTo(start, end)
  }

  private static func spoken(_ level: Level, _ unit: String?) -> String {
    level.number == nil ? level.words : level.words(in: unit)
  }

  /// What was said last of an amount, without what stands around it: "all of them, so 4 a month" is "4 a month", and "12, I think"
  /// is "12". A number is told with its unit.
  private static func amount(_ level: Level, _ unit: String?, _ context: ReadingContext) -> String {
    if case .number = level { return spoken(level, unit) }
    let last = CorrectionLead.cut(from: level.text.lastSaid, words: context.words).trimmedForJoining
    let pieces = last.split(separator: ", ").map { String($0).trimmedForJoining }
    let piece = pieces.last { $0.contains(where: \.isNumber) } ?? last
    guard pieces.count > 1 || piece.split(separator: " ").count > 4,
      let exact = GoalWords(piece, context: context).measure
    else { return piece }
    return exact
  }
}

extension String {
  /// Whether these figures stand in it by themselves: "5" stands in "5 of 20", not in "15".
  fileprivate func holdsFigures(_ figures: String) -> Bool {
    lowercased().split { !$0.isLetter && !$0.isNumber && !".+-".contains($0) }.contains { word in
      word == figures.lowercased() || (word.last == "." && word.dropLast() == figures.lowercased())
    }
  }
}
