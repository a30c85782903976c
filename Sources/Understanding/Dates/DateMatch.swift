// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A date in a text: its days, its tokens, and how strongly it says that something is due.
struct DateMatch: Equatable {
  var days: ClosedRange<CalendarDate>
  var tokens: Range<Int>
  var isDeadline: Bool
}
