// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// Things to choose from by their number, or by words that only one of them has: "3", "the one with jonas", "my goals".
struct NamedChoices {
  /// What each is called, and the name of whom it is about; empty where that is nobody's.
  let choices: [(title: String, learner: String)]

  init(_ choices: [(title: String, learner: String)]) { self.choices = choices }

  /// A number that stands for a place; nil for other words. "2026" in a title is no number of a place.
  func number(in words: String) -> Int? {
    let words = words.trimmingWhitespace()
    guard words.allSatisfy(\.isNumber) || words.split(whereSeparator: \.isWhitespace).count <= 3 else { return nil }
    return PickedNumbers(words, of: choices.count).flatMap { $0.taken.count == 1 ? $0.taken[0] : nil }
  }

  /// The place of the only one that words name; whom it is about says more than its title, and a word that few titles have says more
  /// than one of many.
  func named(in words: String) -> Int? {
    let said = mended(Self.words(of: words))
    guard !said.isEmpty else { return nil }
    let people = choices.indices.filter { !said.isDisjoint(with: Self.words(of: choices[$0].learner)) }
    let places = people.isEmpty ? Array(choices.indices) : people
    let titles = choices.map { Self.words(of: $0.title) }
    let weights = places.map { place in
      let named = said.intersection(titles[place])
      return (
        place: place, weight: named.reduce(0) { sum, word in sum + Self.whole / titles.count { $0.contains(word) } }
      )
    }
    guard let most = weights.map(\.weight).max(), most > 0 || people.count == 1 else { return nil }
    return weights.only(where: { $0.weight == most })?.place
  }

  /// What a word weighs that only one title has; it is shared by all that have it.
  private static let whole = 1000

  /// "Accomodation" is what it almost is: long words that are one slip away from a single word of the titles.
  private func mended(_ said: Set<String>) -> Set<String> {
    let known = Set(choices.flatMap { Self.words(of: $0.title) })
    return Set(
      said.map { word in
        guard word.count >= Self.shortestMended, !known.contains(word) else { return word }
        return known.only { $0.count >= Self.shortestMended && EditDistance.between(word, $0) == 1 } ?? word
      })
  }

  /// Shorter words are too near to each other.
  private static let shortestMended = 6

  /// The words that tell one thing from another.
  private static func words(of text: String) -> Set<String> {
    let heard = Language.current.heard
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.filter { $0.count > 1 && Int($0) == nil && !heard.hears($0, in: .smallWords, .pickSkipped) })
  }
}

extension Collection {
  /// The only element for which something holds; nil where there are several, or none.
  func only(where holds: (Element) -> Bool) -> Element? {
    let found = filter(holds)
    return found.count == 1 ? found[0] : nil
  }
}
