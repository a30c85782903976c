// SPDX-License-Identifier: GPL-3.0-or-later

/// How fast learners grow on a measure, as a published norm has it.
public struct GrowthNorm: Sendable, Equatable {
  /// Words that name the measure in a plan: "words correct per minute".
  public let words: [String]
  /// The school grade it was found for; nil for all.
  public let grade: String?
  /// The growth in units a week that counts as ambitious.
  public let ambitiousPerWeek: Double
  /// Where the norm was published, with edition and year.
  public let source: String

  /// A norm, complete.
  public init(words: [String], grade: String? = nil, ambitiousPerWeek: Double, source: String) {
    self.words = words
    self.grade = grade
    self.ambitiousPerWeek = ambitiousPerWeek
    self.source = source
  }
}
