// SPDX-License-Identifier: GPL-3.0-or-later

extension AnswerTaker {
  /// Why words are no choice.
  struct Refusal: Error, Equatable {
    let words: String
  }

  /// The choices that a line names, each once.
  func items(_ reading: Reading) -> Swift.Result<[Answer.Item], Refusal> {
    if let people = people(reading) { return people }
    var items: [Answer.Item] = []
    for (words, match) in matcher.matchSeveral(Leaning.agreeing(reading.words)) {
      switch item(for: match, words: words) {
      case .success(let item): if !items.contains(item) { items.append(item) }
      case .failure(let refusal): return .failure(refusal)
      }
    }
    return .success(items)
  }

  /// Each person as the choice that is meant, in the words that were said: a choice alone would lose the name. Nil where nobody is
  /// named, and for lines that name choices as they are shown.
  private func people(_ reading: Reading) -> Swift.Result<[Answer.Item], Refusal>? {
    guard !reading.people.isEmpty, !matcher.names(reading.words), !matcher.namesAll(reading.words) else { return nil }
    var items: [Answer.Item] = []
    for person in reading.people {
      var item: Answer.Item
      switch self.item(for: matcher.match(person.kind), words: person.kind) {
      case .success(let found): item = found
      case .failure(let refusal):
        guard matcher.allowsOwnWords, person.words.contains(where: \.isLetter) else { return .failure(refusal) }
        item = Answer.Item(text: person.words)
      }
      if !matcher.names(person.words) { item.text = person.words }
      if !items.contains(item) { items.append(item) }
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
