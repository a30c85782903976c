// SPDX-License-Identifier: GPL-3.0-or-later

/// What a list of statements asks of the answers.
struct Demands {
  var bands: Set<Band>
  /// Whether a step has to be answered, and not to be.
  var answered: [String: Set<Bool>] = [:]
  private var values: [String: Set<String>] = [:]
  private var lows: [String: Double] = [:]
  private var highs: [String: Double] = [:]
  private var isContradictory = false

  init(bands: Set<Band>) {
    self.bands = bands
  }

  var canBeMet: Bool {
    !isContradictory && !bands.isEmpty && answered.values.allSatisfy { $0.count == 1 }
      && lows.allSatisfy { $0.value <= highs[$0.key] ?? .infinity }
  }

  /// The step has to be one of these. Steps that may hold several things can be more than one at once.
  mutating func limit(_ name: String, to wanted: Set<String>, known: Set<String>?) {
    guard let known else { return }
    let left = (values[name] ?? known).intersection(wanted)
    values[name] = left
    if left.isEmpty { isContradictory = true }
  }

  /// The number has to lie on one side of another. Ends that are left out are taken as ends that are in: a condition
  /// that is possible only by a hair is none to complain of.
  mutating func bound(_ name: String, _ sign: Expression.Comparison, _ number: Double, within range: Bounds) {
    var low = lows[name] ?? range.min.map(Double.init) ?? -.infinity
    var high = highs[name] ?? range.max.map(Double.init) ?? .infinity
    switch sign {
    case .equal: (low, high) = (max(low, number), min(high, number))
    case .less:
      high = min(high, number)
      if low == number { isContradictory = true }
    case .lessOrEqual: high = min(high, number)
    case .greater:
      low = max(low, number)
      if high == number { isContradictory = true }
    case .greaterOrEqual: low = max(low, number)
    case .notEqual: break
    }
    lows[name] = low
    highs[name] = high
  }
}
