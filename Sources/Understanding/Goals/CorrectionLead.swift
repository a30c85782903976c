// SPDX-License-Identifier: GPL-3.0-or-later

/// What only leads to a better wording: "No, it should say: I will write ..." is "I will write ...".
package enum CorrectionLead {
  /// The words without what leads to them and without quotation marks around them; unchanged where nothing would stay.
  package static func cut(from text: String, words language: LanguageWords) -> String {
    let tokens = Token.tokens(of: text)
    let words = tokens.spoken
    var start = 0
    while let next = end(of: words, from: start, language) { start = next }
    guard start < tokens.count, tokens[start...].contains(where: \.isWord) else { return text }
    var first = tokens[start].range.lowerBound
    var last = text.endIndex
    while last > first, text[text.index(before: last)].isWhitespace { last = text.index(before: last) }
    if quotes.contains(text[first]), let closing = text[first..<last].last, quotes.contains(closing) {
      first = text.index(after: first)
      last = text.index(before: last)
    }
    return first < last ? String(text[first..<last]) : text
  }

  /// Where what leads to the words goes on from a place; nil where it ends.
  private static func end(of words: [String], from start: Int, _ language: LanguageWords) -> Int? {
    var place = start
    let length = language.length(of: .correctionLeads, at: start, in: words)
    if length > 0 {
      place += length
    } else if start < words.count, language.contains(words[start], in: .correctionWords) {
      place += 1
      // "No more mistakes" is a goal; "no, read more" holds one.
      let isFollowed =
        place < words.count
        && (marks.contains(words[place]) || language.length(of: .correctionLeads, at: place, in: words) > 0
          || language.contains(words[place], in: .correctionWords))
      guard isFollowed else { return nil }
    } else {
      return nil
    }
    while place < words.count, marks.contains(words[place]) { place += 1 }
    return place
  }

  private static let marks: Set<String> = [",", ".", ":", ";", "!", "-", "\u{2013}", "\u{2014}"]
  private static let quotes: Set<Character> = ["\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}"]
}
