// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// The numbers that words take of an offer: "1 and 3", "the first and the 3rd", "1-3", "all but the second", "I'd try 2 and 3, but
/// not the first one".
///
/// Only where the words hold nothing else: "two videos a day" is an idea of its own.
struct PickedNumbers {
  /// Those that are taken, in their order; empty where some were only ruled out.
  let taken: [Int]
  /// How many were ruled out.
  let ruledOut: Int

  /// Nil for other words.
  /// - Parameter count: how many are on offer.
  init?(_ line: String, of count: Int) {
    // "1.3" takes two: nobody takes a part of a way.
    guard let places = SpokenPlaces(line.replacing(".", with: ". "), of: count, among: .ofOffers) else { return nil }
    taken = places.taken
    ruledOut = places.dropped.count
  }

  /// The number that a word stands for: "3", "3rd", "third", "three", "last".
  static func number(_ word: String, of count: Int) -> Int? { SpokenPlaces.place(word, of: count) }
}

extension PlaceWords {
  /// Around the numbers of an offer.
  fileprivate static let ofOffers = PlaceWords(
    passedOver: [.pickSkipped, .both], denials: [.pickNot], leadsToOne: [.joints, .pickLeads], beginsWithOne: true,
    namesAll: true)
}
