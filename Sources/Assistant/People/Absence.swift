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
    for piece in NamePieces(line).pieces {
      let parts = PersonParts(piece.text)
      let words = piece.text.lowercased().split(separator: " ").map(String.init)
      let remark = parts.remark?.lowercased().split(separator: " ").map(String.init) ?? []
      if NamedPerson.hears(words.first ?? "", in: .otherPronouns) {
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

  private static func begins(_ words: [String], _ list: HeardList) -> Bool {
    !words.isEmpty && Language.current.heard.length(of: list, at: words) > 0
  }
}
