// SPDX-License-Identifier: GPL-3.0-or-later

/// A word of plans and of research that somebody may ask about, with what it means in plain words.
package struct Term: Equatable, Sendable {
  /// As it is named first.
  package var name: String
  /// Everything it is called, in lower case, without marks.
  package var names: [String]
  /// A sentence or two.
  package var means: String

  package init(name: String, names: [String], means: String) {
    self.name = name
    self.names = names
    self.means = means
  }
}
