// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// Puts together a list in which near-duplicates make room for something different.
///
/// The next place goes to the candidate whose score is highest after a deduction for its likeness to what stands in the
/// list already (maximal marginal relevance, J. Carbonell and J. Goldstein, SIGIR 1998, as a factor).
struct Variety {
  /// Entries less alike than this (cosine of their term vectors) are held to be different.
  static let tolerance = 0.4
  /// What an exact copy would lose.
  static let deduction = 0.5

  let vectors: PackedVectors

  struct Pick: Equatable {
    let document: Int
    let score: Double
    /// What the score was multiplied by: 1 for an entry unlike all before it.
    let factor: Double
  }

  func pick(_ limit: Int, from candidates: [Hit]) -> [Pick] {
    var open = candidates.map { Pick(document: $0.document, score: $0.score, factor: 1) }
    var picked: [Pick] = []
    while picked.count < limit, let best = open.indices.max(by: { isWorse(open[$0], than: open[$1]) }) {
      let pick = open.remove(at: best)
      picked.append(pick)
      open = open.map { candidate in
        let factor = min(candidate.factor, factor(of: candidate.document, beside: pick.document))
        return Pick(document: candidate.document, score: candidate.score, factor: factor)
      }
    }
    return picked
  }

  private func factor(of document: Int, beside other: Int) -> Double {
    let likeness = vectors[document].cosine(with: vectors[other])
    return 1 - Self.deduction * max(0, likeness - Self.tolerance) / (1 - Self.tolerance)
  }

  private func isWorse(_ one: Pick, than other: Pick) -> Bool {
    let (here, there) = (one.score * one.factor, other.score * other.factor)
    return here != there ? here < there : one.document > other.document
  }
}
