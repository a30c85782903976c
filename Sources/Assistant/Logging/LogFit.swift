// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
package import Plans

/// How well a goal fits a line about what happened.
package struct LogFit: Sendable {
  package let plan: Plan
  package let goal: Goal
  /// Its place in the plan, from 1.
  package let number: Int
  /// The more the better; from `sure` on it may be filed without asking, where no other comes near.
  package let score: Double
  /// The number that would be filed; nil for a note.
  package let value: Level?
  /// Whether the word right behind its number is no unit of the goal.
  let isOfAnotherUnit: Bool
  /// Whether its number counts something that neither the measure nor the goal speaks of.
  let isForeign: Bool

  package static let sure = 3.0
  /// How far the best must be ahead of the next.
  package static let lead = 1.5

  /// All open goals of some plans against a line, the best first.
  package static func fits(_ line: LogLine, in plans: [Plan]) -> [LogFit] {
    let all = plans.flatMap { plan in
      plan.goals.enumerated().filter { $0.element.isOpen }.map { LogFit(line, $0.element, $0.offset + 1, plan) }
    }
    return all.enumerated().sorted { (-$0.element.score, $0.offset) < (-$1.element.score, $1.offset) }.map(\.element)
  }

  /// The one that is meant, when that is sure: the only one there is, or one that is far ahead.
  package static func meant(among fits: [LogFit]) -> LogFit? {
    guard let best = fits.first else { return nil }
    guard fits.count > 1 else { return best.isForeign ? nil : best }
    let telling = fits.filter { $0.value != nil }
    if telling.count == 1, telling[0].score >= max(1, best.score - lead) { return telling[0] }
    return best.score >= sure && best.score - fits[1].score >= lead ? best : nil
  }

  init(_ line: LogLine, _ goal: Goal, _ number: Int, _ plan: Plan) {
    self.plan = plan
    self.goal = goal
    self.number = number
    let measure = goal.measure
    let (unit, own) = Self.units(of: measure)
    let figure = Self.figure(in: line, unit: own)
    var score = 0.0
    var isOfAnotherUnit = false
    if let figure, goal.progressType != .yesNo {
      value = Self.level(figure, unit: measure.unit)
      let said = Set(figure.unit.flatMap(Self.stems))
      score += said.isDisjoint(with: own) ? 0 : 3
      isOfAnotherUnit = Self.isOfAnotherUnit(figure.unit, than: goal)
      score += !said.isDisjoint(with: unit.subtracting(own)) ? 1 : 0
      score += Self.isPlausible(figure.value, measure) ? 1 : 0
    } else if let isYes = line.isYes, goal.progressType == .yesNo {
      value = .text(isYes ? "yes" : "no")
      score += 3
    } else {
      value = Self.rubricLevel(in: line, goal)
      score += value == nil ? 0 : 3
    }
    let about = Self.stems([goal.text, measure.what, measure.seen].compactMap(\.self).joined(separator: " "))
    let shared = Set(line.tokens.flatMap(Self.stems)).intersection(about.subtracting(own)).count
    score += 0.75 * Double(shared)
    self.isOfAnotherUnit = isOfAnotherUnit
    isForeign = isOfAnotherUnit && shared == 0
    if plan.monitoring(of: goal.id) != nil { score += 0.5 }
    let isHelped = plan.interventions(for: goal.id).contains(where: \.isOpen)
    if line.sessions != nil, value == nil, isHelped { score += 3 }
    self.score = isOfAnotherUnit ? min(score, 0.9) : score
  }

  /// Whether the words behind a number say that it counts something else: "20 minutes late" says no number of words, since the word
  /// right behind is what it counts.
  static func isOfAnotherUnit(_ words: [String], than goal: Goal) -> Bool {
    let (unit, own) = units(of: goal.measure)
    let counted = words.first.map(stems) ?? []
    return goal.progressType != .yesNo && !counted.isEmpty && counted.isDisjoint(with: unit)
      && Set(words.flatMap(stems)).isDisjoint(with: own)
  }

  /// The words of what a goal counts in, and the unit alone.
  private static func units(of measure: SuccessMeasure) -> (all: Set<String>, own: Set<String>) {
    let all = [measure.unit, measure.what, measure.instrument].compactMap(\.self).joined(separator: " ")
    return (stems(all), stems(measure.unit ?? ""))
  }

  /// The number whose unit is that of the goal; the first one where none is, unless the line is about sessions.
  private static func figure(in line: LogLine, unit: Set<String>) -> LogLine.Figure? {
    let fitting = line.figures.first { !Set($0.unit.flatMap(stems)).isDisjoint(with: unit) }
    return fitting ?? (line.sessions == nil ? line.figures.first : nil)
  }

  private static func level(_ figure: LogLine.Figure, unit: String?) -> Level {
    if let whole = figure.of, whole > 0, unit?.contains("%") ?? false { return .number(figure.value / whole * 100) }
    return .number(figure.value)
  }

  private static func rubricLevel(in line: LogLine, _ goal: Goal) -> Level? {
    guard goal.progressType == .rubric else { return nil }
    let said = line.words.lowercased()
    return goal.measure.levels.first { said.contains($0.lowercased()) }.map(Level.text)
  }

  /// Whether a number lies about where the goal moves.
  static func isPlausible(_ value: Double, _ measure: SuccessMeasure) -> Bool {
    guard let target = measure.target?.number else { return false }
    let start = measure.startingNumber ?? target
    let span = max(abs(target - start), abs(target) / 2)
    return value >= min(start, target) - span && value <= max(start, target) + span
  }

  /// The stems of the words that tell one thing from another.
  static func tellingStems(_ texts: [String]) -> Set<String> {
    texts.flatMap(Interview.contentWords).reduce(into: []) { $0.formUnion(stems($1)) }
  }

  /// Words without their endings and without those that say nothing; short forms of units as their words.
  static func stems(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map(String.init)
    let heard = Language.current.heard
    // "words a minute" counts words: what stands behind "a" or "per" is how long it takes.
    let counted = words.indices.filter { index in
      guard index > 0 else { return true }
      return !heard.hears(words[index - 1], in: .eachWords) && heard.namedCardinal(words[index - 1]) != 1
    }.map { words[$0] }
    let whole = counted.map { heard.unitForms[$0] ?? $0 }
    return Set(
      whole.filter { !heard.hears($0, in: .smallWords) && Double($0) == nil }.map { word in
        let ending = heard[.pluralEndings].first { word.count > 3 && word.hasSuffix($0) }
        return ending.map { String(word.dropLast($0.count)) } ?? word
      })
  }
}
