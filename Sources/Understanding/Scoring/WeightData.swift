// SPDX-License-Identifier: GPL-3.0-or-later

/// Weights as their file gives them. `scripts/fit-weights` fits them to test lines.
package struct WeightData: Equatable, Sendable {
  /// Above this, in hundredths, a line is heard as one of the labels.
  package var threshold: Int
  /// From this on, in hundredths, there is hardly a doubt; nil where all that is heard is taken as sure.
  package var sure: Int?
  /// Below this, in hundredths, a line brings nothing although a pattern stands in it: "these shoes are killing me".
  package var veto: Int
  /// What is counted for each label whatever the line says, in hundredths; "any" stands for all of them together.
  package var biases: [String: Int]
  /// Lines such as `42 harm #kin+#hurt`: hundredths, label, feature.
  package var weights: String

  package init(threshold: Int, sure: Int? = nil, veto: Int, biases: [String: Int], weights: String) {
    self.threshold = threshold
    self.sure = sure
    self.veto = veto
    self.biases = biases
    self.weights = weights
  }

  /// The label of the weights by which it is decided whether a line is heard as any of the others.
  package static let any = "any"
}
