// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said about tables.
extension Messages {
  static func imported(_ count: Int, again: Int, plans: Int) -> String {
    let passed = again > 0 ? say("ilp.imported.passed", "; \(counted(again, "row")) there already") : ""
    return say("ilp.imported-2", "Written: \(counted(count, "data point")) in \(counted(plans, "plan"))\(passed)")
  }
  static func cellNoDate(_ text: String) -> String {
    text.isEmpty
      ? say("ilp.cell-no-date", "the day is missing")
      : say("ilp.cell-no-date-2", "\"\(text)\" is no day: write 2026-11-18")
  }
  static func cellInFuture(_ day: String) -> String { say("ilp.cell-in-future", "\(day) is still to come") }
  static func cellNoValue(_ text: String) -> String {
    text.isEmpty
      ? say("ilp.cell-no-value", "the value is missing")
      : say("ilp.cell-no-value-2", "\"\(text)\" is no number, and no level of the goal")
  }
  static var cellNoPlan: String { say("ilp.cell-no-plan", "no learner is named, and no --plan is given") }
  static func inCell(_ message: String) -> String { message.replacing("; \(nothingWritten)", with: "") }
  static var columnMissing: String { say("ilp.column-missing", "this column is missing") }
  static func columnUnknown(_ near: String?, _ known: [String]) -> String {
    say(
      "ilp.column-unknown",
      "this column is not known; \(near.map { say("ilp.column-unknown-2", "did you mean \"\($0)\"?") } ?? say("ilp.column-unknown-3", "there may be: \(known.listed)"))"
    )
  }
  static func nothingOfTable(_ count: Int) -> String {
    say("ilp.nothing-of-table", "\(counted(count, "mistake")); nothing was taken in")
  }
  static var tableHint: String { say("ilp.table-hint", "mend the file and give it again") }
}
