// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// The words of an answer without what only leads to them.
extension Conversation {
  /// Whether a day is read back, so that a day named badly is told as such.
  func isDayReadBack(_ turn: Turn) -> Bool {
    turn.kind == .readBack && slot(turn.key)?.type == .date
  }

  /// The day that stands behind a no: "wait no. June".
  func dayBehindNo(_ words: String) throws -> (words: String, understood: Understood)? {
    guard let heard = YesNo.heard(in: words), !heard.isYes, !heard.rest.isEmpty else { return nil }
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
    if let quoted = quotedWords(words, at: turn) { return quoted }
    if turn.kind == .question, case let told = Reproach.cut(from: words), told != words { return told }
    if turn.kind == .question, turn.type == .text,
      let meant = Understanding.withAmountCorrected(words, context: context)
    {
      return meant
    }
    switch turn.kind {
    case .question where turn.type == .list:
      better = try selfCorrected(Understanding.withoutLead(words, context: context))
    case .question where turn.type == .goal: better = Understanding.withoutLead(words, context: context)
    case .question where turn.type == .person || place(of: turn)?.hasSuffix("name") == true:
      better = try selfCorrected(words)
    case .question where turn.type == .text && !wordsBehindItsName(words, context).isEmpty:
      better = wordsBehindItsName(words, context)
    case .question where turn.type == .text: better = Understanding.withoutTakenBack(words, context: context)
    case .readBack where slot(turn.key)?.type != .list:
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

  /// "First step is ask Mr K" where the first step is asked: what is told of it; empty for other lines.
  private func wordsBehindItsName(_ words: String, _ context: ReadingContext) -> String {
    guard words.utf8.count <= AnswerKind.longest else { return "" }
    let changes = Understanding.changes(in: words, isReadBack: true, context: context)
    guard changes.count == 1, isAnswering(changes[0]), let told = changes[0].words else { return "" }
    return told
  }

  /// "May. No wait, Maya" is Maya; "math, art, no wait, music" is math and music. Who says more tells something.
  private func selfCorrected(_ words: String) throws -> String {
    let context = try readingContext()
    guard let (said, instead) = Understanding.selfCorrection(in: words, context: context),
      instead.split(separator: " ").count <= Self.shortCorrection
    else { return words }
    let kept = Understanding.read(said, context: context).items.dropLast()
    return (kept + [instead]).joined(separator: ", ")
  }

  /// What is told again where words are wanted: the line without the reproach. Nil where it holds none.
  func toldAgain(_ words: String) -> String? {
    let turn = interview.turn
    guard turn.kind == .question || turn.kind == .probe, held == nil,
      case let told = Reproach.cut(from: words, answers: false),
      told != words, told.contains(where: \.isLetter) || told.contains(where: \.isNumber)
    else { return nil }
    return told
  }

  /// "Same", "keep it", "yes" where an answer stands already, or is offered: as Enter does.
  func keepsWhatIsThere(_ words: String) -> Bool {
    let turn = self.turn
    guard turn.kind == .question, !turn.draft.isEmpty, !standsInLine(turn), held == nil else { return false }
    let said = words.spokenWords().joined(separator: " ")
    if Language.current.heard.hears(said, in: .keepSayings) { return true }
    guard YesNo.alone(words) == true, turn.type != .yesno, turn.type != .sentence else { return false }
    return interview.sureness(of: Reading(words)) == .none
  }

  /// How many words stand for one thing of several.
  private static let shortCorrection = 4
}
