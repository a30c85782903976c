// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Localization
import Plans

/// The words around lists: what is due, what changed, what is recommended.
extension Messages {
  // Due.
  static var overdue: String { say("reports.overdue", "Overdue") }
  static var coming: String { say("reports.coming", "Coming up") }
  static var nothingDue: String { say("reports.nothing-due", "Nothing is due.") }
  static var noLongerNeeded: String { say("reports.no-longer-needed", "no longer needed") }
  static var planOf: String { say("reports.plan-of", "Plan") }
  static var fromToday: String { say("reports.from-today", "From today") }
  /// How one acts on what is due, with a name as an example.
  static func goOver(_ name: String) -> String {
    say("reports.go-over", "Tick off, move or drop it: ilp review \"\(name)\"")
  }
  static func writeDown(_ name: String) -> String {
    say("reports.write-down", "Write a number down: ilp log \(name) 12")
  }
  static func moreDue(_ count: Int) -> String {
    say("reports.more-due", "And \(count) more; see them all with: ilp due --all")
  }

  // History.
  static var nothingChanged: String { say("reports.nothing-changed", "Nothing has changed yet.") }
  static func changed(_ entry: HistoryRow) -> String {
    entry.at.words
      + (entry.actor.map { say("reports.changed-2", ", by \($0)") } ?? "")
  }

  // Recommendations.
  static var whatItIs: String { say("reports.what-it-is", "What it is") }
  static var takes: String { say("reports.takes", "It takes") }
  static var suits: String { say("reports.suits", "Suits") }
  static var workedHere: String { say("reports.worked-here", "In your plans") }
  static var studiedOn: String { say("reports.studied-on", "Studied on") }
  static var takeCare: String { say("reports.take-care", "Take care") }
  static var source: String { say("reports.source", "Source") }
  static var readMore: String { say("reports.read-more", "Read more") }
  static var score: String { say("reports.score", "Score") }
  static var ownIdea: String {
    say("reports.own-idea", "You can write down your own idea. It is kept as local, not rated.")
  }
  static func waysThatHelp(_ need: String) -> String {
    say("reports.ways-that-help", "Ways that could help with: \(need)")
  }
  static func nothingFits(_ need: String) -> String {
    say("reports.nothing-fits", "Nothing in the catalogue fits well enough: \(need)")
  }

  static func corrected(_ text: String?) -> [String] {
    text.map { [say("reports.corrected", "Searched for: \($0)")] } ?? []
  }

  static func nearest(_ topics: [String]) -> String {
    topics.isEmpty ? "" : say("reports.nearest", "The nearest topics: \(topics.listed)")
  }

  static func filtered(_ filtered: [Filter: Int]) -> String {
    let parts = Filter.allCases.compactMap { filter -> String? in
      guard let count = filtered[filter], count > 0 else { return nil }
      switch filter {
      case .audience: return say("reports.filtered.audience", "\(count) for other people")
      case .age: return say("reports.filtered.age", "\(count) for another age")
      }
    }
    return parts.isEmpty
      ? "" : say("reports.filtered.age-2", "Left out: \(parts.listed). You can ask to see them.")
  }
}
