// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

extension NamedPerson {
  /// Everybody whom the words name, in their order: "my advisor Dr. Lee, and Priya" are two. A comma alone joins a role or a remark
  /// to the name before it ("Lee, buddy", "Jonas, he sits beside me"), and the two halves of one name ("Smith, John").
  static func all(in words: String) -> [NamedPerson] {
    var people: [NamedPerson] = []
    // What is told of somebody behind a comma may go on with an "and".
    var isRemark = false
    for piece in NamePieces(words).pieces {
      isRemark = !people.isEmpty && (piece.isJoined ? isRemark : tellsMore(piece.text))
      if isRemark { continue }
      guard var last = people.popLast() else {
        people.append(NamedPerson(name: piece.text))
        continue
      }
      var next: NamedPerson?
      if piece.isJoined, looksLikePerson(piece.text), looksLikePerson(last.name) {
        next = NamedPerson(name: piece.text)
      } else if piece.isJoined {
        last.name = joined(last.name, piece.text, in: words)
      } else {
        next = last.taking(piece.text)
      }
      people += [last] + (next.map { [$0] } ?? [])
    }
    return people
  }

  /// Takes what follows the name behind a comma alone; returns another person where it names one.
  private mutating func taking(_ text: String) -> NamedPerson? {
    if let known = Self.role(in: text) {
      role = role ?? known
    } else if let known = Self.role(in: name), role == nil, !Self.holdsName(name) {
      (name, role) = (text, known)
    } else if Self.isPossessive(name), !Self.holdsName(name) {
      name = text
    } else if Self.holdsName(name), name.contains(" "), Self.looksLikePerson(text) {
      return NamedPerson(name: text)
    } else {
      name = "\(name), \(text)"
    }
    return nil
  }

  /// The two pieces with what stands between them, as it was typed: "research and development".
  private static func joined(_ first: String, _ second: String, in words: String) -> String {
    guard let start = words.firstRange(of: first)?.lowerBound,
      let end = words[start...].firstRange(of: second)?.upperBound
    else { return first }
    return String(words[start..<end])
  }

  /// Whether words go on about somebody rather than name one: "he sits beside me", "from the office".
  private static func tellsMore(_ text: String) -> Bool {
    let first = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return Language.current.heard.hears(first, in: .personRemarks)
  }

  /// Whether there is a name in words such as "my advisor Dr. Lee".
  private static func holdsName(_ words: String) -> Bool { words.contains(where: \.isUppercase) }

  /// "priya", "mr diaz"
  private static func isShortName(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words.count <= 2 && !Language.current.heard.hears(words.first ?? "", in: .noNames)
  }

  private static func looksLikePerson(_ text: String) -> Bool {
    guard !tellsMore(text) else { return false }
    return holdsName(text) || isPossessive(text) || isSelf(text) || role(in: text) != nil || isShortName(text)
  }
}
