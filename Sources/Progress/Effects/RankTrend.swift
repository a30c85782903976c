// SPDX-License-Identifier: GPL-3.0-or-later

/// How far values agree in order with their sessions, or with other values: Kendall's rank correlation.
public struct RankTrend: Sendable, Equatable {
  /// Pairs in the same order minus pairs in the opposite order.
  public let s: Double
  /// What `s` is divided by: sqrt((pairs - ties in x)(pairs - ties in y)).
  public let divisor: Double

  /// The trend of values over their sessions.
  public init(_ values: [Double]) {
    self.init(x: values.indices.map(Double.init), y: values)
  }

  /// Two rows of values, compared as far as the shorter one goes.
  public init(x: [Double], y: [Double]) {
    let size = min(x.count, y.count)
    var (s, tiesX, tiesY) = (0, 0, 0)
    for later in 0..<size {
      for earlier in 0..<later {
        let (byX, byY) = (Self.order(x[earlier], x[later]), Self.order(y[earlier], y[later]))
        s += byX * byY
        if byX == 0 { tiesX += 1 }
        if byY == 0 { tiesY += 1 }
      }
    }
    let pairs = size * (size - 1) / 2
    self.s = Double(s)
    divisor = (Double(pairs - tiesX) * Double(pairs - tiesY)).squareRoot()
  }

  /// Kendall's tau-b, s / divisor; -1 to 1. Nil when all values of either row are equal. Kendall (1970), Rank Correlation
  /// Methods, example 3.1: s = 33, tau-b = 0.859.
  public var tauB: Double? { divisor > 0 ? s / divisor : nil }

  private static func order(_ one: Double, _ other: Double) -> Int { one < other ? 1 : one > other ? -1 : 0 }
}
