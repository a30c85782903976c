// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
internal import Plans

/// What calendars were last given of one day of a plan.
struct CalendarMemory {
  let due: CalendarDate
  /// What is added to the revision of the agenda, which begins anew where something was taken away and came back.
  var base: Int
  /// The number it was last given.
  var sequence: Int
  /// Whether calendars were told to take it away.
  var isGone: Bool

  init(row: Row) throws {
    due = try row.date("remembered")
    base = try row.value("base")
    sequence = try row.value("sequence")
    isGone = try row.value("gone") as Int != 0
  }

  /// The number that follows, higher than the last one where anything is new: `revision` counts changes of day and words, and being
  /// done is one more.
  static func next(_ memory: CalendarMemory?, revision: Int, isDone: Bool) -> (base: Int, sequence: Int) {
    let count = revision + (isDone ? 1 : 0)
    guard let memory else { return (0, count) }
    if memory.isGone || memory.base + count < memory.sequence {
      return (memory.sequence + 1 - count, memory.sequence + 1)
    }
    return (memory.base, memory.base + count)
  }
}
