// SPDX-License-Identifier: GPL-3.0-or-later

/// How an intervention is carried out: by whom, with what, at what price.
package struct Delivery: Sendable, Equatable {
  package let dosage: Dosage
  /// one, pair, small-group, class or team; nil where it does not matter.
  package let group: String?
  /// Ids of roles.
  package let deliveredBy: [String]
  package let materials: [String]
  package let training: Training
  package let effort: Extent
  package let cost: Extent

  package init(
    dosage: Dosage = Dosage(), group: String? = nil, deliveredBy: [String] = [], materials: [String] = [],
    training: Training = .none, effort: Extent = .low, cost: Extent = .none
  ) {
    self.dosage = dosage
    self.group = group
    self.deliveredBy = deliveredBy
    self.materials = materials
    self.training = training
    self.effort = effort
    self.cost = cost
  }
}
