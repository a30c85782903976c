// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers as people write them in a sentence.
extension LanguageWords {
  /// "12", "12th", "twelve", "twelfth"; nil for what is no number up to 999,999.
  func value(of word: String) -> Int? {
    digits(word) ?? entry(word).flatMap { $0.cardinal ?? $0.ordinal }
  }

  /// "12" or "twelve".
  func cardinal(_ word: String) -> Int? { Self.number(word) ?? entry(word)?.cardinal }

  /// "12th" or "twelfth".
  func ordinal(_ word: String) -> Int? {
    if let ordinal = entry(word)?.ordinal { return ordinal }
    return Self.number(word) == nil ? digits(word) : nil
  }

  /// Digits only.
  static func number(_ word: String) -> Int? {
    guard (1...6).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(word)
  }

  /// Digits, alone or with the ending of an ordinal.
  private func digits(_ word: String) -> Int? {
    guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return nil }
    if let number = Self.number(word) { return number }
    guard let ending = entries(of: .ordinalEndings).first(where: word.hasSuffix) else { return nil }
    return Self.number(String(word.dropLast(ending.count)))
  }
}
