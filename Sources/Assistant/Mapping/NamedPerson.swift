// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

/// A person as people write one: "Lee", "Lee, buddy", "Maria Lopez, from human resources", "I'm her boss, Tom Okafor", "with
/// Jonas, he sits beside me", "dana is fine".
struct NamedPerson: Equatable {
  var name: String
  var role: Role?

  init(name: String, role: Role? = nil) {
    self.name = name
    self.role = role
  }

  /// The first person whom the words name. What stands beside the name, after a comma, is the role when it is one that plans
  /// know; how one introduces somebody, and what is told of them beside, is left away.
  init(_ words: String) {
    self = Self.all(in: words).first ?? NamedPerson(name: words.trimmingWhitespace())
  }

  /// The name, and the role behind a comma.
  var words: String { role.map { "\(name), \($0.words)" } ?? name }

  /// Whether a line says that there is no such person: "nobody", "nobody lol", "there is nobody else".
  static func isNobody(_ words: String) -> Bool {
    let pieces = NamePieces(words).pieces
    guard let first = pieces.first else { return false }
    return hears(first.text, in: .nobody) && !pieces.contains { isSelf($0.text) }
  }

  /// Whether a line says that somebody is here alone, so that nobody else has a name to give: "nobody, its just me".
  static func isAlone(_ words: String) -> Bool {
    let pieces = NamePieces(words).pieces
    return pieces.contains { hears($0.text, in: .nobody) || hears($0.text, in: .aloneWords) }
  }

  /// Whether a line names the one who says it, and nobody else: "me", "nobody, its just me".
  static func isSpeaker(_ words: String) -> Bool {
    let pieces = NamePieces(words).pieces
    guard let first = pieces.first else { return false }
    return pieces.count == 1
      ? isSelf(first.text) : hears(first.text, in: .nobody) && pieces.contains { isSelf($0.text) }
  }

  /// Whether words stand for the one who says them.
  static func isSelf(_ words: String) -> Bool { hears(words, in: .selfWords) || hears(words, in: .aloneWords) }

  static func role(in words: String) -> Role? {
    let said = words.lowercased()
    return Role.known.first { said == $0.words || said.hasSuffix(" \($0.words)") }
  }

  static func isPossessive(_ words: String) -> Bool {
    let first = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return Language.current.heard.hears(first, in: .possessives)
  }

  private static func hears(_ words: String, in list: HeardList) -> Bool {
    let said = words.lowercased().filter { $0 != "." && $0 != "!" && $0 != "'" }.replacing("-", with: " ")
    return Language.current.heard.hears(said.trimmingWhitespace(), in: list)
  }
}
