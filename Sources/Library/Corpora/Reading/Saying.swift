// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// Many ways in which people tell what one entry is for. They are searched and never shown, and lie in files of their own, so
/// that entries stay short and anyone can add the words of their own people.
package struct Saying: Sendable, Equatable {
  /// The id of the entry.
  package let entry: String
  package let said: [String]
  let file: String
  let mark: SourceMark
}

extension Saying {
  init?(record node: DataNode, log: DefectLog) {
    guard let fields = Fields(node, of: "saying", known: ["for", "said"], log: log),
      let entry = fields.requiredText("for"), fields.required("said") != nil
    else { return nil }
    self.init(
      entry: entry, said: fields.texts("said"), file: log.file, mark: fields["for"]?.mark ?? node.mark)
  }
}
