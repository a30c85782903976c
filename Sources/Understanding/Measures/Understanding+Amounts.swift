// SPDX-License-Identifier: GPL-3.0-or-later

/// Amounts that put others right: "no i said 64", "its 1 now", "by xmas and its 1 not 0".
extension Understanding {
  /// An amount that a correction gives.
  package struct BetterAmount: Equatable, Sendable {
    /// As typed: "64", "12 pages".
    package let words: String
    /// What shall not stand there, where it is said: "0" of "1 not 0".
    package let old: String?
    /// Whether it is said of today: "1 now".
    package let isPresent: Bool
  }

  /// The one amount that a line gives, where it says nothing else; nil for any other line.
  package static func betterAmount(in line: String, context: ReadingContext) -> BetterAmount? {
    guard line.utf8.count <= longestAmount else { return nil }
    let spoken = AmendmentWords(line, context.words)
    let start = lead(of: spoken)
    guard start < spoken.count else { return nil }
    let line = spoken.text(of: start..<spoken.count)
    let contrast = contrasts(in: line, context: context).first {
      amount(in: $0.old, context) != nil && amount(in: $0.new, context) != nil
    }
    guard let words = amount(in: contrast?.new ?? line, context) else { return nil }
    let tokens = Token.tokens(of: line).map(\.bare)
    let isPresent = tokens.indices.contains { context.words.length(of: .presentMarks, at: $0, in: tokens) > 0 }
    return BetterAmount(words: words, old: contrast?.old, isPresent: isPresent)
  }

  /// Of "by xmas and its 1 not 0" the day and the amount; nil where the line says anything else, or only one of them.
  package static func dayAndAmount(
    in line: String, context: ReadingContext
  ) -> (day: String, amount: BetterAmount)? {
    guard line.utf8.count <= longestAmount else { return nil }
    let words = AmendmentWords(line, context.words)
    let start = lead(of: words)
    for place in words.words.indices.dropFirst(start + 1).dropLast()
    where words.isWord(.and, place) || [",", ";", "."].contains(words.word(place)) {
      let parts = [start..<place, words.afterMarks(place + 1)..<words.count].filter { !$0.isEmpty }.map(words.text)
      guard parts.count == 2 else { continue }
      for (day, other) in [(parts[0], parts[1]), (parts[1], parts[0])]
      where isDay(withoutLead(day, context: context), context) {
        if let amount = betterAmount(in: other, context: context) { return (day, amount) }
      }
    }
    return nil
  }

  /// In bytes: who writes more tells something.
  private static let longestAmount = 120

  /// Behind "no" and the like.
  private static func lead(of words: AmendmentWords) -> Int {
    let lists: [WordList] = [.doubts, .consents, .reserves, .amendmentFillers, .additions]
    var place = words.afterMarks(0)
    while place < words.count, case let length = lists.map({ words.length(of: $0, at: place) }).max() ?? 0, length > 0 {
      place = words.afterMark(place + length)
    }
    return place
  }

  /// The amount of a line that holds nothing else but what leads to it and what only weighs.
  private static func amount(in line: String, _ context: ReadingContext) -> String? {
    let words = MeasureWords(line, Token.tokens(of: line), context.words)
    let found = QuantityFinder(words: words, cut: [], isAsked: true).found
    guard found.count == 1, let one = found.first, !one.isChange else { return nil }
    let idle: [WordList] = [
      .amountHedges, .itOrThat, .plainBe, .doubts, .consents, .additions, .amendmentFillers, .correctionLinks,
      .presentMarks, .a, .weights,
    ]
    var place = 0
    while place < words.count {
      let length =
        one.place.contains(place) || !words.tokens[place].isWord
        ? 1 : idle.map { words.length($0, place) }.max() ?? 0
      guard length > 0 else { return nil }
      place += length
    }
    return words.text(one.place)
  }
}
