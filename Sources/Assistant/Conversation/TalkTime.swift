// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// How long people have talked, over all sittings.
enum TalkTime {
  /// More minutes than these between two answers are a break: somebody left, and came back later.
  static let longestSilence = 20

  /// Whole minutes from the beginning to the last of these moments, without the breaks.
  static func minutes(from begin: Instant, through moments: [Instant]) -> Int {
    var seconds = 0
    var last = begin
    for moment in moments {
      let passed = moment.secondsSince1970 - last.secondsSince1970
      if (0...longestSilence * 60).contains(passed) { seconds += passed }
      last = moment
    }
    return seconds / 60
  }
}

extension Instant {
  /// Whole minutes from this moment to a later one; 0 when that lies before.
  func minutes(until later: Instant) -> Int { max(0, (later.secondsSince1970 - secondsSince1970) / 60) }
}
