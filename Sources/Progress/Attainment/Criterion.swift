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
  public init?(_ words: String) {
    let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }.flatMap { word in
      word.contains("/") ? Self.around(word) : [word]
    }
    for (index, word) in parts.enumerated() where word == "of" || word == "/" {
      let before = parts[..<index].last { $0 != "out" }
      let after = parts[(index + 1)...].first { !["the", "last"].contains($0) }
      guard let times = before.flatMap(Self.number), let window = after.flatMap(Self.number) else { continue }
      if let found = Criterion(times: times, of: window) {
        self = found
        return
      }
    }
    let isRun = parts.contains("row") || parts.contains("consecutive") || parts.contains("running")
    guard isRun, let times = parts.lazy.compactMap(Self.number).first, let run = Criterion(times: times, of: times)
    else {
      return nil
    }
    self = run
  }

  private static func number(_ word: Substring) -> Int? {
    Int(word)
      ?? ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
      .firstIndex(of: String(word)).map { $0 + 1 }
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
