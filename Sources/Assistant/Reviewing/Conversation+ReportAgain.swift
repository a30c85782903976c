// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// "It's not done, we forgot. partly" right behind the report of a step: how it went after all. Nil where the line says anything else.
  func hearReportAgain(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard !isAskedForStep, place(of: turn) != "action.due", turn.kind == .question, let last = lastAnsweredSlot,
      last.place?.text == "action.report",
      last.key != turn.key, !Asking.isQuestion(words)
    else { return nil }
    let context = try readingContext()
    let report = StepReport(words, of: last.pass?.item ?? "", context: context)
    let told = last.answer?.items.first?.id.flatMap { StepReport.standing(of: $0) }
    guard report.isClear, let standing = report.standing, standing != told,
      StepReport.isOnlyReport(words, context.words),
      Self.pointsBack(words, context.words), !fitsExactly(words, Understanding.read(words, context: context))
    else { return nil }
    shownTurn = nil
    return Done(value: try change(last, to: words))
  }

  /// "No, ...", "it's ...": what was told is meant, and no news.
  private static func pointsBack(_ words: String, _ language: LanguageWords) -> Bool {
    let spoken = words.spokenWords()
    return [.doubts, .itOrThat, .correctionLinks].contains { language.length(of: $0, at: 0, in: spoken) > 0 }
  }
}
