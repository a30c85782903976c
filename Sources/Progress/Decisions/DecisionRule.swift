// SPDX-License-Identifier: GPL-3.0-or-later

/// What decides whether an intervention goes on, as data: a kind, and a number for each of its parameters.
///
/// It is to be chosen before the first observation, so that nobody picks the rule that says what they hope.
public struct DecisionRule: Sendable, Equatable {
  /// What it looks at.
  public let kind: Kind
  /// Its numbers; those that were not given have their default.
  private let given: [Parameter: Double]

  /// What a rule looks at.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The slope of the trend against the slope of the aimline. Trend rules judge better than point rules
    /// (Christ 2013; Van Norman and Christ 2016; Hintze 2018).
    case trend
    /// So many points in a row on one side of the aimline: accepted practice, easy to see on paper.
    case consecutivePoints = "consecutive-points"
    /// The median of the last points against the aimline of the same day.
    case median
    /// A fixed value, reached by the last points.
    case level
  }

  /// A rule with these numbers.
  /// - Throws: `DecisionRuleFault` for a number that the kind does not take, or that lies outside of its range.
  public init(_ kind: Kind, _ numbers: [Parameter: Double] = [:]) throws(DecisionRuleFault) {
    for (parameter, number) in numbers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard kind.parameters.contains(parameter) else { throw .notTaken(parameter, kind) }
      guard parameter.range.contains(number), !parameter.isWhole || number == number.rounded() else {
        throw .outOfRange(parameter, number)
      }
    }
    self.kind = kind
    given = numbers
  }

  /// The rule with all defaults.
  public init(standard kind: Kind) {
    self.kind = kind
    given = [:]
  }

  /// The number of a parameter; nil for one without a default that was not given.
  public subscript(parameter: Parameter) -> Double? { given[parameter] ?? parameter.standard(for: kind) }

  /// The whole number of a parameter that has a default.
  func whole(_ parameter: Parameter, or other: Int) -> Int { self[parameter].map { Int($0) } ?? other }
}

/// Why a rule cannot be made of some numbers.
public enum DecisionRuleFault: Error, Equatable, Sendable {
  /// The kind of rule has no such number.
  case notTaken(DecisionRule.Parameter, DecisionRule.Kind)
  /// The number lies outside of its range, or is not whole where it must be.
  case outOfRange(DecisionRule.Parameter, Double)
}
