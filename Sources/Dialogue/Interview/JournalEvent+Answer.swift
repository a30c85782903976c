// SPDX-License-Identifier: GPL-3.0-or-later

extension JournalEvent {
  /// What is said to a question in this event.
  public func answer(to slot: SlotKey) -> Answer? {
    switch kind {
    case .answered(slot, let answer, _), .amended(slot, let answer, _): answer
    default: nil
    }
  }

  /// The same event with another answer, where it answers a question; what was read back is said in neither.
  public func saying(_ answer: Answer, to slot: SlotKey) -> JournalEvent {
    switch kind {
    case .answered(slot, _, _): JournalEvent(turn: turn, .answered(slot, answer, readBack: nil))
    case .amended(slot, _, _): JournalEvent(turn: turn, .amended(slot, answer, readBack: nil))
    default: self
    }
  }
}
