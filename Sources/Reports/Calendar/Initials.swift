// SPDX-License-Identifier: GPL-3.0-or-later

/// People by the first letters of their names: "Maya Lopez" as "M. L.".
struct Initials {
  private let names: [String]

  init(of names: [String]) { self.names = names.filter { !$0.isEmpty } }

  func shortened(_ name: String) -> String {
    name.split { !$0.isLetter && $0 != "'" }.compactMap(\.first).map { "\($0)." }.joined(separator: " ")
  }

  /// A text in which every one of the names, whole or in part, is shortened.
  func replaced(in text: String) -> String {
    var text = text
    for name in names { text = text.replacing(name, with: shortened(name)) }
    let parts = Set(names.flatMap { $0.split { !$0.isLetter }.map(String.init) }.filter { $0.count > 1 })
    var (replaced, word) = ("", "")
    for character in text + "\u{0}" {
      if character.isLetter {
        word.append(character)
        continue
      }
      replaced += parts.contains(word) ? "\(word.prefix(1))." : word
      word = ""
      if character != "\u{0}" { replaced.append(character) }
    }
    return replaced
  }
}
