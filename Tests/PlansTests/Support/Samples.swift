// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// An identifier for tests, by a name.
func id(_ name: String) -> Identifier { .named(name) }

/// A date for tests; the texts in the tests are dates that exist.
func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso)) }

extension Plan {
  /// A plan filled at once.
  static func filled(_ name: String, _ fill: (inout Plan) throws -> Void) rethrows -> Plan {
    var plan = Plan(id: .named(name))
    try fill(&plan)
    return plan
  }
}

extension Party {
  static func named(_ name: String, _ role: Role, _ fill: (inout Party) -> Void = { _ in }) -> Party {
    Party(id: .named(name)) {
      $0.name = name
      $0.role = role
      fill(&$0)
    }
  }
}
