// SPDX-License-Identifier: GPL-3.0-or-later

/// What was heard in a typed line.
package struct Understood: Equatable, Sendable {
  /// What the line wants; `answer` when there is any doubt.
  package var intent: Intent
  /// The command that asks for the same, without its slash.
  package var command: String
  /// Whether what the line wants was weighed, so that it is less sure than a known sentence.
  package var isWeighed: Bool
  /// Whether it is a known sentence that may as well be an answer: "that's it", "keep going".
  package var isUnsure: Bool
  /// Which answer is to be changed, and into what; nil for another intent.
  package var change: ChangeRequest?
  /// The several things in it, in the user's own words; one when it is one.
  package var items: [String]
  /// The day that counts, where one is named.
  package var date: DateFinding?
  /// Why something that looks like a day is none.
  package var dateProblem: DateProblem?
  package var goal: GoalReading
  /// The id of the signpost whose words were found.
  package var signpost: String?
  /// There is hardly a doubt that the words mean it; else they may well be an ordinary answer.
  package var isSignpostSure: Bool
  package var tests: Set<AnswerTrait>
  /// Other people who are named, as they were named.
  package var people: [String]
  /// Whether the line tells what gets in the way, as "no time" and "I forget" do: an answer where that is asked.
  package var isHindrance: Bool
  /// The words of every day that is named.
  package var dayWords: [String]
}
