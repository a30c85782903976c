// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a language by which a criterion is told: "3 out of the last 4", "three in a row".
public struct CriterionWords: Sendable, Equatable {
  /// What stands between a part and its whole, each as its words: "out of" as `["out", "of"]`.
  public let links: [[String]]
  /// What is passed over behind it: "the", "last".
  public let skipped: Set<String>
  /// What says that the times follow each other: "row".
  public let runs: Set<String>
  /// Whole numbers by their words.
  public let numbers: [String: Int]

  /// Words in small letters.
  public init(links: [[String]], skipped: Set<String>, runs: Set<String>, numbers: [String: Int]) {
    self.links = links
    self.skipped = skipped
    self.runs = runs
    self.numbers = numbers
  }

  /// How many of some words the longest link at their beginning takes up; 0 for none.
  func linkLength(at words: ArraySlice<Substring>) -> Int {
    links.filter { link in words.starts(with: link) { $0 == $1 } }.map(\.count).max() ?? 0
  }

  func number(_ word: Substring) -> Int? { Int(word) ?? numbers[String(word)] }
}
