// SPDX-License-Identifier: GPL-3.0-or-later

/// The scoring formula: BM25 over several weighted fields.
///
///     score(q, d) = sum over t in q of  boost(t) * idf(t) * tf(t, d) / (k1 + tf(t, d))
///     tf(t, d)    = sum over f of  weight(f) * count(t, f, d) / (1 - b(f) + b(f) * length(f, d) / averageLength(f))
///     idf(t)      = ln(1 + (N - n(t) + 0.5) / (n(t) + 0.5))
///
/// Fields are weighed before saturation, as in S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25
/// and Beyond" (2009), section 3.6; the idf with "1 +" inside the logarithm is that of Apache Lucene's `BM25Similarity`:
/// it is above 0 even for a term that most documents have. As in Lucene since version 8, the constant factor k1 + 1 is
/// left out, because it changes no order.
public struct BM25F: Sendable, Equatable {
  /// How soon further occurrences stop counting; above 0.
  public let saturation: Double

  /// - Parameter saturation: k1; a value that is not above 0 becomes the usual 1.2.
  public init(saturation: Double = 1.2) {
    self.saturation = saturation > 0 ? saturation : 1.2
  }

  /// How rare a term is: 0 < idf, growing as fewer documents have it.
  /// - Parameters:
  ///   - documentFrequency: documents with the term, 0 for an unknown one.
  ///   - documentCount: documents in the index, at least `documentFrequency`.
  public func inverseDocumentFrequency(documentFrequency: Int, documentCount: Int) -> Double {
    let having = Double(documentFrequency)
    return Logarithm.natural(1 + (Double(documentCount) - having + 0.5) / (having + 0.5))
  }

  /// What one term with the weighted frequency `tf` adds, before idf and boost: 0 up to, but not reaching, 1.
  @inline(__always)
  public func saturated(_ frequency: Double) -> Double {
    frequency / (saturation + frequency)
  }

  /// What `frequency` occurrences in one field are worth: the field's weight times the count, divided by the length norm.
  @inline(__always)
  public func weighted(frequency: UInt32, norm: Double, field: Field) -> Double {
    field.weight * Double(frequency) / norm
  }

  /// The divisor of a field: 1 for a field of average length, more for a longer one.
  @inline(__always)
  public func lengthNorm(length: Int, averageLength: Double, field: Field) -> Double {
    guard averageLength > 0 else { return 1 }
    return 1 - field.lengthPenalty + field.lengthPenalty * Double(length) / averageLength
  }
}
