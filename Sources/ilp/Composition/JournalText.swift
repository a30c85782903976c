// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import FoundationEssentials

/// Events of a conversation as the store keeps them: JSON, the same event always the same bytes.
enum JournalText {
  static func body(of event: JournalEvent) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(event), as: UTF8.self)
  }

  static func event(from body: String) throws -> JournalEvent {
    do {
      return try JSONDecoder().decode(JournalEvent.self, from: Data(body.utf8))
    } catch {
      throw Trouble(.badData, Messages.journalUnreadable, hint: Messages.journalUnreadableHint)
    }
  }

  /// The same event without the words of an answer to this slot.
  static func blanked(_ body: String, of slot: SlotKey) throws -> String {
    let event = try event(from: body)
    guard event.slot == slot else { return body }
    let nothing = Answer(words: "")
    switch event.kind {
    case .answered(let key, _, _):
      return try self.body(of: JournalEvent(turn: event.turn, .answered(key, nothing, readBack: nil)))
    case .amended(let key, _, _):
      return try self.body(of: JournalEvent(turn: event.turn, .amended(key, nothing, readBack: nil)))
    default: return body
    }
  }
}
