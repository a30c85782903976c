// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// Where something of the corpus was written, so that a rule can point at it.
package struct CorpusRecord<Value: Sendable & Equatable>: Sendable, Equatable {
  package let value: Value
  package let id: String
  package let file: String
  /// Number of the layer it comes from; 0 is the first.
  package let layer: Int
  package let node: DataNode

  /// The place of a key, or of the n-th item of its list; the record's own place where that is missing.
  package func mark(of key: String, item: Int? = nil, part: String? = nil) -> SourceMark {
    guard let found = node[key] else { return node.mark }
    guard let item else { return found.mark }
    guard let items = found.items, items.indices.contains(item) else { return found.mark }
    return part.flatMap { items[item][$0]?.mark } ?? items[item].mark
  }

  func defect(
    _ message: String, hint: String, at mark: SourceMark? = nil, severity: Defect.Severity = .error, rule: String
  ) -> Defect {
    Defect(file: file, mark: mark ?? node.mark, severity: severity, message: message, hint: hint, rule: rule)
  }
}
