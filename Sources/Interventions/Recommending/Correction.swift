// SPDX-License-Identifier: GPL-3.0-or-later

/// A word that was searched for in another spelling than the typed one.
package struct Correction: Sendable, Equatable {
  package let typed: String
  package let searched: String

  package init(typed: String, searched: String) {
    self.typed = typed
    self.searched = searched
  }
}
