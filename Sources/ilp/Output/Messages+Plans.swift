// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said about plans.
extension Messages {
  static func noSuchPlan(_ words: String) -> String { "plan \"\(words)\": there is no such plan" }
  static let noSuchPlanHint = "see the plans with: ilp plan list"
  static func severalPlans(_ words: String, _ count: Int) -> String { "plan \"\(words)\" could be one of \(count)" }
  static func severalPlansHint(_ ids: [String]) -> String {
    "type more of one id: \(ids.prefix(5).map { String($0.prefix(13)) }.joined(separator: ", "))"
  }
}
