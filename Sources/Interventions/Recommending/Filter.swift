// SPDX-License-Identifier: GPL-3.0-or-later

/// What leaves entries out of a recommendation. It is always said, and the user can lift it.
package enum Filter: String, Sendable, CaseIterable {
  case audience, age
}
