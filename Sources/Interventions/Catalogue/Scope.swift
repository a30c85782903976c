// SPDX-License-Identifier: GPL-3.0-or-later

/// Whom and where an entry is for.
package struct Scope: Sendable, Equatable {
  package let audiences: [Audience]
  /// Ids such as "school" or "test"; empty means anywhere.
  package let settings: [String]
  /// For students; nil means any grade.
  package let grades: GradeRange?
  /// For adults: beginner, intermediate, advanced; empty means any.
  package let levels: [String]

  package init(
    audiences: [Audience], settings: [String] = [], grades: GradeRange? = nil, levels: [String] = []
  ) {
    self.audiences = audiences
    self.settings = settings
    self.grades = grades
    self.levels = levels
  }
}
