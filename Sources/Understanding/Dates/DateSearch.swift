// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything about dates in a text.
struct DateSearch: Equatable {
  /// The date that counts, if there is any.
  var best: DateFinding?
  /// A day to come is named, though the words around it weigh against it: a goal that names one is bound to it all the same.
  var isDoubted = false
  /// The first words that look like a date and are none.
  var problem: DateProblem?
  /// Where an end is named of which nobody here knows the day: "by day 30" before the start is known, "by my birthday".
  var openEnd: Int?
  /// The tokens of all dates, to be left out when a goal is measured.
  var tokens: [Range<Int>] = []
}
