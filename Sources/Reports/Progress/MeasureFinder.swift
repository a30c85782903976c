// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Localization
import Plans

/// Finds the measure of the catalogue that a goal is told by.
struct MeasureFinder {
  let measures: [Measure]

  /// The measure one of whose names, or whose unit of more than one word, stands in what the goal says of its measure; of several
  /// the one with the longest name.
  func measure(for goal: Goal) -> Measure? {
    let said = [goal.measure.what, goal.measure.unit, goal.measure.instrument].compactMap(\.self)
    let text = Self.padded(said.joined(separator: " / "))
    let named = measures.flatMap { measure in names(of: measure).map { (measure, Self.padded($0)) } }
    return named.filter { text.contains($0.1) }.max { $0.1.count < $1.1.count }?.0
  }

  private func names(of measure: Measure) -> [String] {
    let unit = measure.unit.flatMap { $0.contains(" ") ? $0 : nil }
    return [measure.about.title, measure.about.summary] + [unit].compactMap(\.self) + measure.about.keywords
  }

  /// Words with a blank on each side; "words a minute" is "words per minute".
  private static func padded(_ text: String) -> String {
    let heard = Language.current.heard
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { !heard.hears($0, in: .unitLinks) }
    return " \(words.joined(separator: " ")) "
  }
}
