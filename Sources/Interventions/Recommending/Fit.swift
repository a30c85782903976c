// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// How near an entry comes to what a need asks for: its score as a share of what the rarest words of the need could bring.
///
/// Unlike the score a share can be compared between needs, so "nothing fits" is decided by it. Only the rarest words are
/// asked for: people tell stories, and what they need is in a few words of them. A word that an entry has in many places, and
/// words that it has together in one phrase, bring more than the same words here and there.
struct Fit {
  /// Below this share nothing fits. `NothingFitsTests` works out where it has to lie.
  static let least = 0.24
  /// What an entry has to reach to stand beside one that fits.
  static let leastBeside = 0.12
  /// How many words are asked for, of those that carry a topic and of all that stand in phrases.
  static let wordLimit = 3
  /// The rarity of a word that no entry has, as a share of the highest: it may be a name, or another field of life.
  static let rarityOfUnknown = 0.4

  /// What the rarest words could bring together.
  private let demand: Double

  init(_ reading: NeedReading, index: EntryIndex) {
    let typed = reading.words.filter { $0.origin != .synonym }
    let said = reading.phrases.filter { $0.origin != .synonym }
    demand =
      Self.demand(typed.map { index.wordRarity(of: $0.term) }, unknown: index.highestWordRarity)
      + Self.demand(said.map { index.phraseRarity(of: $0.term) }, unknown: index.highestPhraseRarity)
  }

  /// 0 for nothing in common; near 1 where all is answered at once.
  func share(of score: Double) -> Double {
    demand > 0 ? score / demand : 0
  }

  private static func demand(_ rarities: [Double?], unknown: Double) -> Double {
    rarities.map { $0 ?? unknown * rarityOfUnknown }.sorted(by: >).prefix(wordLimit).reduce(0, +)
  }
}
