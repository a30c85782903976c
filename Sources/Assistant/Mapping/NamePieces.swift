// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The words that somebody says about people, cut where one person or remark ends and the next begins.
struct NamePieces {
  struct Piece: Equatable {
    /// Without what leads to a name ("with", "its") and what trails behind one ("i guess", "is fine").
    var text: String
    /// Whether a word such as "and" joins it to the one before, rather than a comma alone.
    var isJoined: Bool
  }

  let pieces: [Piece]

  init(_ words: String) {
    let line = Self.firstSentence(of: words.replacing("\u{2019}", with: "'").trimmingWhitespace())
    var pieces: [Piece] = []
    for part in line.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "&" }) {
      var isJoined = pieces.isEmpty ? false : line[..<part.startIndex].last == "&"
      for piece in Self.cutAtJoints(part) {
        if piece.isEmpty {
          isJoined = true
          continue
        }
        let text = Self.bare(piece.joined(separator: " "))
        if !text.isEmpty { pieces.append(Piece(text: text, isJoined: isJoined)) }
        isJoined = true
      }
    }
    // "Hi, im Sam", "no, its Jonas": what is said before is no name.
    self.pieces = pieces.count > 1 && Self.isOpening(pieces[0].text) ? Array(pieces.dropFirst()) : pieces
  }

  private static func isOpening(_ words: String) -> Bool {
    Language.current.heard.hears(words.lowercased(), in: .nameLeads, .plainNo, .bareYes, .plainYes)
  }

  /// Cut at words such as "and"; an empty piece stands for such a word at the very beginning.
  private static func cutAtJoints(_ part: Substring) -> [[Substring]] {
    var pieces: [[Substring]] = [[]]
    for word in part.split(whereSeparator: \.isWhitespace) {
      if Language.current.heard.hears(word.lowercased(), in: .joints) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(word)
      }
    }
    return pieces.last?.isEmpty == true ? pieces.dropLast() : pieces
  }

  /// Up to the first full stop that ends a sentence: that of "Dr. Lee" and of "Amara B." does not.
  private static func firstSentence(of line: String) -> String {
    var end = line.startIndex
    while let stop = line[end...].firstIndex(of: ".") {
      end = line.index(after: stop)
      let word = line[..<stop].split(whereSeparator: \.isWhitespace).last ?? ""
      let isShort = word.count <= 4 && word.first?.isUppercase == true && !word.contains(where: \.isNumber)
      if !isShort, line[end...].first?.isWhitespace ?? true { return String(line[..<stop]) }
    }
    return line
  }

  private static func bare(_ words: String) -> String {
    let heard = Language.current.heard
    var text = words
    while let rest = led(text) { text = rest }
    while let opening = heard[.nameTails].filter({ text.lowercased().hasSuffix(" \($0)") }).max(by: {
      $0.count < $1.count
    }) {
      text = String(text.dropLast(opening.count)).trimmingWhitespace()
    }
    while let last = text.last, "!?:".contains(last) { text.removeLast() }
    return text.trimmingWhitespace()
  }

  /// What stands behind words that lead to a name; nil where none do.
  private static func led(_ text: String) -> String? {
    let heard = Language.current.heard
    if let named = heard.rest(of: text, after: .nameIntroductions) { return named.rest }
    // "I am not sure" and "it is a secret" introduce nobody: a name, or what somebody is to the other one, follows.
    if let rest = heard.rest(of: text, after: .introductions)?.rest { return canBeName(rest) ? rest : nil }
    return heard.rest(of: text, after: .nameLeads)?.rest
  }

  private static func canBeName(_ words: String) -> Bool {
    if words.first?.isUppercase == true || NamedPerson.isPossessive(words) { return true }
    let all = words.lowercased().split(separator: " ")
    guard let first = all.first, all.count <= 3 else { return false }
    return !Language.current.heard.hears(first, in: .noNames)
  }
}
