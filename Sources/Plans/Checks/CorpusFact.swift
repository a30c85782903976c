// SPDX-License-Identifier: GPL-3.0-or-later

/// What a check needs to know of an intervention in the corpus.
public struct CorpusFact: Sendable, Equatable {
  /// Its title.
  public let title: String
  /// Its evidence rating: strong, moderate, promising, practice, unrated, none, negative.
  public let rating: String
  /// Whom it is for: student, employee, new-hire. Empty means anybody.
  public let audiences: [String]
  /// The lowest school grade it is for: "K", "1" ... "12", "college".
  public let lowestGrade: String?
  /// The highest school grade it is for.
  public let highestGrade: String?

  /// A fact, complete.
  public init(
    title: String, rating: String, audiences: [String] = [], lowestGrade: String? = nil, highestGrade: String? = nil
  ) {
    self.title = title
    self.rating = rating
    self.audiences = audiences
    self.lowestGrade = lowestGrade
    self.highestGrade = highestGrade
  }
}
