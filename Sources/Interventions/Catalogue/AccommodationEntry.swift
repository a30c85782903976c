// SPDX-License-Identifier: GPL-3.0-or-later

/// A change in how or where something is done, so that a barrier no longer stands in the way.
package struct AccommodationEntry: Sendable, Equatable {
  package let about: Description
  package let scope: Scope
  /// Ids of what it takes out of the way: time, reading, noise ...
  package let barriers: [String]
  /// How it is set up, in order.
  package let steps: [String]
  /// Ids of roles.
  package let providedBy: [String]
  /// How one sees that it works.
  package let seenBy: String?
  package let cautions: [String]
  package let evidence: [RatedEvidence]
  /// Ids of other entries.
  package let related: [String]

  package init(
    about: Description, scope: Scope, barriers: [String] = [], steps: [String] = [], providedBy: [String] = [],
    seenBy: String? = nil, cautions: [String] = [], evidence: [RatedEvidence] = [], related: [String] = []
  ) {
    self.about = about
    self.scope = scope
    self.barriers = barriers
    self.steps = steps
    self.providedBy = providedBy
    self.seenBy = seenBy
    self.cautions = cautions
    self.evidence = evidence
    self.related = related
  }
}
