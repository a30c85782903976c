// SPDX-License-Identifier: GPL-3.0-or-later

/// The events that count after undo and redo.
struct Timeline: Sendable, Equatable {
  private(set) var events: [JournalEvent] = []
  private var undone: [[JournalEvent]] = []

  var canUndo: Bool { events.contains { $0.isChange } }
  var canRedo: Bool { !undone.isEmpty }

  /// What was answered to a question, one after the other; what was taken back is not told.
  func answers(to key: SlotKey) -> [Answer] {
    events.compactMap { event in
      switch event.kind {
      case .answered(key, let answer, _), .amended(key, let answer, _): answer
      default: nil
      }
    }
  }

  /// Takes an event in. False when earlier events were taken away or brought back, so that the state has to be folded
  /// anew.
  mutating func append(_ event: JournalEvent) -> Bool {
    switch event.kind {
    case .undone:
      undo()
      return false
    case .redone:
      if let batch = undone.popLast() { events += batch }
      return false
    default:
      events.append(event)
      if event.isChange { undone = [] }
      return true
    }
  }

  /// Takes away the last turn that changed something, with the moves made since.
  private mutating func undo() {
    guard let change = events.lastIndex(where: \.isChange) else { return }
    let turn = events[change].turn
    let start = events[..<change].lastIndex { $0.turn != turn }.map { $0 + 1 } ?? 0
    undone.append(Array(events[start...]))
    events.removeSubrange(start...)
  }
}
