// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

/// A person as people write one: "Lee", "Lee, buddy", "Maria Lopez, from human resources", "I'm her boss, Tom Okafor".
struct NamedPerson: Equatable {
  var name: String
  var role: Role?

  /// What stands beside the name, after a comma, is the role when it is one that plans know; how one introduces oneself is left
  /// away.
  init(_ words: String) {
    name = Self.introduced(words)
    let parts = name.split(separator: ",", maxSplits: 1).map { String($0).trimmingWhitespace() }
    guard parts.count == 2 else { return }
    for (said, other) in [(parts[1], parts[0]), (parts[0], parts[1])] {
      guard let known = Self.role(in: said) else { continue }
      name = other
      role = known
      return
    }
    if Self.isPossessive(parts[0]) { name = parts[1] }
  }

  /// The name, and the role behind a comma.
  var words: String { role.map { "\(name), \($0.words)" } ?? name }

  /// Whether a line says that there is no such person.
  static func isNobody(_ words: String) -> Bool {
    let said = words.lowercased().trimmingWhitespace().filter { $0 != "." && $0 != "!" }
    return Language.current.heard.hears(said.replacing("-", with: " "), in: .nobody)
  }

  private static func introduced(_ words: String) -> String {
    let line = words.replacing("\u{2019}", with: "'").trimmingWhitespace()
    let heard = Language.current.heard
    if let named = heard.rest(of: line, after: .nameIntroductions) { return named.rest }
    guard let rest = heard.rest(of: line, after: .introductions)?.rest else { return words }
    // "I am not sure" and "it is a secret" introduce nobody: a name, or what somebody is to the other one, follows.
    let isName = rest.first?.isUppercase == true || isPossessive(rest)
    return isName ? rest : words
  }

  private static func role(in words: String) -> Role? {
    let said = words.lowercased()
    return Role.known.first { said == $0.words || said.hasSuffix(" \($0.words)") }
  }

  private static func isPossessive(_ words: String) -> Bool {
    let first = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return Language.current.heard.hears(first, in: .possessives)
  }
}
