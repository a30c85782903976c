// SPDX-License-Identifier: GPL-3.0-or-later

/// Something one can count or rate to see whether it gets better.
package struct Measure: Sendable, Equatable {
  /// The words by which it is found are its `keywords`; `summary` says what is measured.
  package let about: Description
  package let scope: Scope
  package let unit: String?
  package let instrument: String?
  /// How fast it usually grows.
  package let growth: [GrowthRate]

  package init(
    about: Description, scope: Scope, unit: String? = nil, instrument: String? = nil, growth: [GrowthRate] = []
  ) {
    self.about = about
    self.scope = scope
    self.unit = unit
    self.instrument = instrument
    self.growth = growth
  }
}
