// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// The key of a text, which may be a form of one with a count: `counted.day.few`.
struct PluralKey {
  let key: String
  /// The key without the form.
  let base: String
  let form: PluralRule.Form?

  init(_ key: String) {
    self.key = key
    let end = key.lastIndex(of: ".")
    form = end.flatMap { PluralRule.Form(rawValue: String(key[key.index(after: $0)...])) }
    base = form == nil ? key : end.map { String(key[..<$0]) } ?? key
  }

  /// Whether the key ends like a form; a text of another kind may do so, too.
  var isForm: Bool { form != nil }

  /// The English text that it stands for; nil when there is none. A form that English does not have stands for its `other`.
  func english(in english: [String: String], _ rule: PluralRule) -> String? {
    if form == nil || !isCounted(in: english) { return english[key] }
    return form.map { rule.forms.contains($0) || $0 == .other } == true ? english["\(base).other"] : nil
  }

  private func isCounted(in english: [String: String]) -> Bool {
    english["\(base).one"] != nil && english["\(base).other"] != nil
  }

  /// The keys that a language needs for the English ones: other forms where it counts in another way.
  static func wanted(for english: [String: String], _ rule: PluralRule) -> Set<String> {
    Set(
      english.keys.flatMap { key -> [String] in
        let parts = PluralKey(key)
        guard parts.form != nil, parts.isCounted(in: english) else { return [key] }
        return rule.forms.map { "\(parts.base).\($0.rawValue)" }
      })
  }
}
