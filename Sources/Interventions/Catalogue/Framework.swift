// SPDX-License-Identifier: GPL-3.0-or-later

/// A list of competencies that a plan may refer to.
package struct Framework: Sendable, Equatable {
  package struct Competency: Sendable, Equatable {
    package let id: String
    package let name: String
    package let group: String?

    package init(id: String, name: String, group: String? = nil) {
      self.id = id
      self.name = name
      self.group = group
    }
  }

  package let id: String
  package let title: String
  /// Id of the source.
  package let source: String?
  package let competencies: [Competency]

  package init(id: String, title: String, source: String? = nil, competencies: [Competency] = []) {
    self.id = id
    self.title = title
    self.source = source
    self.competencies = competencies
  }
}
