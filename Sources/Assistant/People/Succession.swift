// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// A line that says who has taken somebody's place: "Ms Ruiz left, it's Mr Ode now", "Lee took over from Dana".
struct Succession: Equatable {
  /// Whose place it was, as the plan calls them.
  let old: String
  /// Who has it now.
  let new: String

  /// Who says more tells a story.
  private static let longestLine = 16

  /// - Parameter known: the names that were told before.
  init?(_ line: String, known: [String]) {
    let words = SpokenName.words(of: line)
    guard (3...Self.longestLine).contains(words.count) else { return nil }
    let found = known.compactMap { text in Self.place(of: text, in: words).map { (text, $0) } }
    guard let (old, place) = found.first, found.allSatisfy({ $0.0 == old }) else { return nil }
    guard let name = Self.successor(in: words, besides: place) else { return nil }
    self.old = old
    new = name
  }

  /// Where a name that was told stands, with the title before it.
  private static func place(of text: String, in words: [SpokenName]) -> Range<Int>? {
    let name = KnownName(text: text)
    let last = name.words.suffix(1)
    for said in [name.words, Array(last)] where !said.isEmpty && words.count >= said.count {
      let start = (0...(words.count - said.count)).first { start in
        name.place(of: words[start..<(start + said.count)].map { $0.owner ?? $0.typed }) != nil
      }
      guard let start else { continue }
      return (start > 0 && isTitle(words[start - 1]) ? start - 1 : start)..<(start + said.count)
    }
    return nil
  }

  private static func successor(in words: [SpokenName], besides old: Range<Int>) -> String? {
    let heard = Language.current.heard
    let said = words.map { $0.said.filter { $0 != "'" } }
    let behind = said[old.upperBound...]
    // "Lee took over from Ms Ruiz", "it's Lee instead of Ms Ruiz"
    for start in 0..<old.lowerBound where start + heard.length(of: .takeOverLinks, at: said[start...]) == old.lowerBound
    {
      return name(in: Array(words[..<start]))
    }
    // "Ms Ruiz left, it's Mr Ode now", "Ms Ruiz was replaced by Mr Ode"
    for start in behind.indices {
      let length = heard.length(of: .leavingWords, at: said[start...])
      let replaced = heard.length(of: .replacedLinks, at: said[start...])
      if replaced > 0 { return name(in: Array(words[(start + replaced)...])) }
      guard length > 0, start - old.upperBound <= Self.farthest else { continue }
      var rest = start + length
      while rest < words.count, heard.length(of: .successorLeads, at: said[rest...]) == 0 { rest += 1 }
      guard rest < words.count else { return nil }
      // "So now i have Mr Ode"
      while rest < words.count, case let lead = heard.length(of: .successorLeads, at: said[rest...]), lead > 0 {
        rest += lead
      }
      return name(in: Array(words[rest...]))
    }
    return nil
  }

  /// How many words may stand between somebody and what became of them: "Ms Ruiz, my teacher, has left".
  private static let farthest = 4

  /// The name that some words are, without what leads to it or follows it.
  private static func name(in words: [SpokenName]) -> String? {
    let heard = Language.current.heard
    func isLoose(_ word: SpokenName) -> Bool {
      !isTitle(word) && (heard.hears(word.said, in: .successorTails, .answerOpenings) || isLead(word))
    }
    var rest = words[...].drop(while: isLoose)
    if let end = rest.indices.first(where: { isLoose(rest[$0]) }) { rest = rest[..<end] }
    if let end = rest.indices.first(where: { rest[$0].endsClause }) { rest = rest[...end] }
    guard (1...3).contains(rest.count), rest.allSatisfy({ isTitle($0) || $0.canBeName }) else { return nil }
    return rest.map { $0.isCapitalized ? $0.typed : $0.typed.prefix(1).uppercased() + $0.typed.dropFirst() }
      .joined(separator: " ")
  }

  private static func isLead(_ word: SpokenName) -> Bool {
    Language.current.heard.length(of: .successorLeads, at: [word.said.filter { $0 != "'" }]) > 0
  }

  private static func isTitle(_ word: SpokenName) -> Bool {
    Language.current.heard.hears(KnownName.folded(word.typed), in: .personTitles)
  }
}
