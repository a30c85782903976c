// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Localization

/// One value of a data file. A scalar stays text, whatever it looks like: `no`, `3.10` and `2026-08-31` are words.
package struct DataNode: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case scalar(String)
    case sequence([DataNode])
    case mapping([Entry])
  }

  package struct Entry: Sendable, Equatable {
    package let key: String
    package let mark: SourceMark
    package let value: DataNode
  }

  package let content: Content
  package let mark: SourceMark

  /// The text of a scalar; nil for anything else.
  package var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The members of a sequence; nil for anything else.
  package var items: [DataNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries of a mapping in the order of the file; nil for anything else.
  package var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value under a key of a mapping; nil when the key is missing or this is no mapping.
  package subscript(key: String) -> DataNode? {
    entries?.first { $0.key == key }?.value
  }

  /// The other mapping with the values of this one in place of its own; this one where either is no mapping.
  func laid(over base: DataNode) -> DataNode {
    guard let own = entries, let below = base.entries else { return self }
    let kept = below.map { entry in own.first { $0.key == entry.key } ?? entry }
    let added = own.filter { entry in !below.contains { $0.key == entry.key } }
    return DataNode(content: .mapping(kept + added), mark: mark)
  }

  /// "text", "a list" or "keys with values", as messages call it.
  package var shape: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "nothing" : "text"
    case .sequence: say("library.data-node.shape.sequence", "a list")
    case .mapping: say("library.data-node.shape.mapping", "keys with values")
    }
  }
}
