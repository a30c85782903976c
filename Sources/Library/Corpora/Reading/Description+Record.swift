// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions

extension Description {
  /// The keys that every entry has, read from its fields. Nil (and defects) when id or title is missing.
  /// - Parameters:
  ///   - summary: the key of the summary.
  ///   - keywords: the key of the words by which it is found.
  init?(_ fields: Fields, summary: String = "summary", keywords: String = "keywords") {
    let id = fields.requiredText("id")
    let title = fields.requiredText("title")
    let text = fields.requiredText(summary)
    guard let id, let title else { return nil }
    self.init(
      id: id, version: fields.whole("version") ?? 1, title: title, summary: text ?? "", needs: fields.texts("needs"),
      keywords: fields.texts(keywords), domains: fields.texts("domains"))
  }
}
