// SPDX-License-Identifier: GPL-3.0-or-later

extension AnswerTaker {
  /// Why words are no choice.
  struct Refusal: Error, Equatable {
    let words: String
  }

  /// The choices that a line names, each once.
  func items(_ reading: Reading) -> Swift.Result<[Answer.Item], Refusal> {
    var items: [Answer.Item] = []
    for (words, match) in matcher.matchSeveral(Leaning.agreeing(reading.words)) {
      switch item(for: match, words: words) {
      case .success(let item): if !items.contains(item) { items.append(item) }
      case .failure(let refusal): return .failure(refusal)
      }
    }
    return .success(items)
  }

  func item(for match: ChoiceMatcher.Match, words: String) -> Swift.Result<Answer.Item, Refusal> {
    switch match {
    case .one(let item): .success(item)
    case .ownWordsWanted: .failure(Refusal(words: Messages.ownWordsWanted))
    case .noSuchNumber: .failure(Refusal(words: noSuchNumber(words)))
    case .several(let items): .failure(Refusal(words: Messages.severalChoices(items.map(\.text))))
    case .noneOfThem, .none: .failure(Refusal(words: noSuchNumber(nil)))
    }
  }

  /// What stands behind "none of these", where no own words can be given instead.
  func behindNone(_ reading: Reading) -> String? {
    guard type.takesChoices, case .noneOfThem(let behind) = matcher.match(reading.words) else { return nil }
    return behind
  }

  /// What can be typed instead: a place in the list, or one of the names where the choices are themselves numbers.
  private func noSuchNumber(_ words: String?) -> String {
    let ids = matcher.offers.map(\.id)
    if ChoiceMatcher.areNumbers(ids) { return Messages.noSuchLabel(ids) }
    return words.map { Messages.noSuchNumber($0, matcher.lastNumber) } ?? Messages.noSuchChoice(matcher.lastNumber)
  }
}

extension ChoiceMatcher {
  /// The highest number that can be typed.
  var lastNumber: Int { offers.count + (allowsOwnWords ? 1 : 0) }
}
