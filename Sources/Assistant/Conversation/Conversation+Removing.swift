// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

extension Conversation {
  /// What a request to take something out came to. Apart from `Ending?`, so that "done, going on" is not "no such request".
  struct Removed { var ending: Ending? }

  /// "Scrap number 14", "forget the parking spot": takes out what is named, and says what it was. Nil where the line asks for
  /// nothing of the kind, or names nothing that was said: then it is an answer like others.
  func remove(_ words: String) throws -> Removed? {
    // A list that is read back hears its own corrections.
    guard itemsReadBack.count < 2, let removal = Removal(words) else { return nil }
    guard !removal.numbers.isEmpty else {
      let named = interview.things(named: removal.words)
      return named.isEmpty ? nil : Removed(ending: try takeOut(named))
    }
    // Digits alone may be an amount; a number is one of the list where it is called so, or the list was just shown.
    guard removal.isCounted || showsNumberedAnswers else { return nil }
    let things = removal.numbers.compactMap { number in key(numbered: number).flatMap(interview.thing) }
    guard things.count == removal.numbers.count else {
      try refuse(Messages.noSuchNumberedAnswer(removal.words))
      return Removed()
    }
    for thing in things {
      if let ending = try move(.takeOut(thing)) { return Removed(ending: ending) }
    }
    return Removed()
  }

  /// Takes out the only thing that is named, or says which ones may be.
  func takeOut(_ named: [SaidThing]) throws -> Ending? {
    if let thing = named.first, named.count == 1 { return try move(.takeOut(thing)) }
    try tell(.hint, Messages.whichOfThese)
    for thing in named.prefix(Self.mostAsked) { try tell(.choice, "- \(thing.text) (\(thing.ask))") }
    return nil
  }

  /// The things of an answer that is read back.
  private var itemsReadBack: [Answer.Item] {
    let turn = interview.turn
    return turn.kind == .readBack ? turn.key.flatMap(interview.answer)?.items ?? [] : []
  }

  /// Whether the numbers on the screen are those of answers.
  private var showsNumberedAnswers: Bool {
    !listed.isEmpty || [.review, .sectionReadBack].contains(interview.turn.kind)
  }

  /// The answer with this number in the list that is on the screen: the one shown last, that of the section that is read back,
  /// or else that of the whole review.
  func key(numbered number: Int) -> SlotKey? {
    let turn = interview.turn
    let section = turn.kind == .sectionReadBack ? turn.items : []
    let lists = listed.isEmpty ? [section, interview.reviewItems] : [listed]
    return lists.lazy.compactMap { list in list.first { $0.number == number }?.key }.first
  }

  /// "Number 2 is wrong" of a list that is read back is about its second thing: asks what it shall be. False where it is about
  /// anything else.
  func askAboutListed(_ number: Int?) throws -> Bool {
    let items = itemsReadBack
    guard let number, items.count > 1 else { return false }
    guard items.indices.contains(number - 1) else {
      try refuse(Messages.noSuchNumberedAnswer("\(number)"))
      return true
    }
    try tell(.hint, Messages.whatInstead(number, items[number - 1].text))
    return true
  }
}

extension Turn {
  /// The choice that a line names by its number or by its text: "3", "number 3", "the third one", "in one month".
  func choice(named words: String) -> Choice? {
    let heard = Language.current.heard
    let said = words.lowercased().trimmingWhitespace()
    if let named = choices.first(where: { !$0.isOwn && $0.text.lowercased() == said }) { return named }
    let telling = said.split { $0.isWhitespace || $0 == "." || $0 == "#" }.filter {
      !heard.hears($0, in: .namingWords, .numberWords)
    }
    guard telling.count == 1, let number = heard.number(telling[0]) else { return nil }
    return choices.first { !$0.isOwn && $0.number == number }
  }
}
