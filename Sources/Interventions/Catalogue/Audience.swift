// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// For whom an entry is meant.
package enum Audience: String, Sendable, Codable, CaseIterable {
  case student
  case employee
  case newHire = "new-hire"

  /// What the audience is called in a sentence.
  package var words: String {
    switch self {
    case .student: say("interventions.audience.words.student", "students")
    case .employee: say("interventions.audience.words.employee", "employees")
    case .newHire: say("interventions.audience.words.new-hire", "new hires")
    }
  }

  /// Whether an entry for `audiences` may be offered to this one. Whoever is new is an employee, too.
  package func isServed(by audiences: [Audience]) -> Bool {
    audiences.contains(self) || (self == .newHire && audiences.contains(.employee))
  }
}
