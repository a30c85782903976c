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
    let numbers = Self.numbers(in: words)
    if let numbers, numbers.allSatisfy({ hits.indices.contains($0 - 1) }) {
      return numbers.map { item(hits[$0 - 1]) }
    }
    let said = words.trimmingWhitespace().lowercased()
    if let hit = hits.first(where: { $0.entry.title.lowercased() == said || $0.entry.id == said }) {
      return [item(hit)]
    }
    return [Answer.Item(text: words.trimmingWhitespace())]
  }

  private func item(_ hit: Suggestion) -> Answer.Item {
    Answer.Item(id: hit.entry.id, text: hit.entry.title)
  }

  /// The numbers of an answer that holds nothing else; nil for words.
  static func numbers(in words: String) -> [Int]? {
    let pieces = words.lowercased().split { !$0.isNumber && !$0.isLetter }
    let heard = Language.current.heard
    var numbers: [Int] = []
    for piece in pieces where !heard.hears(piece, in: .pickSkipped) {
      if pieces.count == 1, heard.hears(piece, in: .both) { return [1, 2] }
      guard let number = heard.number(piece) else { return nil }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers.isEmpty ? nil : numbers
  }
}
