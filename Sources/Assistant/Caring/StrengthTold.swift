// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What somebody is good at, told in the middle of something else: "and she said she is good in kickball, please write it", "kickball is what
/// she is good at".
struct StrengthTold: Equatable {
  /// What it is, as typed.
  let what: String

  /// Nil for other lines, and where it is denied.
  init?(_ line: String) {
    let sentences = line.sentences
    guard sentences.count == 1, let found = Self.behindLead(sentences[0]) ?? Self.beforeLead(sentences[0]),
      !found.isEmpty
    else { return nil }
    what = found
  }

  /// "Kickball" of "yea but i said im good at kickball too".
  private static func behindLead(_ sentence: String) -> String? {
    let heard = Language.current.heard
    let pieces = pieces(of: sentence)
    let words = pieces.map(\.word)
    for place in words.indices {
      let length = heard.length(of: .strengthLeads, at: words[place...])
      guard length > 0, onlyLeads(words[..<place]), place + length < words.count else { continue }
      var rest = pieces[(place + length)...]
      // A mark ends it; "please write it" stands behind one.
      if let mark = rest.firstIndex(where: \.endsPart) {
        guard onlyCloses(words[(mark + 1)...]) else { return nil }
        rest = rest[...mark]
      }
      while let last = rest.last, heard.hears(last.word, in: .furtherTails, .answerTails, .strengthTails) {
        rest.removeLast()
      }
      guard !rest.isEmpty, rest.count <= longest, !denies(rest.map(\.word)[...]) else { return nil }
      return rest.map(\.typed).joined(separator: " ").trimmedForJoining
    }
    return nil
  }

  /// "Kickball" of "no, kickball is what she is good at".
  private static func beforeLead(_ sentence: String) -> String? {
    let heard = Language.current.heard
    let pieces = pieces(of: sentence)
    let words = pieces.map(\.word)
    for place in words.indices.dropFirst() where heard.length(of: .strengthEnds, at: words[place...]) > 0 {
      var before = pieces[..<place]
      if let mark = before.dropLast().lastIndex(where: \.endsPart) { before = before[(mark + 1)...] }
      while let first = before.first, heard.hears(first.word, in: .noOpenings, .answerOpenings, .joints, .butWords) {
        before.removeFirst()
      }
      guard !before.isEmpty, before.count <= longest else { return nil }
      return before.map(\.typed).joined(separator: " ").trimmedForJoining
    }
    return nil
  }

  /// Whether words before it only lead to it: "yea but i said".
  private static func onlyLeads(_ words: ArraySlice<String>) -> Bool {
    let lists: [HeardList] = [
      .yesOpenings, .noOpenings, .answerOpenings, .joints, .butWords, .speakerPronouns, .otherPronouns, .sayingLinks,
    ]
    return words.allSatisfy { Language.current.heard.hears($0, in: lists) }
  }

  /// Whether words behind it tell nothing else: "please write it", "not what is hard".
  private static func onlyCloses(_ words: ArraySlice<String>) -> Bool {
    let heard = Language.current.heard
    return words.first.map { heard.hears($0, in: .negations) } ?? true
      || words.allSatisfy { heard.hears($0, in: .answerTails, .strengthTails, .furtherTails, .functionWords) }
  }

  private static func denies(_ words: ArraySlice<String>) -> Bool {
    words.suffix(2).contains { Language.current.heard.hears($0, in: .negations) }
  }

  private static func pieces(of sentence: String) -> [(typed: String, word: String, endsPart: Bool)] {
    sentence.split(whereSeparator: \.isWhitespace).map { piece in
      (String(piece), String(piece).spokenWords().joined(), ",;:".contains(piece.last ?? " "))
    }
  }

  /// In words.
  private static let longest = 6
}
