// SPDX-License-Identifier: GPL-3.0-or-later

/// The parameters of the ranking. Those that shape an index are written into it, so that a query is weighed as its
/// documents were.
///
/// Found on five judged collections and cross-validated, one left out at a time; docs/benchmarks.md has the gain of each.
public struct RankingSettings: Sendable, Equatable {
  /// k1 of BM25F.
  public var saturation = 1.5
  /// How many times a word of the title counts.
  public var titleWeight = 5.0
  /// b of BM25F, for title and text alike.
  public var lengthPenalty = 0.75
  /// What the 4-grams of words count beside the words.
  public var gramWeight = 0.3
  /// What the mean score of its neighbours adds to that of a document.
  public var neighbourWeight = 0.6
  /// What a corrected word counts beside a typed one.
  public var correctionBoost = 0.8
  /// Whether the index has 4-grams: 1, or 0.
  public var hasGrams = false

  /// The recommended ones.
  public init() {}

  static let size = 7 * 8

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for number in [
      saturation, titleWeight, lengthPenalty, gramWeight, neighbourWeight, correctionBoost, hasGrams ? 1 : 0,
    ] { bytes.append(number.bitPattern) }
    return bytes
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(IndexDamage) {
    guard let base = bytes.baseAddress, bytes.count == Self.size else {
      throw .damaged(byte: PageLayout.place(ofSection: IndexFormat.Section.settings.rawValue))
    }
    let numbers = (0..<7).map { Double(bitPattern: base.number(at: $0 * 8)) }
    guard numbers.allSatisfy({ $0.isFinite && $0 >= 0 && $0 <= 1000 }) else {
      throw .damaged(byte: PageLayout.place(ofSection: IndexFormat.Section.settings.rawValue))
    }
    saturation = numbers[0]
    titleWeight = numbers[1]
    lengthPenalty = numbers[2]
    gramWeight = numbers[3]
    neighbourWeight = numbers[4]
    correctionBoost = numbers[5]
    hasGrams = numbers[6] > 0
  }
}
