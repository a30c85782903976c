// SPDX-License-Identifier: GPL-3.0-or-later

/// Words in front of a list that are none of its things, and words that begin a sentence instead of a list.
struct LeadIns {
  private let language: LanguageWords

  init(_ language: LanguageWords) { self.language = language }

  /// How many characters of the line stand before the list; 0 when it begins at once.
  func length(in line: String) -> Int {
    let tokens = Array(Token.tokens(of: String(line.prefix(400))).prefix(30))
    let words = tokens.map { $0.isWord ? $0.bare : $0.plain }
    let count = language.leadIns.prefixLength(of: words)
    guard count > 0, count < tokens.count else { return 0 }
    // "I like that ..." and "I need to ..." go on as sentences.
    guard !language.contains(words[count], in: .afterLeadIns) else { return 0 }
    let end = [":", ","].contains(words[count]) ? tokens[count].range.upperBound : tokens[count - 1].range.upperBound
    let text = String(line.prefix(400))
    return text.distance(from: text.startIndex, to: end)
  }

  /// The text without what follows a list: "fractions and telling time (are hard)".
  func withoutTail(_ text: String) -> String {
    let tokens = Token.tokens(of: text)
    let words = tokens.filter(\.isWord).map(\.bare)
    guard words.count > 1 else { return text }
    let start = (max(1, words.count - 8)..<words.count).first { place in
      language.listTails.meaning(of: Array(words[place...])) != nil
        && !language.contains(words[place - 1], in: .tellingLinks)
    }
    guard let start else { return text }
    let kept = tokens.filter(\.isWord)[start - 1]
    return String(text[..<kept.range.upperBound])
  }

  /// The line tells something rather than naming things.
  func isSentence(_ tokens: [Token]) -> Bool {
    let words = tokens.map { $0.isWord ? $0.bare : $0.plain }
    guard let first = words.first, tokens.count(where: \.isWord) >= 4 else { return false }
    if language.length(of: .storyOpeners, at: 0, in: words) > 0 { return true }
    if startsSentence(first) || language.contains(first, in: .sentenceOpeners) { return true }
    if words.contains(where: { language.contains($0, in: .sentenceLinks) }) { return true }
    // "my teacher, she explains well"
    let afterMarks = words.indices.dropFirst(2).contains {
      words[$0 - 1] == "," && language.contains(words[$0], in: .pronouns)
    }
    // "our van broke down, and I called for help"
    let commas = words.indices.filter { words[$0] == "," }
    if commas.count == 1, let comma = commas.first, comma + 2 < words.count,
      language.contains(words[comma + 1], in: .and), language.contains(words[comma + 2], in: .pronouns)
    {
      return true
    }
    return afterMarks
      || (language.contains(first, in: .listOwners)
        && words.prefix(5).dropFirst(2).contains { language.contains($0, in: .tellingVerbs) })
  }

  /// Several sentences about the same one, as "she is kind, she listens and she never gives up".
  func sameSubject(_ pieces: [String]) -> Bool {
    guard pieces.count >= 3 else { return false }
    let firsts = pieces.map { Token.tokens(of: $0).first?.bare ?? "" }
    guard let first = firsts.first, language.contains(first, in: .pronouns) else { return false }
    return firsts.allSatisfy { $0 == first }
  }

  /// After this word a new sentence goes on.
  func startsSentence(_ word: String) -> Bool { language.contains(word, in: .sentenceSubjects) }

  /// What comes after a comma and only says more about the thing before it: "writing, especially essays".
  func continues(_ piece: String) -> Bool {
    let words = Token.tokens(of: piece).filter(\.isWord).map(\.bare)
    let first = language.continuationMender.mended(Array(words.prefix(1)))
    if language.length(of: .continuations, at: 0, in: first + words.dropFirst().prefix(4)) > 0 { return true }
    return words.count > 1 && language.contains(words.last ?? "", in: .continuations)
  }
}
