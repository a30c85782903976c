// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What is said to the sentence that was made of a goal's parts, beside yes and no, and where it is asked how it ends.
extension Conversation {
  /// In this order: the own words shall stand; a new sentence; a part that is wrong in it; else it is asked which part is meant.
  func amendSentence(_ amendment: Amendment, _ line: String, _ understood: Understood) throws -> Done? {
    guard YesNo.alone(line) == nil, understood.intent == .answer || understood.isWeighed else { return nil }
    if amendment.deed == .keep { return Done(value: try keepOwnSentence()) }
    guard let words = amendment.words, words.contains(where: \.isLetter) || words.contains(where: \.isNumber) else {
      return nil
    }
    let context = try readingContext()
    if Understanding.isWritten(line, context: context) || Understanding.readsAsGoal(words, context: context) {
      return Done(value: try answerSentence(words))
    }
    let parts = partsOfGoal
    let sides = Understanding.sides(of: words, context: context)
    for (place, value) in [("goal.baseline", sides.baseline), ("goal.target", sides.target)] {
      guard let value, let slot = parts.first(where: { $0.place?.text == place }) else { continue }
      if let ending = try change(slot, to: value) { return Done(value: ending) }
    }
    if sides.baseline != nil || sides.target != nil { return Done() }
    if let old = amendment.old, let slot = parts.first(where: { $0.holds(old) }) {
      return Done(value: try change(slot, to: words))
    }
    if let day = understood.date, let slot = parts.first(where: { $0.type == .date }) {
      return Done(value: try change(slot, to: day.words))
    }
    // A number is one of the two that are there, or a sentence that was not heard as one.
    let numbers = parts.filter { $0.place?.text == "goal.target" || $0.place?.text == "goal.baseline" }
    if let amount = Understanding.betterAmount(in: words, context: context),
      let slot = slotMeant(by: amount, among: numbers)
    {
      return Done(value: try change(slot, to: amount.words))
    }
    if words.contains(where: \.isNumber), !numbers.isEmpty {
      return try askWhichIsMeant(words, deed: .replace, among: numbers + [slot(interview.turn.key)].compactMap(\.self))
    }
    try refuse(Messages.sentenceHow(words))
    return Done()
  }

  /// The answers of which the sentence was made.
  var partsOfGoal: [FilledSlot] {
    let pass = interview.turn.key?.pass
    let places = ["goal.due", "goal.target", "goal.baseline", "goal.measure"]
    return places.compactMap { place in
      interview.slots.first { $0.place?.text == place && $0.key.pass == pass && $0.standing == .answered }
    }
  }

  /// "No the plan is ready" where it is asked how it ends: one of the ways, and no better words for an answer.
  func amendFinish(_ amendment: Amendment, _ line: String, _ understood: Understood) throws -> Done? {
    let offers = interview.turn.choices.map { ChoiceMatcher.Offer(id: $0.id, text: $0.text) }
    let isWay = { (words: String) in ChoiceMatcher(offers: offers, allowsOwnWords: false).sureness(of: words) != .none }
    guard let words = amendment.words, isWay(words) else { return try amendShown(amendment, line, understood) }
    return Done(value: try answerLiterally(words))
  }
}
