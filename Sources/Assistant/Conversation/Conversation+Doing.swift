// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

extension Conversation {
  /// What a line does beside answering the question that is open, in the order in which it is asked; nil where it does nothing of it.
  func hearWhatIsToBeDone(_ words: String, _ understood: Understood) throws -> Done? {
    if let done = try hearRegret(words) ?? hearWhichIsMeant(words) ?? hearCalledAway(words) { return done }
    if let done = try hearBetterDay(words) ?? hearDayOfSentence(words) ?? hearReportAgain(words)
      ?? hearStartAndTarget(words)
    {
      return done
    }
    // The day on which somebody comes new is none of the step that is asked about.
    if let done = try succeed(words) ?? answerStep(words) ?? hearHalfAgreed(words) { return done }
    if let done = try showBeforeSigning(words) ?? handOver(words) { return done }
    if let done = try hearErrand(words, understood) ?? hearLabels(words) ?? hearNamed(words) {
      return done
    }
    if let done = try hearEarlierWording(words) ?? hearDoubledWord(words) ?? hearFurtherGoal(words) { return done }
    if let done = try hearContrast(words) ?? hearNewGoal(words) ?? answerSame(words) { return done }
    if let done = try answerGuess(words) ?? rename(words) { return done }
    if let done = try hearChangeBehindChoice(words) { return done }
    return try isChoice(words) ? nil : hearDeed(words)
  }

  /// Whether a line is one of the choices that are open: "drop it" takes nothing out where that is one.
  private func isChoice(_ words: String) throws -> Bool {
    guard interview.turn.kind == .question, interview.turn.type == .choice, let slot = slot(interview.turn.key) else {
      return false
    }
    return try fits(words, slot, asWhole: true)
  }

  /// "No undo that, i meant change the goal": what was just kept is taken back, then the change is heard.
  func hearUndoAhead(of words: String, _ understood: Understood) throws -> Done? {
    guard understood.intent == .edit, lastLine?.isKept == true, words.utf8.count <= AnswerKind.longest,
      let mark = words.firstIndex(where: { ",.;!".contains($0) })
    else { return nil }
    let context = try readingContext()
    let rest = String(words[words.index(after: mark)...]).trimmingWhitespace()
    let head = Understanding.read(String(words[..<mark]), context: context)
    guard head.intent == .undo, !head.isWeighed, Understanding.read(rest, context: context).intent == .edit else {
      return nil
    }
    lastLine = nil
    return Done(value: try move(.undo) ?? answer(rest))
  }
}
