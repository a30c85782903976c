// SPDX-License-Identifier: GPL-3.0-or-later

/// What every entry of the catalogue has: its name, what it is, and the words by which it is found.
package struct Description: Sendable, Equatable {
  /// Lower-case words joined by "-"; unique in the catalogue and never reused.
  package let id: String
  package let version: Int
  package let title: String
  package let summary: String
  /// Needs as a user would type them.
  package let needs: [String]
  package let keywords: [String]
  /// Ids of domains.
  package let domains: [String]

  package init(
    id: String, version: Int = 1, title: String, summary: String = "", needs: [String] = [], keywords: [String] = [],
    domains: [String] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.needs = needs
    self.keywords = keywords
    self.domains = domains
  }
}
