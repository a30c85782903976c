// SPDX-License-Identifier: GPL-3.0-or-later

/// Round numbers along an axis.
enum Ticks {
  /// The step of 1, 2 or 5 times a power of ten that divides a span into about so many pieces.
  static func step(for span: Double, about pieces: Int) -> Double {
    guard span.isFinite, span > 0 else { return 1 }
    let rough = span / Double(max(1, pieces))
    var power = 1.0
    while power * 10 <= rough, power < 1e15 { power *= 10 }
    while power > rough, power > 1e-9 { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * 0.7 } ?? power * 10
  }

  /// The multiples of the step within a range.
  static func values(in range: ClosedRange<Double>, about pieces: Int) -> [Double] {
    let step = step(for: range.upperBound - range.lowerBound, about: pieces)
    let first = Int((range.lowerBound / step).rounded(.up))
    let last = Int((range.upperBound / step + 1e-9).rounded(.down))
    return first <= last ? (first...last).map { Double($0) * step } : []
  }
}
