// SPDX-License-Identifier: GPL-3.0-or-later

/// A score unfolded into its formula: a value, what it is, how it comes from its parts, and the parts.
///
/// The parts give the value exactly, to the last bit: `recomputed()` shows it.
public struct Explanation: Sendable, Equatable {
  /// How a value comes from its parts.
  public enum Rule: Sendable, Equatable {
    /// It is given; parts, if any, only tell where it comes from.
    case given
    /// The parts added from first to last.
    case sum
    /// The parts multiplied from first to last.
    case product
    /// The first part divided by the second.
    case quotient
    /// The natural logarithm of the only part.
    case logarithm
    /// The only part x as x / (k1 + x).
    case saturation(k1: Double)
  }

  /// The number that is explained.
  public let value: Double
  /// What it is, in a few words: "idf, 3 of 70 documents have the term".
  public let description: String
  /// How it comes from `details`.
  public let rule: Rule
  /// The parts, in the order of computation.
  public let details: [Explanation]

  /// A number that needs no parts.
  public init(_ value: Double, _ description: String, details: [Explanation] = []) {
    self.value = value
    self.description = description
    rule = .given
    self.details = details
  }

  /// A number that is computed from its parts.
  public init(_ description: String, _ rule: Rule, of details: [Explanation]) {
    self.description = description
    self.rule = rule
    self.details = details
    value = Self.combine(details.map(\.value), rule) ?? 0
  }

  /// The value computed anew from the innermost given numbers.
  public func recomputed() -> Double {
    Self.combine(details.map { $0.recomputed() }, rule) ?? value
  }

  /// One line for each number, parts indented by two blanks below what they make up.
  /// - Parameter format: how a number is written.
  public func lines(format: (Double) -> String) -> [String] {
    [format(value) + "  " + description] + details.flatMap { $0.lines(format: format).map { "  " + $0 } }
  }

  private static func combine(_ values: [Double], _ rule: Rule) -> Double? {
    switch rule {
    case .given: nil
    case .sum: values.reduce(0, +)
    case .product: values.reduce(1, *)
    case .quotient: values.count == 2 && values[1] != 0 ? values[0] / values[1] : nil
    case .logarithm: values.count == 1 ? Logarithm.natural(values[0]) : nil
    case .saturation(let k1): values.count == 1 ? values[0] / (k1 + values[0]) : nil
    }
  }
}
