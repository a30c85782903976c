// SPDX-License-Identifier: GPL-3.0-or-later

extension DecisionRule {
  /// A number that a rule may take.
  public enum Parameter: String, Sendable, Hashable, CaseIterable {
    /// How many points are looked at: in a row, or for the median.
    case points
    /// How many points there must be before anything is decided.
    case minimumPoints = "minimum-points"
    /// How many weeks of data there must be before anything is decided.
    case minimumWeeks = "minimum-weeks"
    /// By how much the trend may differ from the aimline and still agree with it, as a share of the aimline's slope.
    case tolerance
    /// The value to be reached, for a level rule.
    case value
    /// How many of the last points must have reached the target before the goal counts as reached.
    case reached

    /// The numbers that make sense.
    public var range: ClosedRange<Double> {
      switch self {
      case .points, .reached: 1...50
      case .minimumPoints: 3...100
      case .minimumWeeks: 0...104
      case .tolerance: 0...1
      case .value: -1e12...1e12
      }
    }

    /// Whether it counts something.
    public var isWhole: Bool { self != .tolerance && self != .value }

    /// What it is when nobody says otherwise; nil where there is none.
    ///
    /// The default of six points before a trend is judged is the lower end of the guidance that a trend over six to eight
    /// points tells more than a single probe; four points in a row and the median of three are accepted practice.
    func standard(for kind: Kind) -> Double? {
      guard kind.parameters.contains(self) else { return nil }
      return switch (self, kind) {
      case (.points, .consecutivePoints): 4
      case (.points, _): 3
      case (.minimumPoints, .level): 3
      case (.minimumPoints, _): 6
      case (.minimumWeeks, .level): 0
      case (.minimumWeeks, _): 3
      case (.tolerance, _): 0.1
      case (.reached, _): 3
      case (.value, _): nil
      }
    }
  }
}

extension DecisionRule.Kind {
  /// The numbers that this kind takes, in the order in which they are asked for.
  public var parameters: [DecisionRule.Parameter] {
    switch self {
    case .trend: [.minimumPoints, .minimumWeeks, .tolerance, .reached]
    case .consecutivePoints, .median: [.points, .minimumPoints, .minimumWeeks, .reached]
    case .level: [.value, .points, .minimumPoints, .minimumWeeks, .reached]
    }
  }
}
