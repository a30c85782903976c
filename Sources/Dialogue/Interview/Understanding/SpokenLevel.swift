// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A point of a scale that is told without its number: "halfway", "60 percent", "not at all", or in the words that stand beside a point.
enum SpokenLevel {
  /// The point, within the bounds; nil where a line tells none, or one that lies between two.
  /// - Parameters:
  ///   - bounds: the ends of the scale, both of them given.
  ///   - labels: what points of the scale mean.
  static func point(in line: String, of bounds: Bounds, labels: [Int: String]) -> Double? {
    guard let least = bounds.min.map(Double.init), let most = bounds.max.map(Double.init) else { return nil }
    let words = SpokenClause.words(of: line)
    let numbers = SpokenNumber.meant(in: line)
    if let share = share(numbers, line, words), most < wholeInPercent { return whole(least + share * (most - least)) }
    guard numbers.isEmpty else { return nil }
    let named = labels.filter { telling(SpokenClause.words(of: $0.value)) == telling(words) }
    if let label = named.first, named.count == 1 { return Double(label.key) }
    if says(.scaleMiddle, words) { return whole((least + most) / 2) }
    if says(.scaleTop, words) { return most }
    return says(.scaleBottom, words) ? least : nil
  }

  private static let wholeInPercent = 100.0

  /// "60%", "sixty percent", as a part of one.
  private static func share(_ numbers: [Double], _ line: String, _ words: [String]) -> Double? {
    guard numbers.count == 1, (0...wholeInPercent).contains(numbers[0]),
      line.contains("%") || words.contains(where: { Language.current.heard.hears($0, in: .percentWords) })
    else { return nil }
    return numbers[0] / wholeInPercent
  }

  private static func whole(_ value: Double) -> Double? { value == value.rounded() ? value : nil }

  /// Whether the words are an entry of a list, with nothing that tells more around it.
  private static func says(_ list: HeardList, _ words: [String]) -> Bool {
    let heard = Language.current.heard
    return words.indices.contains { place in
      let length = heard.length(of: list, at: words[place...])
      let others = words[..<place] + words[(place + length)...]
      return length > 0 && others.allSatisfy { heard.hears($0, in: .hedges, .determiners) }
    }
  }

  private static func telling(_ words: [String]) -> [String] {
    words.filter { !Language.current.heard.hears($0, in: .hedges) }
  }
}
