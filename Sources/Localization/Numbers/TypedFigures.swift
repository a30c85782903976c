// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers in figures, as people type them, in the digits of any script.
public enum TypedFigures {
  private static let mostDigits = 6

  /// Digits alone, up to six of them: "12".
  public static func whole(_ word: String) -> Int? { leading(word).flatMap { $0.rest.isEmpty ? $0.number : nil } }

  /// The digits with which a word begins, up to six of them, and what is written at once with them: 30 and "min" of "30min".
  public static func leading(_ word: String) -> (number: Int, rest: Substring)? {
    guard let first = word.utf8.first, first > 0x7F || isDigit(first) else { return nil }
    var number = 0
    var count = 0
    var end = word.startIndex
    while end < word.endIndex, let digit = digit(word[end]) {
      count += 1
      guard count <= mostDigits else { return nil }
      number = number * 10 + digit
      word.formIndex(after: &end)
    }
    return count > 0 ? (number, word[end...]) : nil
  }

  /// "1,200", "2.5", "7,5", "\u{2212}3", and what the language of the user writes: a comma before two or one digits stands before
  /// decimals, commas before three each between thousands. Nil for what is no number, and for numbers of a trillion and more.
  public static func number(_ typed: String) -> Double? {
    let plain = Language.current.plainFigures(inLatinDigits(typed))
    guard plain.utf8.contains(where: isDigit), plain.utf8.allSatisfy({ isDigit($0) || "+-.,".utf8.contains($0) }) else {
      return nil
    }
    let figures = withoutThousands(plain)
    let isDecimal = figures.contains(",") && !figures.contains(".")
    let number = Double(isDecimal ? figures.replacing(",", with: ".") : figures)
    return number.flatMap { abs($0) < 1e12 ? $0 : nil }
  }

  /// "1,200" is "1200"; "7,5" stays.
  private static func withoutThousands(_ figures: String) -> String {
    let groups = figures.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    let first = groups[0].drop { $0 == "-" || $0 == "+" }
    return isGrouped && (1...3).contains(first.count) ? groups.joined() : figures
  }

  private static func inLatinDigits(_ typed: String) -> String {
    guard !typed.utf8.allSatisfy({ $0 < 0x80 }) else { return typed }
    return String(typed.map { $0 == "\u{2212}" ? "-" : digit($0).map { Character(String($0)) } ?? $0 })
  }

  private static func digit(_ letter: Character) -> Int? {
    if let byte = letter.asciiValue { return isDigit(byte) ? Int(byte - 0x30) : nil }
    guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1,
      scalar.properties.numericType == .decimal
    else { return nil }
    return letter.wholeNumberValue
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
