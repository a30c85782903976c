// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// Cuts a need into lines, sentences and clauses.
///
/// A need is often a story, or several answers joined by line breaks: one of its parts says what is needed, and the others
/// what surrounds it.
enum NeedParts {
  /// Words that begin another clause.
  private static let joints: Set<String> = [
    "and", "because", "but", "so", "then", "until", "when", "where", "while", "which",
  ]

  /// The terms of each part; a clause is a part besides its sentence. Empty for a need that has one part only.
  static func termSets(of tokens: [Token], in text: String) -> [Set<String>] {
    var sentences: [Set<String>] = [[]]
    var clauses: [Set<String>] = [[]]
    var end = text.startIndex
    for token in tokens {
      let between = text[end..<max(end, token.range.lowerBound)]
      let isNewSentence = between.contains { ".?!;".contains($0) || $0.isNewline }
      if isNewSentence { sentences.append([]) }
      if isNewSentence || isNewClause(between) { clauses.append([]) }
      sentences[sentences.count - 1].insert(token.term)
      clauses[clauses.count - 1].insert(token.term)
      end = max(end, token.range.upperBound)
    }
    var seen: Set<Set<String>> = [Set(tokens.map(\.term)), []]
    return (sentences + clauses).filter { seen.insert($0).inserted }
  }

  /// Stop words are no tokens, so the words that join clauses stand between two of them.
  private static func isNewClause(_ between: Substring) -> Bool {
    between.contains { ",:()".contains($0) } || WordReader.words(in: String(between)).contains(where: joints.contains)
  }
}
