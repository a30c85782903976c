// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that is known, with its name: "By" and "18 December 2026".
struct Fact: Sendable, Equatable {
  let label: String
  let value: String

  /// Nil when there is no value.
  init?(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return nil }
    self.label = label
    self.value = value
  }
}
