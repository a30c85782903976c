// SPDX-License-Identifier: GPL-3.0-or-later

/// A section, or one pass of it.
struct SectionKey: Sendable, Hashable {
  let section: String
  let pass: Int?
}
