// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization

/// What the recommender offered for a question, by number.
struct PickOffer: Equatable {
  var recommendation: Recommendation
  /// What was searched for, and where.
  var words: String
  var shelf: Shelf

  /// What the words take of the offer: numbers and titles, else the person's own idea.
  /// "1 and 3" takes two; "none" takes nothing.
  func picked(by words: String) -> [Answer.Item] {
    let hits = recommendation.hits
    if let numbers = PickedNumbers(words)?.taken, !numbers.isEmpty,
      numbers.allSatisfy({ hits.indices.contains($0 - 1) })
    {
      return numbers.map { item(hits[$0 - 1]) }
    }
    let titles = words.split(separator: ";").map { String($0).trimmingWhitespace() }
    let named = titles.compactMap(hit(called:))
    if !named.isEmpty, named.count == titles.count { return named.map(item) }
    return [Answer.Item(text: words.trimmingWhitespace())]
  }

  /// The entry that a question is about: named by its number, or by words that only one of them has.
  func hit(meantBy question: String) -> Suggestion? {
    let hits = recommendation.hits
    let tokens = question.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let numbers = tokens.filter { Int($0) != nil || Language.current.heard.ordinals[$0] != nil }
      .compactMap(PickedNumbers.number)
    if let number = numbers.first, hits.indices.contains(number - 1) { return hits[number - 1] }
    let telling = tokens.filter { $0.count > 3 && !Language.current.heard.hears($0, in: .weakReasons, .pickSkipped) }
    for text in [{ (hit: Suggestion) in hit.entry.title }, { $0.entry.about.summary }] {
      let named = hits.filter { hit in telling.contains { text(hit).lowercased().contains($0) } }
      if named.count == 1 { return named[0] }
    }
    return nil
  }

  private func hit(called title: String) -> Suggestion? {
    let said = title.lowercased()
    return recommendation.hits.first { $0.entry.title.lowercased() == said || $0.entry.id == said }
  }

  private func item(_ hit: Suggestion) -> Answer.Item {
    Answer.Item(id: hit.entry.id, text: hit.entry.title)
  }
}
