// SPDX-License-Identifier: GPL-3.0-or-later

/// For whom an entry is meant.
package enum Audience: String, Sendable, Codable, CaseIterable {
  case student
  case employee
  case newHire = "new-hire"

  /// What the audience is called in a sentence.
  package var words: String {
    switch self {
    case .student: "students"
    case .employee: "employees"
    case .newHire: "new hires"
    }
  }

  /// Whether an entry for `audiences` may be offered to this one. Whoever is new is an employee, too.
  package func isServed(by audiences: [Audience]) -> Bool {
    audiences.contains(self) || (self == .newHire && audiences.contains(.employee))
  }
}
