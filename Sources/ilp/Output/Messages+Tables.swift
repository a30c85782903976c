// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said about tables.
extension Messages {
  static func imported(_ count: Int, again: Int, plans: Int) -> String {
    let passed = again > 0 ? "; \(counted(again, "row")) there already" : ""
    return "Written: \(counted(count, "data point")) in \(counted(plans, "plan"))\(passed)"
  }
  static func cellNoDate(_ text: String) -> String {
    text.isEmpty ? "the day is missing" : "\"\(text)\" is no day: write 2026-11-18"
  }
  static func cellInFuture(_ day: String) -> String { "\(day) is still to come" }
  static func cellNoValue(_ text: String) -> String {
    text.isEmpty ? "the value is missing" : "\"\(text)\" is no number, and no level of the goal"
  }
  static let cellNoPlan = "no learner is named, and no --plan is given"
  static func inCell(_ message: String) -> String { message.replacing("; nothing was written", with: "") }
  static let columnMissing = "this column is missing"
  static func columnUnknown(_ near: String?, _ known: [String]) -> String {
    "this column is not known; \(near.map { "did you mean \"\($0)\"?" } ?? "there may be: \(known.joined(separator: ", "))")"
  }
  static func nothingOfTable(_ count: Int) -> String { "\(counted(count, "mistake")); nothing was taken in" }
  static let tableHint = "mend the file and give it again"
}
