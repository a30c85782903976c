// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// A name that was told, word by word, and how another one compares with it.
struct KnownName: Equatable {
  /// As it stands in the plan.
  let text: String

  /// Its words without titles.
  var words: [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let bare = words.filter { !Language.current.heard.hears(Self.folded($0), in: .personTitles) }
    return bare.isEmpty ? words : bare
  }

  /// Where some words stand in it; nil where they do not.
  func place(of said: [String]) -> Range<Int>? {
    let known = words.map(Self.folded)
    let said = said.map(Self.folded)
    guard !said.isEmpty, said.count <= known.count else { return nil }
    return (0...(known.count - said.count)).lazy.map { $0..<($0 + said.count) }.first { Array(known[$0]) == said }
  }

  /// The word of it that is most like a name that is spelled otherwise: "Mia" and "Maya", "Joseph" and "Joe".
  func place(like name: String) -> Int? {
    let said = Self.folded(name)
    let near = words.indices.filter { Self.isAlike(Self.folded(words[$0]), said) }
    return near.min {
      EditDistance.between(Self.folded(words[$0]), said) < EditDistance.between(Self.folded(words[$1]), said)
    }
  }

  private static func isAlike(_ known: String, _ said: String) -> Bool {
    guard known != said, known.count > 1, said.count > 1, known.first == said.first else { return false }
    if known.prefix(2) == said.prefix(2), min(known.count, said.count) <= 4 { return true }
    if known.prefix(3) == said.prefix(3) { return true }
    let isShort = min(known.count, said.count) < 4 && known.last != said.last
    return EditDistance.between(known, said) <= (isShort ? 1 : 2)
  }

  /// The name with other words in the place of some, or of all.
  func replacing(_ range: Range<Int>, with new: [String]) -> String {
    guard range.count < words.count else { return new.joined(separator: " ") }
    let old = words[range].joined(separator: " ")
    return text.firstRange(of: old).map { text.replacingCharacters(in: $0, with: new.joined(separator: " ")) } ?? text
  }

  static func folded(_ word: String) -> String { word.lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
