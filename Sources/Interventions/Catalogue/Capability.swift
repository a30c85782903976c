// SPDX-License-Identifier: GPL-3.0-or-later

/// One knowledge, skill or ability (KSA) of a public list.
package struct Capability: Sendable, Equatable {
  package let id: String
  package let name: String
  /// knowledge, skill or ability.
  package let kind: String
  /// Id of the wider one, if there is one.
  package let parent: String?
  /// Id of the source.
  package let source: String?

  package init(id: String, name: String, kind: String, parent: String? = nil, source: String? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.source = source
  }
}
