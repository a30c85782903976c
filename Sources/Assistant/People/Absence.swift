// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// Who is told not to be there: "Emeka is at home", "he isnt here yet, its just me".
struct Absence {
  /// Everybody who is named as away.
  private(set) var names: [String] = []
  /// Whether somebody is away who is only called "he" or "she".
  private(set) var isOfOther = false
  /// Whether the line says nothing else.
  private(set) var isWhole = true

  init(_ line: String) {
    let pieces = NamePieces(line)
    for piece in pieces.pieces {
      // "Here" may trail behind a name, but tells here who is in the room.
      let whole = pieces.text(of: piece)
      let parts = PersonParts(whole)
      let words = Self.words(of: whole)
      let remark = parts.remark.map(Self.words) ?? []
      if Self.isOther(words.first ?? "") {
        // "She is at work" tells a child's evening; only "here" tells who is in the room.
        if Self.begins(Array(words.dropFirst()), .absences) { isOfOther = true } else { isWhole = false }
      } else if Self.begins(remark, .absences) || Self.begins(remark, .absencePlaces) {
        names.append(parts.name)
      } else if !NamedPerson.isSelf(piece.text) {
        isWhole = false
      }
    }
    isWhole = isWhole && (isOfOther || !names.isEmpty)
  }

  /// Whether what is told of a person says that they are away.
  static func isTold(of person: NamedPerson) -> Bool {
    person.remarks.contains { remark in
      let words = remark.lowercased().split(separator: " ").map(String.init)
      return begins(words, .absences) || begins(words, .absencePlaces)
    }
  }

  private static func words(of text: String) -> [String] { text.lowercased().split(separator: " ").map(String.init) }

  /// "She", and "shes" as it is joined to what is told.
  private static func isOther(_ word: String) -> Bool {
    let bare = word.filter { $0 != "'" && $0 != "\u{2019}" }
    let endings = Language.current.heard[.pluralEndings]
    return NamedPerson.hears(bare, in: .otherPronouns)
      || endings.contains {
        bare.hasSuffix($0) && NamedPerson.hears(String(bare.dropLast($0.count)), in: .otherPronouns)
      }
  }

  private static func begins(_ words: [String], _ list: HeardList) -> Bool {
    !words.isEmpty && Language.current.heard.length(of: list, at: words) > 0
  }
}
