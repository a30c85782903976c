// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Lines that put a day right where something else is asked.
extension Conversation {
  /// "The day is wrong, it should be friday the 13th": the day told last, where the open question asks for none.
  func hearBetterDay(_ line: String) throws -> Done? {
    guard held == nil, let day = try Understanding.betterDay(in: line, context: readingContext()) else { return nil }
    if isAskedForDay { return Done(value: try answer(day)) }
    guard let slot = dayToldLast else { return nil }
    shownTurn = nil
    return Done(value: try change(slot, to: day))
  }

  /// "No, december I meant, 11 december" at the sentence of a goal: its day, and never the sentence.
  func hearDayOfSentence(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, turn.type == .sentence, YesNo.alone(line) == nil else { return nil }
    let context = try readingContext()
    guard SpokenDay(line, language: context.words).isDayOnly else { return nil }
    let day = Understanding.read(line, context: context).date?.words ?? line
    shownTurn = nil
    guard let slot = partsOfGoal.first(where: { $0.type == .date }) else {
      return Done(value: try turnDown(Messages.sentenceTooShort, line))
    }
    return Done(value: try change(slot, to: day))
  }

  private var dayToldLast: FilledSlot? {
    interview.journal.reversed().lazy.compactMap { event -> FilledSlot? in
      switch event.kind {
      case .answered(let key, _, _), .amended(let key, _, _):
        self.slot(key).flatMap { $0.type == .date && $0.answer?.day != nil ? $0 : nil }
      default: nil
      }
    }.first
  }

  /// "Sorry, got to go, they want me downstairs": the same as the known sentence in it.
  func hearCalledAway(_ line: String) throws -> Done? {
    guard [.question, .probe].contains(interview.turn.kind), !isRoom,
      let leave = try Understanding.leave(in: line, context: readingContext())
    else { return nil }
    return Done(value: try answer(leave))
  }
}
