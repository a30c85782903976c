// SPDX-License-Identifier: GPL-3.0-or-later

/// A flow in a list.
package struct FlowCard: Equatable, Sendable {
  package var id: String
  package var title: String
  package var kind: String
  package var subject: String
  package var facilitator: String?
  package var minutes: Int?
  /// What people say who want it.
  package var words: [String]

  package init(
    id: String, title: String, kind: String, subject: String, facilitator: String?, minutes: Int?, words: [String] = []
  ) {
    self.words = words
    self.id = id
    self.title = title
    self.kind = kind
    self.subject = subject
    self.facilitator = facilitator
    self.minutes = minutes
  }
}
