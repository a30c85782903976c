// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of the vocabulary that stand for each other.
package enum SynonymRule: Sendable, Equatable {
  /// All of these mean the same.
  case equal([String])
  /// Where the first is typed, the others are searched for as well, but not the other way.
  case oneWay(from: String, to: [String])
}
