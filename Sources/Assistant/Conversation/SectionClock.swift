// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Since when a section is talked about, in this sitting.
struct SectionClock: Equatable {
  let section: String
  let title: String
  let begin: Instant
}

extension Instant {
  /// Whole minutes from this moment to a later one; 0 when that lies before.
  func minutes(until later: Instant) -> Int { max(0, (later.secondsSince1970 - secondsSince1970) / 60) }
}
