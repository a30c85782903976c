// SPDX-License-Identifier: GPL-3.0-or-later

/// The natural logarithm, which the standard library lacks. Computed here, scores are the same on every machine.
enum Logarithm {
  private static let ln2 = 0.693147180559945309417232121458

  /// ln(x), right to about 1e-15; 0 for an x that is not a positive finite number.
  static func natural(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return 0 }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    // ln(m) = 2 artanh(s) with s = (m - 1) / (m + 1), and |s| < 0.172, so twelve terms reach the last bit.
    let s = (significand - 1) / (significand + 1)
    var power = s
    var sum = 0.0
    for divisor in stride(from: 1.0, through: 23.0, by: 2.0) {
      sum += power / divisor
      power *= s * s
    }
    return exponent * ln2 + 2 * sum
  }
}
