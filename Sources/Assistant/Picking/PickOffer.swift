// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization
internal import Search
internal import Understanding

/// What the recommender offered for a question, by number.
struct PickOffer: Equatable {
  var recommendation: Recommendation
  /// What was searched for, and where.
  var words: String
  /// What only weighs the order of what was found.
  var background = ""
  var shelf: Shelf
  /// Cuts the words that are compared.
  var stemmer: StemmerName
  /// What was taken already, from an offer before this one.
  var taken: [Answer.Item] = []
  /// Whether nothing fits what is to be learned, and it is what helps with what was told of it.
  var isForWhatWasTold = false

  var hits: [Suggestion] { recommendation.hits }

  /// What the words take of the offer: numbers and titles, else the person's own idea.
  /// "1 and 3" takes two; "none" takes nothing.
  func picked(by words: String) -> [Answer.Item] {
    if let places = PickedNumbers(words, of: hits.count)?.taken, !places.isEmpty,
      places.allSatisfy({ hits.indices.contains($0 - 1) })
    {
      return places.map { item(hits[$0 - 1]) }
    }
    let titles = words.split(separator: ";").map { String($0).trimmingWhitespace() }
    let named = titles.compactMap(hit(called:))
    if !named.isEmpty, named.count == titles.count { return named.map(item) }
    if let only = number(namedBy: words) { return [item(hits[only - 1])] }
    return [Answer.Item(text: words.trimmingWhitespace())]
  }

  /// The numbers of those that a question is about: named by number, or by words that only one of them has.
  func numbers(meantBy question: String) -> [Int] {
    let words = PickRequest.words(of: question)
    let heard = Language.current.heard
    let numbers = words.indices.compactMap { place -> Int? in
      let isCount = heard.namedCardinal(words[place]) != nil
      guard !isCount || place > 0 && heard.hears(words[place - 1], in: .numberWords) else { return nil }
      return PickedNumbers.number(words[place], of: hits.count)
    }
    if !numbers.isEmpty, numbers.allSatisfy({ hits.indices.contains($0 - 1) }) { return numbers }
    let found = self.numbers(describedBy: question)
    return found.count == 1 ? found : []
  }

  /// The number of the only one whose title has all words that tell something: "the flashcards".
  func number(namedBy words: String) -> Int? {
    let stemmer = Stemmer(stemmer)
    let said = PickTerms(saidIn: words, stemmer)
    let found = numbers { said.shared(with: PickTerms(of: $0.entry.title, stemmer)) == said.count }
    return found.count == 1 && !said.isEmpty ? found[0] : nil
  }

  /// The numbers of those that words describe: by their title, else by what they are, else by what one does there; all words in
  /// one before a part of them.
  func numbers(describedBy words: String) -> [Int] {
    let stemmer = Stemmer(stemmer)
    let said = PickTerms(saidIn: words, stemmer)
    guard !said.isEmpty else { return [] }
    let texts = hits.map { $0.entry.told.map { PickTerms(of: $0, stemmer) } }
    for depth in 0..<CatalogueEntry.depths {
      let counts = texts.map { said.shared(with: $0[depth]) }
      let whole = counts.indices.filter { counts[$0] == said.count }
      if !whole.isEmpty { return whole.map { $0 + 1 } }
      let compounded = texts.indices.filter { said.compounded(in: texts[$0][depth]) == said.count }
      if !compounded.isEmpty { return compounded.map { $0 + 1 } }
    }
    let counts = texts.map { said.shared(with: $0[CatalogueEntry.depths - 1]) }
    guard let most = counts.max(), most > 1, most * 2 >= said.count else { return [] }
    return counts.indices.filter { counts[$0] == most }.map { $0 + 1 }
  }

  /// Whether an entry has to do with all of these words.
  func speaks(_ hit: Suggestion, of words: String) -> Bool {
    let stemmer = Stemmer(stemmer)
    let said = PickTerms(saidIn: words, stemmer)
    let text = PickTerms(of: hit.entry.told[CatalogueEntry.depths - 1], stemmer)
    return !said.isEmpty && max(said.shared(with: text), said.compounded(in: text)) == said.count
  }

  private func numbers(where isMeant: (Suggestion) -> Bool) -> [Int] {
    hits.indices.filter { isMeant(hits[$0]) }.map { $0 + 1 }
  }

  private func hit(called title: String) -> Suggestion? {
    let said = title.lowercased()
    return hits.first { $0.entry.title.lowercased() == said || $0.entry.id == said }
  }

  private func item(_ hit: Suggestion) -> Answer.Item {
    Answer.Item(id: hit.entry.id, text: hit.entry.title)
  }
}
