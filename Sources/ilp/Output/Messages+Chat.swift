// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said about conversations that are held without a person, or by a pipe.
extension Messages {
  static var answerWithoutNext: String { say("ilp.answer-without-next", "an answer needs a question: add --next") }
  static var nextAndAnswers: String {
    say("ilp.next-and-answers", "--next and --answers do not go together: choose one")
  }
  static var flowMissing: String { say("ilp.flow-missing", "flow missing: say which conversation with --flow ID") }
  static var jsonWithoutPerson: String {
    say("ilp.json-without-person", "JSON is for programs: add --next or --answers")
  }
  static func nothingOpen(about plan: String) -> String {
    say("ilp.nothing-open", "plan \"\(plan)\": no conversation about it is open")
  }
  static var nothingOpenHint: String {
    say("ilp.nothing-open-hint", "begin one with --flow ID, such as: ilp chat --flow review --plan NAME")
  }

  static var nobodyAnswers: String {
    say("ilp.nobody-answers", "nobody can answer: this is no terminal, and the input has ended; nothing was asked")
  }
  static var nobodyAnswersHint: String {
    say("ilp.nobody-answers-hint", "start it at a terminal, pipe lines into it, or use --answers FILE")
  }
  static func lineRefused(_ line: Int, _ words: String) -> String {
    words.hasPrefix("line \(line) ") ? words : say("ilp.line-refused", "line \(line) was not taken: \(words)")
  }
  static var lineRefusedHint: String {
    say("ilp.line-refused-hint", "what came before is saved; mend the line and go on from there")
  }

  static func choiceMissing(_ told: [String]) -> String {
    say("ilp.choice-missing", "something has to be chosen first")
      + (told.isEmpty ? "" : ": \(told.joined(separator: " \u{B7} "))")
  }
  static var choiceMissingHint: String { say("ilp.choice-missing-hint", "choose it with --flow, --band or --plan") }

  static func notASheet(_ file: String, _ shape: String) -> String {
    say("ilp.not-a-sheet", "\(file): answers should be keys with values, not \(shape)")
  }
  static var sheetHint: String {
    say("ilp.sheet-hint", "write step ids with answers, such as: learner-name: Dana Reyes")
  }
  static var noPlanMade: String { say("ilp.no-plan-made", "no plan was made") }
  static func answerRefused(_ step: String, _ words: String) -> String {
    say("ilp.answer-refused", "not taken: \(step): \(words)")
  }
  static func answerUnused(_ name: String) -> String {
    say("ilp.answer-unused", "not used: \(name): no question of that id is asked")
  }
  static func stepOpen(_ step: String) -> String { say("ilp.step-open", "still open, and needed to finish: \(step)") }
}
