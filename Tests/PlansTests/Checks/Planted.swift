// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// A fault put into the clean plan, and the check that has to find it.
struct Planted: Sendable, CustomTestStringConvertible {
  let check: String
  let place: String
  let severity: Severity
  let plant: @Sendable (inout Plan, inout CheckContext) throws -> Void

  init(
    _ check: String, at place: String, _ severity: Severity = .should,
    _ plant: @escaping @Sendable (inout Plan, inout CheckContext) throws -> Void
  ) {
    self.check = check
    self.place = place
    self.severity = severity
    self.plant = plant
  }

  var testDescription: String { "\(check) at \(place)" }
}
