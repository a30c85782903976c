// SPDX-License-Identifier: GPL-3.0-or-later

/// The three kinds of entries, each searched on its own.
package enum Shelf: String, Sendable, CaseIterable {
  case interventions, accommodations, measures
}
