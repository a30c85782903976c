// SPDX-License-Identifier: GPL-3.0-or-later

/// A text in the language of the user.
/// - Parameters:
///   - key: its name: the target, the place that says it, and what tells it from its neighbours, as in
///     `assistant.line-dropped`. `scripts/texts` collects the keys.
///   - text: the text in English.
public func say(_ key: @autoclosure () -> String, _ text: TextPattern) -> String {
  let language = Language.current
  guard !language.patterns.isEmpty, let pattern = language.patterns[key()] else { return text.english }
  return PatternText(pattern).filled(with: text.arguments)
}

/// A text with a count, in the form that goes with it.
///
/// Another language has its forms under the key with the name of the form (`PluralRule.Form`); English has one and other.
/// - Parameters:
///   - count: what is counted; it is put in like anything else, where the text says so.
///   - one: the text in English for a count of 1.
///   - other: the text in English for any other count. It is what the forms of other languages are filled in from.
public func say(
  _ key: @autoclosure () -> String, _ count: Int, one: @autoclosure () -> TextPattern, other: TextPattern
) -> String {
  let language = Language.current
  guard !language.patterns.isEmpty else { return count == 1 ? one().english : other.english }
  let key = key()
  for form in [language.plural.form(for: count), .other] {
    if let pattern = language.patterns["\(key).\(form.rawValue)"] {
      return PatternText(pattern).filled(with: other.arguments)
    }
  }
  return count == 1 ? one().english : other.english
}
