// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Interview {
  /// The first of several choices where one is wanted and an order is told ("1 then 2"), or where the same was said before: nobody is
  /// refused twice for it. The line is noted beside the answer.
  func firstOfSeveral(_ step: Step, _ key: SlotKey, _ reading: Reading, _ taker: AnswerTaker) -> Answer? {
    guard step.type == .choice, case .several(let items) = taker.matcher.match(reading.words) else { return nil }
    let said = SpokenClause.words(of: reading.words)
    let heard = Language.current.heard
    // "Not the first" names none.
    guard !said.contains(where: { heard.hears($0, in: .contrastWords) }) else { return nil }
    let isOrdered = said.contains { heard.hears($0, in: .orderJoints) }
    // Nobody agrees by the order of their words.
    guard !taker.matcher.offers.contains(where: { items.contains($0.item) && ChoiceMatcher.consents($0) }) else {
      return nil
    }
    guard isOrdered || state.refusals[key, default: 0] > 0 else { return nil }
    let placed = items.map { (item: $0, place: taker.matcher.place(of: $0, in: said)) }
    guard let first = placed.min(by: { $0.place < $1.place }) else { return nil }
    return Answer(words: first.item.text, items: [first.item], tests: reading.tests)
  }
}

extension ChoiceMatcher {
  /// Where a choice is named first in a line, by its number or a word that no other choice has before it; behind all words where it
  /// is not.
  fileprivate func place(of item: Answer.Item, in said: [String]) -> Int {
    let number = offers.firstIndex { $0.item == item }.map { $0 + 1 }
    let telling = Set(Interview.contentWords(of: item.text))
    let others = Set(offers.filter { $0.item != item }.flatMap { Interview.contentWords(of: $0.text) })
    let own = telling.subtracting(others)
    return said.firstIndex { word in
      Language.current.heard.number(word) == number || (own.isEmpty ? telling : own).contains(word)
    } ?? said.count
  }
}
