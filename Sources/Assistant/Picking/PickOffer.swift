// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization
internal import Understanding

/// What the recommender offered for a question, by number.
struct PickOffer: Equatable {
  var recommendation: Recommendation
  /// What was searched for, and where.
  var words: String
  var shelf: Shelf
  /// What was taken already, from an offer before this one.
  var taken: [Answer.Item] = []

  /// What the words take of the offer: numbers and titles, else the person's own idea.
  /// "1 and 3" takes two; "none" takes nothing.
  func picked(by words: String) -> [Answer.Item] {
    let hits = recommendation.hits
    let places = PickedNumbers(words)?.taken.map { $0 == PickedNumbers.last ? hits.count : $0 }
    if let places, !places.isEmpty, places.allSatisfy({ hits.indices.contains($0 - 1) }) {
      return places.map { item(hits[$0 - 1]) }
    }
    let titles = words.split(separator: ";").map { String($0).trimmingWhitespace() }
    let named = titles.compactMap(hit(called:))
    if !named.isEmpty, named.count == titles.count { return named.map(item) }
    if let only = number(namedBy: words) { return [item(hits[only - 1])] }
    return [Answer.Item(text: words.trimmingWhitespace())]
  }

  /// The entry that a question is about: named by its number, or by words that only one of them has.
  func hit(meantBy question: String) -> Suggestion? {
    let hits = recommendation.hits
    let tokens = question.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let numbers = tokens.filter { TypedFigures.whole($0) != nil || Language.current.heard.namedOrdinal($0) != nil }
      .compactMap(PickedNumbers.number)
    if let number = numbers.first, hits.indices.contains(number - 1) { return hits[number - 1] }
    let telling = tokens.filter { $0.count > 3 && !Language.current.heard.hears($0, in: .weakReasons, .pickSkipped) }
    for text in [{ (hit: Suggestion) in hit.entry.title }, { $0.entry.about.summary }] {
      let named = hits.filter { hit in telling.contains { text(hit).lowercased().contains($0) } }
      if named.count == 1 { return named[0] }
    }
    return nil
  }

  /// The number of the only one whose title has all words that tell something: "the flashcards".
  func number(namedBy words: String) -> Int? {
    let found = numbers { Self.holds($0.entry.title, allOf: Self.terms(of: words)) }
    return found.count == 1 ? found[0] : nil
  }

  /// The numbers of those that words describe, by their title, else by what they are about.
  func numbers(describedBy words: String) -> [Int] {
    let terms = Self.terms(of: words)
    let titled = numbers { Self.holds($0.entry.title, allOf: terms) }
    guard titled.isEmpty else { return titled }
    return numbers { Self.holds("\($0.entry.title) \($0.entry.about.summary)", allOf: terms) }
  }

  private func numbers(where isMeant: (Suggestion) -> Bool) -> [Int] {
    recommendation.hits.indices.filter { isMeant(recommendation.hits[$0]) }.map { $0 + 1 }
  }

  /// Whether a text has all terms, each as a word or a part of one; no terms are had by none.
  private static func holds(_ text: String, allOf terms: [String]) -> Bool {
    let said = text.lowercased()
    return !terms.isEmpty && terms.allSatisfy { said.contains($0) }
  }

  private static func terms(of words: String) -> [String] {
    let heard = Language.current.heard
    return words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !heard.hears($0, in: .functionWords, .hedges, .pickSkipped) }
  }

  private func hit(called title: String) -> Suggestion? {
    let said = title.lowercased()
    return recommendation.hits.first { $0.entry.title.lowercased() == said || $0.entry.id == said }
  }

  private func item(_ hit: Suggestion) -> Answer.Item {
    Answer.Item(id: hit.entry.id, text: hit.entry.title)
  }
}
