// SPDX-License-Identifier: GPL-3.0-or-later

/// Short forms and chat spellings in their long form, so that a sentence has to be known in one form only.
struct ShortForms: Equatable, Sendable {
  private let forms: WordTable<[String]>
  /// Those that keep their apostrophe: "we're" is "we are", "were" is another word.
  private let marked: WordTable<[String]>

  /// - Parameter forms: a word, without apostrophes unless these make it another one, and the words that it stands for.
  init(_ forms: [String: String]) {
    let long = forms.mapValues(\.spacedWords)
    self.forms = WordTable(long)
    marked = WordTable(long.filter { $0.key.contains("'") })
  }

  /// The words that a short form stands for; nil for any other word.
  func long(_ word: String) -> [String]? { forms[word] }

  /// The words of tokens, with short forms written out.
  func words(of tokens: some Sequence<Token>) -> [String] {
    var words: [String] = []
    for token in tokens where token.isWord {
      if token.isMarked, let whole = marked[token.plain] { words += whole } else { append(token.bare, to: &words) }
    }
    return words
  }

  /// The words without apostrophes, each short form as the words that it stands for.
  func expanded(_ words: [String]) -> [String] {
    var long: [String] = []
    for word in words { append(word, to: &long) }
    return long
  }

  private func append(_ word: String, to words: inout [String]) {
    let word = Self.withoutDrawl(word)
    if let whole = forms[word] { words += whole } else { words.append(word) }
  }

  private static func hasDrawl(_ word: String) -> Bool {
    var (last, count): (UInt8, Int) = (0, 0)
    for byte in word.utf8 {
      count = byte == last ? count + 1 : 1
      last = byte
      if count == 3 { return true }
    }
    return false
  }

  /// "soooo" and "wannna": of three or more of a letter two are left.
  private static func withoutDrawl(_ word: String) -> String {
    guard word.utf8.count > 3, hasDrawl(word) else { return word }
    var short: [Character] = []
    for letter in word where !(short.suffix(2).count == 2 && short.suffix(2).allSatisfy { $0 == letter }) {
      short.append(letter)
    }
    return String(short)
  }
}
