// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What is told where answers are read back, and belongs to none of them: they stay as they are.
extension Conversation {
  /// A strength goes to the strengths; "yea but the recess thing isnt about math" is a yes with a note. Nil for other lines.
  func hearBesideReadBack(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .readBack || turn.kind == .sectionReadBack, line.utf8.count <= AnswerKind.longest,
      !Asking.isQuestion(line)
    else { return nil }
    return try takeAwayBehind(line) ?? addStrength(line) ?? noteBesideYes(line)
  }

  /// "No no, kickball is what she is good at. Please take it away": what was just kept goes, and the rest is heard.
  private func takeAwayBehind(_ line: String) throws -> Done? {
    let sentences = line.sentences
    guard sentences.count > 1, let last = sentences.last, let lastLine, lastLine.isKept
    else { return nil }
    let request = try Understanding.read(last, context: readingContext())
    guard request.intent == .undo, !request.isWeighed else { return nil }
    self.lastLine = nil
    if let ending = try move(.undo) { return Done(value: ending) }
    let rest = sentences.dropLast().joined(separator: ", ")
    guard StrengthTold(rest) != nil else { return Done() }
    return try addStrength(rest) ?? Done()
  }

  /// Adds what somebody is good at to the strengths, where these are asked for elsewhere.
  private func addStrength(_ line: String) throws -> Done? {
    guard let told = StrengthTold(line),
      let slot = interview.slots.last(where: { $0.place?.text == "strengths+" && $0.type == .list }),
      !isReadBack(slot) || YesNo.heard(in: line)?.isYes == true
    else { return nil }
    held = nil
    let known = slot.items.map { $0.text.lowercased() }
    shownTurn = nil
    guard !known.contains(told.what.lowercased()) else {
      try tell(.remark, Messages.strengthStands(told.what))
      return Done()
    }
    let key = interview.turn.key
    if slot.answer == nil {
      if let ending = try move(.goTo(slot.key)) ?? answerLiterally(told.what) { return Done(value: ending) }
      // What is good is not read back where something else is.
      if interview.turn.kind == .readBack, interview.turn.key == slot.key, key != slot.key,
        let ending = try answerLiterally(Self.plainYes)
      {
        return Done(value: ending)
      }
    } else if let ending = try respond(interview.reply(to: Reading(told.what, items: [told.what]), addedTo: slot.key)) {
      return Done(value: ending)
    }
    if !lastWasRefused { try tell(.remark, Messages.strengthAdded(told.what)) }
    return Done()
  }

  /// Whether an answer is what is read back now.
  private func isReadBack(_ slot: FilledSlot) -> Bool {
    let turn = interview.turn
    return turn.kind == .readBack ? turn.key == slot.key : slotsReadBack.contains { $0.key == slot.key }
  }

  /// A yes that only tells that something is about something else.
  private func noteBesideYes(_ line: String) throws -> Done? {
    guard let heard = YesNo.heard(in: line), heard.isYes, heard.hasReserve else { return nil }
    let words = heard.rest.spokenWords()
    guard words.indices.contains(where: { Language.current.heard.length(of: .notAbout, at: words[$0...]) > 0 }) else {
      return nil
    }
    held = nil
    let rest = heard.rest.split(whereSeparator: \.isWhitespace).drop {
      Language.current.heard.hears(String($0).spokenWords().joined(), in: .butWords)
    }.joined(separator: " ")
    if let ending = try keepNote(rest, saying: Messages.notedBeside(rest)) { return Done(value: ending) }
    return Done(value: try answer(Self.plainYes))
  }
}
