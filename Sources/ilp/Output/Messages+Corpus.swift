// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions

/// What is said about the corpus and what it recommends.
extension Messages {
  static let limitTooLow = "limit must be 1 or more"
  static let needMissing = "need missing: say in a few words what is hard"
  static func searchingFor(_ corrected: String) -> String { "Searching for: \(corrected)" }
  static func nothingFits(_ topics: [String]) -> String {
    let near = topics.isEmpty ? "" : " The nearest topics are: \(topics.joined(separator: ", "))."
    return "Nothing in the corpus fits these words well.\(near) Try other words, or write down your own idea in the plan."
  }
  static func leftOut(_ count: Int, by filter: Filter) -> String {
    let what = filter == .age ? "for another age" : "for somebody else"
    return "\(counted(count, "entry", "entries")) left out: \(what). See with: --lift \(filter.rawValue)"
  }

  static func noSuchEntry(_ id: String) -> String { "entry \"\(id)\": there is no such entry" }
  static func noSuchEntryHint(_ near: String?) -> String {
    near.map { "did you mean \"\($0)\"?" } ?? "see the entries with: ilp corpus list"
  }
  static let noEntries = "No entry fits. Leave out a filter to see more."
  static let corpusIsFine = "Nothing found in the corpora."
  static let promptsAreFine = "Nothing found in the flows and lists."
  static let allIsFine = "Nothing found in prompts and corpora."
}
