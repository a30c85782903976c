// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

/// Answers of another kind than the question asks for: a day where somebody is wanted, somebody where it is asked how often.
extension Conversation {
  /// Notes in a reading that its words can hardly be meant. What is asked for beside the question, and is open, is kept for that.
  func doubtKind(of reading: inout Reading, _ understood: Understood) {
    let turn = interview.turn
    guard reading.doubt == nil, let context = try? readingContext(),
      let asked = AnswerKind(askedBy: turn),
      let given = AnswerKind(reading.words, understood, context: context), given != asked
    else { return }
    // "On mondays" says how often; "me" who.
    guard !(asked == .rhythm && (given == .day || given == .number)) else { return }
    reading.doubt = Messages.isOfOtherKind(given, reading.words, turn.reword ?? turn.ask)
  }
}
