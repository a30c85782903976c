// SPDX-License-Identifier: GPL-3.0-or-later

/// Weighs a line by its features: a sum that says whether it is heard as any of some labels, then one for each label.
///
/// It hears what no pattern holds. Weights are fitted to lines that people wrote; the same line always has the same score.
package final class LineScorer: Sendable {
  /// A label, and what speaks for it.
  struct Verdict: Equatable {
    /// The label with the highest sum.
    let label: String
    /// How far the line is above the threshold, in hundredths; below 0 it is heard as none.
    let margin: Int
  }

  /// Longer texts are weighed in pieces of so many words, each half over the one before.
  private static let span = 40
  private let table: WeightTable
  private let labels: [(name: String, hash: UInt64, bias: Double)]
  private let bias: Double
  private let threshold: Int
  private let sure: Int
  private let veto: Int
  let concepts: Concepts

  package init(_ data: WeightData, concepts: Concepts) {
    table = WeightTable(data.weights)
    labels = data.biases.filter { $0.key != WeightData.any }.sorted { $0.key < $1.key }
      .map { ($0.key, FeatureHash($0.key).value, Double($0.value)) }
    bias = Double(data.biases[WeightData.any] ?? 0)
    threshold = data.threshold
    sure = data.sure ?? data.threshold
    veto = data.veto
    self.concepts = concepts
  }

  /// What the line is heard as by its weightiest piece; nil for a line without words.
  /// - Parameter patterns: names of rules whose patterns stand in it.
  func verdict(on words: [String], isAsking: Bool = false, patterns: [String] = []) -> Verdict? {
    guard !words.isEmpty, !labels.isEmpty else { return nil }
    let starts = stride(from: 0, to: max(words.count - Self.span / 2, 1), by: Self.span / 2)
    var best: (features: LineFeatures, score: Double)?
    for start in starts {
      let piece = words[start..<min(start + Self.span, words.count)]
      let features = LineFeatures(piece, concepts: concepts, isAsking: isAsking, patterns: patterns)
      let score = score(features.hashes, Self.anyLabel, bias)
      if score > best?.score ?? -.infinity { best = (features, score) }
    }
    guard let best else { return nil }
    let margin = Int(best.score.rounded()) - threshold
    guard margin > 0 else { return Verdict(label: "", margin: margin) }
    let label = labels.max {
      score(best.features.hashes, $0.hash, $0.bias) < score(best.features.hashes, $1.hash, $1.bias)
    }
    return Verdict(label: label?.name ?? "", margin: margin)
  }

  /// How far something with these features is above the threshold, in hundredths.
  func margin(of hashes: Set<UInt64>) -> Int { Int(score(hashes, Self.anyLabel, bias).rounded()) - threshold }

  /// Whether there is hardly a doubt that a verdict is right.
  func isSure(_ verdict: Verdict) -> Bool { verdict.margin >= sure - threshold }

  /// Whether the words of a short line weigh so much against it that patterns in it say nothing.
  /// - Parameter patterns: names of the rules whose patterns stand in it; those without a label of their own always count.
  func isVetoed(_ words: [String], isAsking: Bool, patterns: [String]) -> Bool {
    verdict(on: words, isAsking, holding: patterns).map { $0.margin + threshold < veto } ?? false
  }

  /// Whether a short line in which patterns stand means what they mean with hardly a doubt.
  func isSure(of words: [String], isAsking: Bool, patterns: [String]) -> Bool {
    verdict(on: words, isAsking, holding: patterns).map(isSure) ?? true
  }

  /// What a short line weighs in which patterns stand that all have a label of their own; nil for others.
  private func verdict(on words: [String], _ isAsking: Bool, holding patterns: [String]) -> Verdict? {
    let isKnown = patterns.allSatisfy { pattern in labels.contains { $0.name == pattern } }
    guard isKnown, words.count <= Self.span else { return nil }
    return verdict(on: words, isAsking: isAsking, patterns: patterns)
  }

  private static let anyLabel = FeatureHash(WeightData.any).value

  private func score(_ hashes: Set<UInt64>, _ label: UInt64, _ bias: Double) -> Double {
    let sum = hashes.reduce(0) { $0 + Int(table.weight(of: $1, for: label)) }
    return bias + 4 / Double(hashes.count).squareRoot() * Double(sum)
  }
}

extension LineScorer: Equatable {
  /// Scorers are made once; the same weights are the same object.
  package static func == (one: LineScorer, other: LineScorer) -> Bool { one === other }
}
