// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said about the corpus and what it recommends.
extension Messages {
  static let limitTooLow = "limit must be 1 or more"
  static let needMissing = "need missing: say in a few words what is hard"
  static func noSuchEntry(_ id: String) -> String { "entry \"\(id)\": there is no such entry" }
  static func noSuchEntryHint(_ near: String?) -> String {
    near.map { "did you mean \"\($0)\"?" } ?? "see the entries with: ilp corpus list"
  }
  static let noEntries = "No entry fits. Leave out a filter to see more."
  static let corpusIsFine = "Nothing found in the corpora."
  static let promptsAreFine = "Nothing found in the flows and lists."
  static let allIsFine = "Nothing found in prompts and corpora."
}
