// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything about dates in a text.
struct DateSearch: Equatable {
  /// The date that counts, if there is any.
  var best: DateFinding?
  /// The first words that look like a date and are none.
  var problem: DateProblem?
  /// A day is named that counts from a start which is not known: "day 30".
  var hasOpenCount = false
  /// The tokens of all dates, to be left out when a goal is measured.
  var tokens: [Range<Int>] = []
}
