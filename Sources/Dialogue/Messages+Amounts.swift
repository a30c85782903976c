// SPDX-License-Identifier: GPL-3.0-or-later

extension Messages {
  /// "from 0 to 10", "of at least 1", "up to 5".
  static func span(_ range: Bounds) -> String {
    switch (range.min, range.max) {
    case (let min?, let max?): "from \(min) to \(max)"
    case (let min?, nil): "of at least \(min)"
    case (nil, let max?): "up to \(max)"
    case (nil, nil): ""
    }
  }

  /// "2 to 4", "at least 1", "up to 3", "exactly 2".
  static func amount(_ bounds: Bounds) -> String {
    switch (bounds.min, bounds.max) {
    case (let min?, let max?) where min == max: "exactly \(min)"
    case (let min?, let max?): "\(min) to \(max)"
    case (let min?, nil): "at least \(min)"
    case (nil, let max?): "up to \(max)"
    case (nil, nil): "some"
    }
  }

  /// A number without a needless ".0".
  static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }

  static func countWord(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(count) ? words[count] : String(count)
  }

  /// "a or b", "a, b or c".
  static func alternatives(_ texts: [String]) -> String {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " or " + last
  }

  static func article(_ noun: String) -> String {
    noun.first.map { "aeiou".contains($0) } ?? false ? "an" : "a"
  }
}
