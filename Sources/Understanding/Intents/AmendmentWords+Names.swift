// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// How answers, and things in them, are named: a number, a place in an order, the last one, a topic.
extension AmendmentWords {
  /// A name, and where what stands behind it begins.
  struct Named {
    var name: Amendment.Name
    var next: Int
    /// Whether a number is called one.
    var isCounted = false
    /// Whether it points at what is talked about.
    var isPointing = false
  }

  /// "(my) number 3", "the second one", "the last one", "my last answer"; nil where nothing of the kind stands.
  func named(at start: Int) -> Named? {
    for (list, name) in [(WordList.lastAnswers, Amendment.Name.lastAnswer), (.lastThings, .lastThing)] {
      let length = length(of: list, at: start)
      if length > 0 { return Named(name: name, next: start + length) }
    }
    var place = start
    let isPointing = isWord(.pointingWords, place)
    if isWord(.owners, place) { place += 1 }
    let numberWords = place
    while isWord(.topicNumbers, place) || word(place) == "#" { place += 1 }
    var isCounted = place > numberWords
    // "Question 4" is called by its number like "number 4".
    if !isCounted, case let length = length(of: .topicQuestion, at: place), length > 0 {
      isCounted = true
      place += length
      while isWord(.topicNumbers, place) || word(place) == "#" { place += 1 }
    }
    if let number = TypedFigures.whole(word(place)) ?? (isCounted ? language.cardinal(word(place)) : nil),
      (1..<1000).contains(number)
    {
      return Named(name: .number(number), next: place + 1, isCounted: isCounted, isPointing: isPointing)
    }
    guard let number = language.ordinal(word(place)) else { return nil }
    let length = length(of: .thingNames, at: place + 1)
    return length > 0 ? Named(name: .thing(number), next: place + 1 + length, isPointing: isPointing) : nil
  }

  /// The same, or a topic ("goal 2", "the last strength", "that goal"), or an order alone ("the second").
  func namedByTopic(at start: Int) -> Named? {
    if let named = named(at: start) { return named }
    let isPointing = isWord(.pointingWords, start)
    let place = isWord(.owners, start) ? start + 1 : start
    if let found = ChangeTopics.named(at: place, in: words, language), found.topic != .question {
      // "Goals" alone may be any; an owner or a number says that one of the plan is meant.
      guard place > start || found.number != nil || found.isLast else { return nil }
      let change = ChangeRequest(topic: found.topic, number: found.number, isLast: found.isLast)
      return Named(name: .topic(change), next: found.next, isPointing: isPointing)
    }
    guard let number = language.ordinal(word(place)), TypedFigures.whole(word(place)) == nil else { return nil }
    let follows = isWord(.and, place + 1) && language.ordinal(word(place + 2)) != nil
    guard follows || isTail(place + 1) else { return nil }
    return Named(name: .thing(number), next: place + 1, isPointing: isPointing)
  }

  /// Several names with commas or "and" between them: "1, 2 and 5", "the first and the third one", "goals 1 and 2".
  func names(at start: Int) -> (all: [Named], next: Int)? {
    var all: [Named] = []
    var place = start
    while place < count {
      var next = place
      if !all.isEmpty { while [",", "&", "+"].contains(word(next)) || isWord(.and, next) { next += 1 } }
      guard var named = namedByTopic(at: next) else { break }
      // The 2 of "goals 1 and 2" is a goal.
      if case .topic(var change)? = all.first?.name, case .number(let number) = named.name, !named.isCounted {
        change.number = number
        named.name = .topic(change)
      }
      all.append(named)
      place = named.next
    }
    return all.isEmpty ? nil : (all, place)
  }
}
