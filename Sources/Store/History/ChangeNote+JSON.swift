// SPDX-License-Identifier: GPL-3.0-or-later
internal import FoundationEssentials

extension ChangeNote {
  /// The words as the body of an entry.
  func body() throws -> String { try JSONText.encode(["words": words]) }
}

extension HistoryEntry {
  init(link: ChainLink) throws {
    let said = try? JSONText.decode([String: [String]].self, from: link.body)
    self.init(
      sequence: link.sequence,
      note: ChangeNote(
        ChangeNote.Kind(rawValue: link.kind) ?? .edited, words: said?["words"] ?? [], by: link.actor,
        at: try link.instant),
      isBlanked: link.isBlanked)
  }
}
