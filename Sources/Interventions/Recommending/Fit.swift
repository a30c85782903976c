// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// How much of a need an entry answers: the share of the need's words that it has, rare words counting more.
///
/// A word counts in full when the entry has it where it says what it is for (title, needs, keywords, topic), and by half
/// in the sayings, the summary or the steps. People tell stories, and what they need is often one line of several; so every
/// part of the need is judged on its own besides the whole, and the best of them counts. Unlike the score a share can be
/// compared between needs, so "nothing fits" is decided by it.
///
/// Rarities are shares of the highest idf of the shelf, 0...1, so that shelves of any size are judged alike.
struct Fit {
  /// Below this share nothing fits: most of what was said is not what the entry is about. The tests of the shipped
  /// catalogue hold it against needs that have to be answered and needs that must not be.
  static let least = 0.43
  /// What an entry has to answer to stand beside one that fits.
  static let leastBeside = 0.2
  /// In a long story only the rarest words are held against an entry: no entry has all words of a page.
  static let wordLimit = 6
  /// The rarity of a word that the catalogue lacks, in a story: names and colours say little. In the need as a whole such a
  /// word also weighs as the rarest there is, so that "how to bake bread" finds nothing.
  static let rarityOfUnknown = 0.36
  /// What a part demands at least, as the rarity of its words: a clause with a usual word or two is no need of its own.
  static let leastDemand = 1.45
  /// Words more usual than this ("new", "three", "plan") do not show that a part is about an entry; two others have to.
  static let rarityThatTells = 0.3
  /// A whole need of so many words is a story too.
  static let wordsOfStory = 5
  /// What is left of the share of the whole when so little was found that it may mean another thing there.
  static let trustInLittle = 0.75

  private let whole: Demand
  private let parts: [Demand]

  init(_ reading: NeedReading, index: EntryIndex) {
    let typed = reading.words.filter { $0.origin != .synonym }
    let rarities = typed.map { Self.rarity(of: $0.term, in: index) }
    whole = Demand(zip(typed, rarities).map { ($0.typed, $1 ?? 1) })
    let story = typed.count < Self.wordsOfStory ? [] : [Set(typed.map(\.term))]
    parts = (story + reading.parts).map { part in
      Demand(
        zip(typed, rarities).filter { part.contains($0.0.term) }.map { ($0.typed, $1 ?? Self.rarityOfUnknown) },
        least: Self.leastDemand)
    }
  }

  /// The idf of a term as a share of the highest that the shelf has; nil for a term that no entry of it has.
  private static func rarity(of term: String, in index: EntryIndex) -> Double? {
    guard index.searcher.knows(term) else { return nil }
    let highest = index.searcher.rarityOfUnknown()
    return highest > 0 ? index.searcher.rarity(of: term) / highest : nil
  }

  /// From 0, nothing in common, to 1.
  func share(of matches: [Match]) -> Double {
    var found: [String: Double] = [:]
    for match in matches {
      let worth = Self.worth(of: match)
      for word in match.term.typed.split(separator: " ") { found[String(word)] = max(found[String(word)] ?? 0, worth) }
    }
    let ofParts = parts.filter { $0.isToldBy(found) }.map { $0.share(of: found) }
    let ofWhole = whole.share(of: found) * (whole.isToldBy(found) ? 1 : Self.trustInLittle)
    return max(ofWhole, ofParts.max() ?? 0)
  }

  private static func worth(of match: Match) -> Double {
    let place = EntryField(rawValue: match.field)
    let whole =
      switch match.term.origin {
      case .typed: 1.0
      case .synonym: 0.8
      case .correction: 0.7
      }
    return place == .summary || place == .steps || place == .sayings ? whole / 2 : whole
  }
}

extension Fit {
  /// What some words ask of an entry.
  private struct Demand {
    let words: [(word: String, rarity: Double)]
    let total: Double

    init(_ words: [(word: String, rarity: Double)], least: Double = 0) {
      self.words = words
      let rarest = words.map(\.rarity).sorted(by: >).prefix(Fit.wordLimit)
      total = max(least, rarest.reduce(0, +))
    }

    /// - Parameter found: what each word that an entry has is worth, 0...1.
    func share(of found: [String: Double]) -> Double {
      guard total > 0 else { return 0 }
      let answered = words.reduce(0) { $0 + $1.rarity * (found[$1.word] ?? 0) }
      return min(1, answered / total)
    }

    /// Whether it takes more than chance to have these words in common: two rare ones, or all of three and more.
    func isToldBy(_ found: [String: Double]) -> Bool {
      let firm = words.filter { found[$0.word, default: 0] > 0.5 }
      return firm.count { $0.rarity >= Fit.rarityThatTells } > 1 || (firm.count > 2 && firm.count == words.count)
    }
  }
}
