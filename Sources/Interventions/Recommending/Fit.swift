// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// How near an entry comes to what a need asks for: its score as a share of what the rarest words of the need could bring, and
/// how much likelier such words are said of any entry than of other fields of life.
///
/// Unlike the score a share can be compared between needs, so "nothing fits" is decided by it. Only the rarest words are
/// asked for: people tell stories, and what they need is in a few words of them. A word that an entry has in many places, and
/// words that it has together in one phrase, bring more than the same words here and there.
struct Fit {
  /// Below this nearness nothing fits. `NothingFitsTests` works out where it has to lie.
  static let least = 0.56
  /// What a nat of lead over other fields of life adds to the nearness.
  static let leadWeight = 0.06
  /// More lead than this, either way, says nothing more.
  static let leadLimit = 5.0
  /// What an entry has to reach to stand beside one that comes nearer, as a share of that one's nearness.
  static let leastBeside = 0.35
  /// What is left out comes about as near as what is shown from this share of its nearness on.
  static let aboutAsNear = 0.8
  /// How many words are asked for, of those that carry a topic and of all that stand in phrases.
  static let wordLimit = 3
  /// The rarity of a word that no entry has, as a share of the highest: it may be a name, or another field of life.
  static let rarityOfUnknown = 0.4

  /// What the rarest words could bring together.
  private let demand: Double
  /// The lead's part of the nearness.
  private let lead: Double

  init(_ reading: NeedReading, index: EntryIndex, lead: Double) {
    self.lead = Self.leadWeight * min(max(lead, -Self.leadLimit), Self.leadLimit)
    // A word that brought others is answered by them, as far as they count.
    let brought = Set(reading.words.filter { $0.origin == .synonym }.flatMap { $0.typed.split(separator: " ") })
    func rarities(_ terms: [QueryTerm], highest: Double, of rarity: (String) -> Double?) -> [Double] {
      terms.filter { $0.origin != .synonym }.map { term in
        let unknown = highest * Self.rarityOfUnknown
        return rarity(term.term) ?? (brought.contains(Substring(term.typed)) ? unknown * Self.rarityOfUnknown : unknown)
      }
    }
    demand =
      Self.sum(rarities(reading.words, highest: index.highestWordRarity, of: index.wordRarity))
      + Self.sum(rarities(reading.phrases, highest: index.highestPhraseRarity, of: index.phraseRarity))
  }

  /// 0 for nothing in common; near 1 where all is answered at once.
  func share(of score: Double) -> Double {
    demand > 0 ? score / demand : 0
  }

  /// The share and the lead together: comparable with `least`.
  func nearness(of share: Double) -> Double { share + lead }

  /// Of the rarest.
  private static func sum(_ rarities: [Double]) -> Double {
    rarities.sorted(by: >).prefix(wordLimit).reduce(0, +)
  }
}
