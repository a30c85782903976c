// SPDX-License-Identifier: GPL-3.0-or-later

/// How often a target has to be met before it counts: "4 of 5 weeks", "3 of the last 4", "on three Fridays in a row".
public struct Criterion: Sendable, Equatable {
  /// How many of the last points must have reached the target; 1 to `window`.
  public let times: Int
  /// How many of the last points are looked at.
  public let window: Int

  /// So many times of the last so many; nil when the first is not from 1 to the second.
  public init?(times: Int, of window: Int) {
    guard times >= 1, window >= times else { return nil }
    self.times = times
    self.window = window
  }

  /// Finds two whole numbers with "of", "out of" or a slash between them, or one that is to be met "in a row"; nil where there are
  /// none, or no sense in them.
  /// - Parameter language: the words that stand around the numbers, and those for numbers.
  public init?(_ words: String, in language: CriterionWords) {
    let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }.flatMap { word in
      word.contains("/") ? Self.around(word) : [word]
    }
    for index in parts.indices {
      let link = parts[index] == "/" ? 1 : language.linkLength(at: parts[index...])
      guard link > 0, let times = parts[..<index].last.flatMap(language.number),
        let window = parts[(index + link)...].first(where: { !language.skipped.contains(String($0)) })
          .flatMap(language.number)
      else { continue }
      if let found = Criterion(times: times, of: window) {
        self = found
        return
      }
    }
    guard parts.contains(where: { language.runs.contains(String($0)) }),
      let times = parts.lazy.compactMap(language.number).first, let run = Criterion(times: times, of: times)
    else { return nil }
    self = run
  }

  private static func around(_ word: Substring) -> [Substring] {
    let sides = word.split(separator: "/", omittingEmptySubsequences: false)
    return sides.count == 2 ? [sides[0], "/", sides[1]] : [word]
  }

  /// Whether the last points meet it; nil when there are fewer than it looks at.
  public func isMet(by values: [Double], target: Double, _ wanted: WantedChange) -> Bool? {
    guard values.count >= window else { return nil }
    return values.suffix(window).count { wanted.reaches($0, target) } >= times
  }
}
