// SPDX-License-Identifier: GPL-3.0-or-later
internal import Library
internal import Localization

/// What is said about languages.
extension Messages {
  static func noSuchLanguage(_ tag: String) -> String {
    say("ilp.no-such-language", "language \"\(tag)\": there is no such language")
  }
  static func noSuchLanguageHint(_ tags: [String]) -> String {
    say("ilp.no-such-language-hint", "there are: \(tags.listed)")
  }
  static func language(_ share: LanguageCatalogue.Share) -> String {
    say("ilp.language", "\(share.tag): \(share.translated) of \(share.texts) texts")
  }
  static var languageIsComplete: String { say("ilp.language-is-complete", "Nothing is missing.") }
}
