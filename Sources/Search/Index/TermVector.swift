// SPDX-License-Identifier: GPL-3.0-or-later

/// The terms of one document, weighed by how often they occur and how rare they are, scaled to length 1.
public struct TermVector: Sendable, Equatable {
  /// Ordered by term number.
  let weights: [(term: Int, weight: Double)]

  init(_ raw: [(term: Int, weight: Double)]) {
    let length = raw.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    weights = length > 0 ? raw.map { ($0.term, $0.weight / length) } : []
  }

  /// - Parameter unit: of length 1 already.
  init(unit: [(term: Int, weight: Double)]) {
    weights = unit
  }

  /// How alike two documents of the same index are: 0 for no term in common, 1 for the same terms.
  public func cosine(with other: TermVector) -> Double {
    var (here, there, sum) = (0, 0, 0.0)
    while here < weights.count, there < other.weights.count {
      let (one, two) = (weights[here], other.weights[there])
      if one.term == two.term { sum += one.weight * two.weight }
      if one.term <= two.term { here += 1 }
      if two.term <= one.term { there += 1 }
    }
    return min(sum, 1)
  }

  /// Whether the terms and their weights are the same.
  public static func == (one: TermVector, other: TermVector) -> Bool {
    one.weights.elementsEqual(other.weights, by: ==)
  }
}
