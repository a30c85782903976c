// SPDX-License-Identifier: GPL-3.0-or-later

/// How much a measure usually grows in a week, in one grade, with its source. The figure stays as published.
package struct GrowthRate: Sendable, Equatable {
  package let grade: Grade?
  package let perWeek: String
  /// What the figure is: mean, median, 50th percentile ...
  package let statistic: String?
  /// Id of the source.
  package let source: String

  package init(grade: Grade?, perWeek: String, statistic: String?, source: String) {
    self.grade = grade
    self.perWeek = perWeek
    self.statistic = statistic
    self.source = source
  }
}
