// SPDX-License-Identifier: GPL-3.0-or-later
/// What is said about conversations that are held without a person, or by a pipe.
extension Messages {
  static let answerWithoutNext = "an answer needs a question: add --next"
  static let nextAndAnswers = "--next and --answers do not go together: choose one"
  static let flowMissing = "flow missing: say which conversation with --flow ID"
  static let jsonWithoutPerson = "JSON is for programs: add --next or --answers"
  static func nothingOpen(about plan: String) -> String { "plan \"\(plan)\": no conversation about it is open" }
  static let nothingOpenHint = "begin one with --flow ID, such as: ilp chat --flow review --plan NAME"

  static let nobodyAnswers = "nobody can answer: this is no terminal, and the input has ended; nothing was asked"
  static let nobodyAnswersHint = "start it at a terminal, pipe lines into it, or use --answers FILE"
  static func lineRefused(_ line: Int, _ words: String) -> String {
    words.hasPrefix("line \(line) ") ? words : "line \(line) was not taken: \(words)"
  }
  static let lineRefusedHint = "what came before is saved; mend the line and go on from there"

  static func choiceMissing(_ told: [String]) -> String {
    "something has to be chosen first" + (told.isEmpty ? "" : ": \(told.joined(separator: " \u{B7} "))")
  }
  static let choiceMissingHint = "choose it with --flow, --band or --plan"

  static func notASheet(_ file: String, _ shape: String) -> String {
    "\(file): answers should be keys with values, not \(shape)"
  }
  static let sheetHint = "write step ids with answers, such as: learner-name: Dana Reyes"
  static let noPlanMade = "no plan was made"
  static func answerRefused(_ step: String, _ words: String) -> String { "not taken: \(step): \(words)" }
  static func answerUnused(_ name: String) -> String { "not used: \(name): no question of that id is asked" }
  static func stepOpen(_ step: String) -> String { "still open, and needed to finish: \(step)" }
}
