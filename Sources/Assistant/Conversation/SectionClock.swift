// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Since when a section is talked about, in this sitting.
struct SectionClock: Equatable {
  let section: String
  let title: String
  let begin: Instant
}
