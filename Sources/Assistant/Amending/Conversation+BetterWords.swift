// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

/// The words of an answer without what only leads to them.
extension Conversation {
  /// Whether a day is read back, so that a day named badly is told as such.
  func isDayReadBack(_ turn: Turn) -> Bool {
    turn.kind == .readBack && interview.slots.first { $0.key == turn.key }?.type == .date
  }

  /// The day that stands behind a no: "wait no. June".
  func dayBehindNo(_ words: String) throws -> (words: String, understood: Understood)? {
    guard let heard = YesNo.heard(in: Reading(words)), !heard.isYes, !heard.rest.isEmpty else { return nil }
    let context = try readingContext()
    let rest = Understanding.withoutReason(heard.rest, context: context)
    let understood = Understanding.read(rest, context: context)
    return understood.date == nil && understood.dateProblem == nil ? nil : (rest, understood)
  }

  /// The words of an answer without a "no" or the like before them, where it would become a thing of a list or the beginning of a
  /// goal; those of an answer that is read back without what only corrects. A list that is read back is corrected by its numbers.
  func betterWords(_ words: String, for turn: Turn) throws -> String? {
    let context = try readingContext()
    let better: String
    switch turn.kind {
    case .question where turn.type == .goal || turn.type == .list:
      better = Understanding.withoutLead(words, context: context)
    case .readBack where interview.slots.first(where: { $0.key == turn.key })?.type != .list:
      // "Nope, too early" is a no where a day is read back.
      let correction = Understanding.amendments(in: words, isReadBack: true, context: context).first
      let isLed = correction?.lead == .doubt || correction?.lead == .correction
      let told = isLed ? correction?.unnamed.words : nil
      if isDayReadBack(turn) {
        better = told.flatMap { Understanding.read($0, context: context).date == nil ? nil : $0 } ?? words
      } else {
        better = told ?? Understanding.withoutLead(words, context: context)
      }
    default: return nil
    }
    return better == words || better.isEmpty ? nil : better
  }
}
