// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Plans

/// The words around lists: what is due, what changed, what is recommended.
extension Messages {
  // Due.
  static let overdue = "Overdue"
  static let coming = "Coming up"
  static let nothingDue = "Nothing is due."
  static let noLongerNeeded = "no longer needed"
  static let planOf = "Plan"
  static func moreDue(_ count: Int) -> String { "And \(count) more; see them all with: ilp due --all" }

  // History.
  static let nothingChanged = "Nothing has changed yet."
  static func changed(_ entry: HistoryRow) -> String {
    let day = entry.at.date?.shortWords ?? entry.at.iso
    let time = entry.at.iso.split(separator: "T").last.map { $0.prefix(5) } ?? ""
    return "\(day), \(time) UTC" + (entry.actor.map { ", by \($0)" } ?? "")
  }

  // Recommendations.
  static let whatItIs = "What it is"
  static let takes = "It takes"
  static let suits = "Suits"
  static let workedHere = "In your plans"
  static let studiedOn = "Studied on"
  static let takeCare = "Take care"
  static let source = "Source"
  static let readMore = "Read more"
  static let score = "Score"
  static let ownIdea = "You can write down your own idea. It is kept as local, not rated."
  static func waysThatHelp(_ need: String) -> String { "Ways that could help with: \(need)" }
  static func nothingFits(_ need: String) -> String { "Nothing in the catalogue fits well enough: \(need)" }

  static func corrected(_ text: String?) -> [String] {
    text.map { ["Searched for: \($0)"] } ?? []
  }

  static func nearest(_ topics: [String]) -> String {
    topics.isEmpty ? "" : "The nearest topics: \(topics.joined(separator: ", "))"
  }

  static func filtered(_ filtered: [Filter: Int]) -> String {
    let parts = Filter.allCases.compactMap { filter -> String? in
      guard let count = filtered[filter], count > 0 else { return nil }
      switch filter {
      case .audience: return "\(count) for other people"
      case .age: return "\(count) for another age"
      }
    }
    return parts.isEmpty ? "" : "Left out: \(parts.joined(separator: ", ")). You can ask to see them."
  }

  /// A number with three decimals.
  static func rounded(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1_000_000_000 else { return number.description }
    let thousandths = Int((abs(number) * 1000).rounded())
    let decimals = String(thousandths % 1000)
    let padded = String(repeating: "0", count: 3 - decimals.count) + decimals
    return "\(number < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(padded)"
  }
}
