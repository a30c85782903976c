// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers as people write them in a sentence.
enum NumberWords {
  /// "12", "12th", "twelve", "twelfth"; nil for what is no number up to 999,999.
  static func value(of word: String) -> Int? {
    digits(word) ?? cardinals[word] ?? ordinals[word]
  }

  /// "12" or "twelve".
  static func cardinal(_ word: String) -> Int? { number(word) ?? cardinals[word] }

  /// "12th" or "twelfth".
  static func ordinal(_ word: String) -> Int? {
    if let ordinal = ordinals[word] { return ordinal }
    return number(word) == nil ? digits(word) : nil
  }

  /// Digits only.
  static func number(_ word: String) -> Int? {
    guard (1...6).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(word)
  }

  private static func digits(_ word: String) -> Int? {
    if let number = number(word) { return number }
    guard ["st", "nd", "rd", "th"].contains(where: word.hasSuffix) else { return nil }
    return number(String(word.dropLast(2)))
  }

  private static let cardinals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100,
  ]

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]
}
