// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Lines that name an earlier answer by its number, wherever they are typed: what is done inside it, and that nothing of such a line is
/// kept as an answer to the question that is open.
extension Conversation {
  func hearNumberedEdit(_ line: String) throws -> Done? {
    guard !isRoom, held == nil, line.utf8.count <= AnswerKind.longest else { return nil }
    if let done = try hearSeveralNumbers(line) ?? exchangeInOpenAnswer(line) { return done }
    guard let edit = try Understanding.numberedEdit(in: line, context: readingContext()),
      let slot = slot(key(numbered: edit.number)), slot.answer != nil || hasListed,
      slot.key != interview.turn.key,
      !isThingOfList(edit.number)
    else { return nil }
    let done = try perform(edit, in: slot, line)
    if done != nil, held == nil { shownTurn = nil }
    return done
  }

  private func perform(_ edit: NumberedEdit, in slot: FilledSlot, _ line: String) throws -> Done? {
    let isFree = !isOffered(edit.number)
    switch edit.deed {
    // "1, and move the date to jan 8" takes the first choice.
    case .exchange, .takeOut: guard isFree || edit.isTold else { return nil }
    case .open, .replace, .retell: break
    }
    switch edit.deed {
    case .exchange(let old, let new): return try exchange(old, for: new, in: slot)
    case .takeOut(let part): return try takeOut(part, of: slot, numbered: edit.number)
    case .open: return isFree && (edit.isTold || hasListed) ? Done(value: try move(.goTo(slot.key))) : nil
    case .replace(let words):
      guard edit.isTold || (hasListed && isFree), !isReadingBack else { return nil }
      return Done(value: try change(slot, to: words))
    case .retell(let words):
      guard isFree, try isRetold(words, of: slot, line) else { return nil }
      return Done(value: try change(slot, to: words))
    }
  }

  /// "31 should be June, 32 should be Kasia"
  private func hearSeveralNumbers(_ line: String) throws -> Done? {
    guard hasListed, interview.turn.kind == .question else { return nil }
    let amendments = try Understanding.amendments(
      in: line, isReadBack: false, isListed: true, context: readingContext())
    return amendments.count > 1 ? try amendSeveral(amendments) : nil
  }

  // MARK: - Inside an answer

  private func exchange(_ old: String, for new: String, in slot: FilledSlot) throws -> Done? {
    if !slot.type.isExact || slot.isInOwnWords, let text = slot.answer?.words.exchangingWords(old, for: new) {
      return Done(value: try change(slot, to: text))
    }
    if slot.type.isExact, try fits(new, slot) { return Done(value: try change(slot, to: new)) }
    return try askForAll(of: slot)
  }

  /// What is named to be changed does not stand there: all of the answer is asked for.
  private func askForAll(of slot: FilledSlot) throws -> Done? {
    guard hasListed else { return nil }
    if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
    guard slot.answer != nil else { return Done() }
    try tell(.hint, Messages.sayWhole(slot.answer?.spoken ?? ""))
    return Done()
  }

  private func takeOut(_ part: String, of slot: FilledSlot, numbered number: Int) throws -> Done? {
    guard !slot.type.isExact, let words = slot.answer?.words.exchangingWords(part, for: "") else {
      return try takeOutPart("\(part) in \(number)", isPart: true)
    }
    let rest = words.split(separator: " ").joined(separator: " ")
    return rest.contains(where: \.isLetter) ? Done(value: try change(slot, to: rest)) : nil
  }

  /// "9 percent, not 8" where an answer is gone back to: exchanged in it, and the rest of it stands.
  private func exchangeInOpenAnswer(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, let slot = slot(turn.key), slot.standing == .answered, !slot.type.isExact,
      slot.type != .sentence, let words = slot.answer?.words
    else { return nil }
    for contrast in try Understanding.contrasts(in: line, context: readingContext()) {
      guard let better = words.exchangingWords(contrast.old, for: contrast.new) else { continue }
      return Done(value: try change(slot, to: better))
    }
    return nil
  }

  // MARK: - What a number means

  /// Whether a number is that of something on the screen: a choice, a step of a scale, one of those that were found.
  private func isOffered(_ number: Int) -> Bool {
    let turn = interview.turn
    guard turn.kind == .question else { return turn.choices.contains { $0.number == number } }
    switch turn.type {
    case .number: return true
    case .scale: return turn.choices.contains { $0.number == number } || number <= Self.highestOfScale
    case .pick: return number <= offeredEntries().count
    default: return turn.choices.contains { $0.number == number }
    }
  }

  private static let highestOfScale = 10

  private func isThingOfList(_ number: Int) -> Bool {
    guard let list = listReadBack else { return false }
    return !isOfReview(number, besides: list)
  }

  /// "17 i go in moms room" where nothing of that kind is asked for, and answers were shown by number.
  private func isRetold(_ words: String, of slot: FilledSlot, _ line: String) throws -> Bool {
    let turn = interview.turn
    guard hasListed, turn.kind == .question, turn.type.isExact,
      Interview.contentWords(of: words).count >= Self.leastRetold,
      try !fitsOpenQuestionAsIs(line)
    else { return false }
    return try fits(words, slot, asOwnWords: true)
  }

  private func fitsOpenQuestionAsIs(_ line: String) throws -> Bool {
    guard let slot = slot(interview.turn.key), interview.turn.type != .pick else { return false }
    return try fits(line, slot)
  }

  /// Fewer telling words are an amount: "20 minutes".
  private static let leastRetold = 2
}
