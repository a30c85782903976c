// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A person as people write one: "Lee", "Lee, buddy", "Maria Lopez from human resources".
struct NamedPerson: Equatable {
  var name: String
  var role: Role?

  /// What follows the first comma, or stands in brackets, is the role when it is one that plans know.
  init(_ words: String) {
    let parts = words.split(separator: ",", maxSplits: 1).map { String($0).trimmingWhitespace() }
    name = words
    guard parts.count == 2 else { return }
    let said = parts[1].lowercased()
    guard let known = Role.known.first(where: { said == $0.words || said.hasSuffix(" \($0.words)") }) else { return }
    name = parts[0]
    role = known
  }
}
