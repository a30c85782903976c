// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said about the corpus and what it recommends.
extension Messages {
  static var limitTooLow: String { say("ilp.limit-too-low", "limit must be 1 or more") }
  static var needMissing: String { say("ilp.need-missing", "need missing: say in a few words what is hard") }
  static func noSuchEntry(_ id: String) -> String {
    say("ilp.no-such-entry", "entry \"\(id)\": there is no such entry")
  }
  static func noSuchEntryHint(_ near: String?) -> String {
    near.map { say("ilp.no-such-entry-hint", "did you mean \"\($0)\"?") }
      ?? say("ilp.no-such-entry-hint-2", "see the entries with: ilp corpus list")
  }
  static var noEntries: String { say("ilp.no-entries", "No entry fits. Leave out a filter to see more.") }
  static var corpusIsFine: String { say("ilp.corpus-is-fine", "Nothing found in the corpora.") }
  static var promptsAreFine: String { say("ilp.prompts-are-fine", "Nothing found in the flows and lists.") }
  static var allIsFine: String { say("ilp.all-is-fine", "Nothing found in prompts and corpora.") }
}
