// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Whose words something is, where two sit at one screen: "that last bit was from me, not Ty. Ty says: coffee black", "he is never
/// late (thats me, Marta)", "that was about his name, not my answer".
struct LineOwner: Equatable {
  /// Whether it was no answer of anybody.
  let isNobody: Bool
  /// Who said it, of those who are known; nil where nobody is named.
  let name: String?
  /// What it is, where it stands in the line; empty for the line before.
  let own: String
  /// What stands behind.
  let behind: String

  /// Nil for other words.
  /// - Parameter names: of those who talk.
  init?(_ line: String, names: [String]) {
    let parts = Self.parts(of: line)
    for (place, part) in parts.enumerated() {
      let words = Self.withoutOpenings(part.text.spokenWords())
      let isNobody = Self.isNoAnswer(words)
      guard isNobody || Self.isOwn(words, names) else { continue }
      let before = parts[..<place].filter { !Self.withoutOpenings($0.text.spokenWords()).isEmpty }
      guard before.isEmpty || !isNobody else { return nil }
      // "From me (Marta) not Ty": the name may stand in brackets.
      let tails = parts[(place + 1)...].prefix { Self.isTail($0.text.spokenWords(), names) }
      self.isNobody = isNobody
      name = Self.who(words + tails.flatMap { $0.text.spokenWords() }, names)
      own = before.last.map { String(line[before[0].start..<$0.end]).trimmingMarks } ?? ""
      behind = String(
        line[(tails.last ?? part).end...].drop { !$0.isLetter && !$0.isNumber && !"\"\u{201C}".contains($0) })
      return
    }
    return nil
  }

  /// What somebody is quoted to say: "coffee black" of "Ty says: coffee black"; nil for other words.
  static func quoted(_ line: String, names: [String]) -> String? {
    guard let colon = line.firstIndex(of: ":"), case let head = String(line[..<colon]).spokenWords(),
      (2...5).contains(head.count), let verb = head.last, hears(verb, .quotingWords),
      head.dropLast().allSatisfy({ isName($0, names) || hears($0, .otherPronouns) || hears($0, .answerOpenings) })
    else { return nil }
    let told = String(line[line.index(after: colon)...]).trimmingWhitespace()
    return told.isEmpty ? nil : told
  }

  private typealias Part = (text: String, start: String.Index, end: String.Index)

  /// Sentences, and what stands in brackets.
  private static func parts(of line: String) -> [Part] {
    var parts: [Part] = []
    var start = line.startIndex
    for place in line.indices where ".;!?()\u{2014}".contains(line[place]) {
      if start < place { parts.append((String(line[start..<place]), start, place)) }
      start = line.index(after: place)
    }
    if start < line.endIndex { parts.append((String(line[start...]), start, line.endIndex)) }
    return parts
  }

  private static func withoutOpenings(_ words: [String]) -> [String] {
    var rest = words[...]
    while true {
      let length =
        [HeardList.answerOpenings, .noOpenings, .takeBacks, .ownerOpenings]
        .map { Language.current.heard.length(of: $0, at: rest) }.max() ?? 0
      guard length > 0 else { return Array(rest) }
      rest = rest.dropFirst(length)
    }
  }

  /// "That was me" may be an answer: it takes a name behind it.
  private static func isOwn(_ words: [String], _ names: [String]) -> Bool {
    let heard = Language.current.heard
    let sure = heard.length(of: .ownVoice, at: words)
    let length = max(sure, heard.length(of: .ownVoiceNamed, at: words))
    let rest = words.dropFirst(length)
    guard length > 0, sure > 0 || rest.contains(where: { isName($0, names) }) else { return false }
    return rest.isEmpty || isTail(Array(rest), names)
  }

  private static func isTail(_ words: [String], _ names: [String]) -> Bool {
    let heard = Language.current.heard
    return !words.isEmpty
      && words.allSatisfy { isName($0, names) || heard.hears($0, in: .negations, .ownVoiceTails, .otherPronouns) }
  }

  private static func isNoAnswer(_ words: [String]) -> Bool {
    let heard = Language.current.heard
    return heard.length(of: .noAnswerLeads, at: words) > 0
      && words.indices.contains { heard.length(of: .noAnswerEnds, at: words[$0...]) == words.count - $0 }
  }

  private static func who(_ words: [String], _ names: [String]) -> String? {
    let named = words.prefix { !Language.current.heard.hears($0, in: .negations) }
    return names.first { name in named.contains { isName($0, [name]) } }
  }

  private static func isName(_ word: String, _ names: [String]) -> Bool {
    names.contains { $0.spokenWords().contains(word) }
  }

  private static func hears(_ word: String, _ list: HeardList) -> Bool {
    Language.current.heard.hears(word, in: list)
  }
}
