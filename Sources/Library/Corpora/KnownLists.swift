// SPDX-License-Identifier: GPL-3.0-or-later

/// The ids of lists below `prompts` that a corpus refers to. What is nil is not known, and not checked.
package struct KnownLists: Sendable, Equatable {
  package var causes: Set<String>?
  package var roles: Set<String>?

  package init(causes: Set<String>? = nil, roles: Set<String>? = nil) {
    self.causes = causes
    self.roles = roles
  }

  /// The lists of these flows; a list that cannot be read is not known.
  package init(_ catalogue: FlowCatalogue) {
    self.init(causes: Self.ids("causes", catalogue), roles: Self.ids("roles", catalogue))
  }

  private static func ids(_ list: String, _ catalogue: FlowCatalogue) -> Set<String>? {
    catalogue.list(list).value.map { Set($0.choices.map(\.id)) }
  }
}
