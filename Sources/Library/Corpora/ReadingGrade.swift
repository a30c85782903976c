// SPDX-License-Identifier: GPL-3.0-or-later

/// How many years of school a text asks of its reader: the Flesch-Kincaid grade level,
/// 0.39 words per sentence + 11.8 syllables per word - 15.59.
///
/// Syllables are counted by groups of vowels, without a silent ending, which is near enough to sort texts.
struct ReadingGrade {
  /// 0 for the first words of a child, 12 for the end of school; texts without words have the grade 0.
  static func of(_ sentences: [[Substring]]) -> Double {
    let words = sentences.joined().filter { $0.contains(where: \.isLetter) || $0.contains(where: \.isNumber) }
    guard !words.isEmpty else { return 0 }
    let syllables = words.map(syllables).reduce(0, +)
    return 0.39 * Double(words.count) / Double(sentences.count) + 11.8 * Double(syllables) / Double(words.count)
      - 15.59
  }

  /// At least 1.
  static func syllables(of word: Substring) -> Int {
    let letters = word.lowercased().filter(\.isLetter)
    guard letters.count > 3 else { return 1 }
    var (count, wasVowel) = (0, false)
    for letter in withoutSilentEnding(letters) {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return max(1, count)
  }

  /// "made", "makes" and "walked" lose an ending that is not heard; "table", "needed" and "places" keep theirs.
  private static func withoutSilentEnding(_ word: String) -> Substring {
    let letters = word[...]
    let before = letters.dropLast(2).last ?? "a"
    if letters.hasSuffix("ed"), !"tdaeiouy".contains(before) { return letters.dropLast(2) }
    if letters.hasSuffix("es"), !"laeiouyscxzgh".contains(before) { return letters.dropLast(2) }
    if letters.hasSuffix("e"), !"laeiouy".contains(letters.dropLast().last ?? "a") { return letters.dropLast() }
    return letters
  }
}
