// SPDX-License-Identifier: GPL-3.0-or-later

/// Something one does so that a learner gets better at something.
package struct Intervention: Sendable, Equatable {
  package let about: Description
  package let scope: Scope
  /// knowledge, skill, ability: what it builds.
  package let kinds: [String]
  /// Ids of the causes of a gap that it answers.
  package let causes: [String]
  /// What one actually does, in order.
  package let steps: [String]
  package let delivery: Delivery
  /// Ids of measures, or plain words.
  package let measures: [String]
  /// What family or manager can do.
  package let home: [String]
  package let cautions: [String]
  package let evidence: [RatedEvidence]
  /// Ids of other entries.
  package let related: [String]

  package init(
    about: Description, scope: Scope, kinds: [String] = [], causes: [String] = [], steps: [String] = [],
    delivery: Delivery = Delivery(), measures: [String] = [], home: [String] = [], cautions: [String] = [],
    evidence: [RatedEvidence] = [], related: [String] = []
  ) {
    self.about = about
    self.scope = scope
    self.kinds = kinds
    self.causes = causes
    self.steps = steps
    self.delivery = delivery
    self.measures = measures
    self.home = home
    self.cautions = cautions
    self.evidence = evidence
    self.related = related
  }
}
