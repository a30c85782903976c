// SPDX-License-Identifier: GPL-3.0-or-later

/// Published scores of many learners on one measure, by grade, percentile and time of year.
///
/// They serve to say whether a goal is ambitious; they never fill in a number that nobody chose.
package struct NormTable: Sendable, Equatable, Identifiable {
  package let id: String
  package let title: String
  /// Id of the measure that was taken.
  package let measure: String
  /// The year of the edition, as printed.
  package let edition: String
  /// Id of the source.
  package let source: String
  package let scores: [Score]

  /// The scores of one percentile in one grade over a school year; nil where none was published.
  package struct Score: Sendable, Equatable {
    package let grade: Grade
    package let percentile: Int
    package let fall: Double?
    package let winter: Double?
    package let spring: Double?

    package init(grade: Grade, percentile: Int, fall: Double?, winter: Double?, spring: Double?) {
      self.grade = grade
      self.percentile = percentile
      self.fall = fall
      self.winter = winter
      self.spring = spring
    }
  }

  package init(id: String, title: String, measure: String, edition: String, source: String, scores: [Score]) {
    self.id = id
    self.title = title
    self.measure = measure
    self.edition = edition
    self.source = source
    self.scores = scores
  }
}
