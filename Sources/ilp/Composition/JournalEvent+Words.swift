// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension JournalEvent {
  /// The words that were said to a question in this event.
  func words(saidTo slot: SlotKey) -> String? {
    switch kind {
    case .answered(slot, let answer, _), .amended(slot, let answer, _): answer.words
    default: nil
    }
  }
}
