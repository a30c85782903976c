// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Lines that point at what was said or done before: back what was taken out, the same as for another goal, the question by its words,
/// several things where one was heard.
extension Conversation {
  /// "Hm no, put it back" right behind what was taken out.
  func hearRegret(_ line: String) throws -> Done? {
    guard takenOutAt == interview.journal.count, try Understanding.wantsBack(line, context: readingContext()) else {
      return nil
    }
    takenOutAt = nil
    return Done(value: try move(.undo))
  }

  /// "Same as for charting", "same as before" at a question that was answered for another goal: that answer, which is told.
  func answerSame(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, let key = turn.key, let here = key.pass else { return nil }
    let earlier = interview.slots.filter { $0.key.id == key.id && $0.key.pass != here && $0.answer != nil }
    guard let last = earlier.last, let named = Self.named(asSame: line) else { return nil }
    let meant =
      named.isEmpty
      ? last : try earlier.last { try isAbout($0, named) } ?? (earlier.count == 1 && isOther(named) ? last : nil)
    guard let meant, let answer = meant.answer else { return nil }
    if let ending = try answerLiterally(answer.spoken) { return Done(value: ending) }
    guard !lastWasRefused else { return Done() }
    try tell(.remark, Messages.sameAs(subject(of: meant), answer.spoken))
    return Done()
  }

  /// What stands behind "same as for"; empty for "same as before", nil where nothing of the kind is said.
  private static func named(asSame line: String) -> String? {
    let heard = Language.current.heard
    let said = line.lowercased().filter { $0.isLetter || $0.isNumber || $0.isWhitespace }.trimmingWhitespace()
    if heard.hears(said, in: .referringAnswers) { return "" }
    // "Same as last year" points at no answer of this talk.
    guard !heard.hears(said, in: .usualAnswers), let rest = heard.rest(of: said, after: .sameOpenings)?.rest else {
      return nil
    }
    return heard.hears(rest, in: .referringAnswers) ? "" : rest
  }

  /// Whether the goal of an answer is the one that is named: by its number, or by what is said of it.
  private func isAbout(_ slot: FilledSlot, _ named: String) throws -> Bool {
    if let number = try Understanding.change(of: named, context: readingContext())?.number {
      return slot.pass?.position == number
    }
    let words = Set(Interview.contentWords(of: named))
    let said = interview.slots.filter { $0.key.pass == slot.key.pass && $0.section == slot.section }
      .flatMap { Interview.contentWords(of: $0.answer?.spoken ?? "") }
    return !words.isEmpty && words.isSubset(of: said)
  }

  private func isOther(_ named: String) -> Bool { Language.current.heard.hears(named, in: .otherPasses) }

  /// What the pass of an answer is about: what it goes over, else its first answer.
  func subject(of slot: FilledSlot) -> String {
    if let item = slot.pass?.item, !item.isEmpty { return item }
    let first = interview.slots.first {
      $0.key.pass == slot.key.pass && $0.section == slot.section && $0.answer != nil
    }
    return first?.answer?.spoken ?? ""
  }

  /// "Nobody knows. Half?" where it is asked how it stands: not known, and the guess is noted.
  func answerGuess(_ line: String) throws -> Done? {
    guard place(of: interview.turn) == "goal.baseline", interview.turn.kind == .question,
      let guess = try Understanding.guess(in: line, context: readingContext())
    else { return nil }
    var noted = interview.reply(to: .note(guess, isPrivate: false))
    noted.says = []
    if let ending = try respond(noted) { return Done(value: ending) }
    var unknown = interview.reply(to: .unknown)
    unknown.says = []
    if let ending = try respond(unknown) { return Done(value: ending) }
    try tell(.remark, Messages.guessNoted(guess))
    return Done()
  }

  /// "Those are two things, charting and turning people": the gap or the list given last is these; where they are not named, its question
  /// is asked again.
  func divide(_ amendment: Amendment) throws -> Done? {
    let here = interview.turn.section?.pass
    let gap = interview.slots.first { $0.place?.text == "gap.text" && $0.pass == here && $0.answer != nil }
    let last = lastAnsweredSlot.flatMap { $0.type == .list || $0.place?.text == "gap.text" ? $0 : nil }
    guard let slot = last ?? gap, let answer = slot.answer else { return nil }
    guard let words = amendment.words else {
      if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
      try tell(.hint, Messages.nameThings)
      return Done()
    }
    let things = try Understanding.toldThings(words, context: readingContext())
    let isOfIt = things.contains { thing in
      !Set(Interview.contentWords(of: thing)).isDisjoint(with: Interview.contentWords(of: answer.words))
    }
    guard things.count > 1, isOfIt else { return nil }
    var reading = Reading(slot.type == .list ? words : things[0], items: things)
    reading.leftOver = slot.type == .list ? [] : Array(things.dropFirst())
    if let ending = try move(.goTo(slot.key)) ?? respond(interview.reply(to: reading)) { return Done(value: ending) }
    if slot.type != .list, !lastWasRefused { try tell(.hint, Messages.severalThings(things)) }
    return Done()
  }

  /// "It's or, not and": the several things of a list are one or the other.
  func joinAsAlternatives(_ line: String) throws -> Done? {
    guard let slot = listReadBack ?? lastAnsweredSlot, slot.type == .list, slot.items.count > 1,
      try Understanding.isAlternative(line, context: readingContext())
    else { return nil }
    let reply = interview.reply([.either], to: slot.key)
    return try tellingWhatIsNow(slot, reply)
  }

  /// As many questions back as a line says.
  func goBack(_ words: String) throws -> Ending? {
    for _ in 0..<(try Understanding.stepsBack(in: words, context: readingContext())) {
      if let ending = try move(.back) { return ending }
      if lastWasRefused { break }
    }
    return nil
  }
}
