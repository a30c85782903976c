// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// A line that wants the part of whoever types handed over: "how do I hand him over to Priya?", "Priya needs to be the supervisor from
/// now on, not me".
struct HandoverWish: Equatable {
  /// Who shall have the part.
  let new: String

  /// - Parameter role: the role of whoever types.
  init?(_ line: String, role: Role?) {
    let words = SpokenName.words(of: line)
    guard (3...Self.longestLine).contains(words.count) else { return nil }
    guard let name = Self.handedTo(words) ?? Self.instead(words, role) else { return nil }
    new = name
  }

  /// Who says more tells a story.
  private static let longestLine = 16

  /// "Hand him over to Priya"
  private static func handedTo(_ words: [SpokenName]) -> String? {
    let said = words.map { $0.said.filter { $0 != "'" } }
    let heard = Language.current.heard
    let ends = said.indices.lazy.map { ($0, heard.length(of: .handoverLeads, at: said[$0...])) }
    guard let (start, length) = ends.first(where: { $0.1 > 0 }) else { return nil }
    return name(at: words[(start + length)...])
  }

  /// "Priya needs to be the supervisor, not me": somebody who shall have the role of whoever types.
  private static func instead(_ words: [SpokenName], _ role: Role?) -> String? {
    let heard = Language.current.heard
    let said = words.map(\.said)
    let isDenied = said.indices.dropLast().contains {
      heard.hears(said[$0], in: .pickNot) && heard.hears(said[$0 + 1], in: .speakerPronouns)
    }
    guard isDenied, let role, said.contains(where: { NamedPerson.role(in: $0) == role }) else { return nil }
    return name(at: words[...])
  }

  /// The name with which some words begin: all in capitals, else one word.
  private static func name(at words: ArraySlice<SpokenName>) -> String? {
    guard let first = words.first, first.canBeName else { return nil }
    guard first.isCapitalized else { return first.typed.startingUppercase }
    let near = words.prefix(Self.longestName)
    let run = near.prefix { $0.isCapitalized && $0.canBeName }
    let end = run.firstIndex { $0.endsClause }.map { $0 + 1 } ?? run.endIndex
    return run[..<end].map(\.typed).joined(separator: " ")
  }

  private static let longestName = 3
}
