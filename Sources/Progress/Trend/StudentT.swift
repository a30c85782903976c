// SPDX-License-Identifier: GPL-3.0-or-later

/// Quantiles for intervals at 95 % confidence.
enum StudentT {
  /// The 97.5 % quantile of the standard normal distribution.
  static let normal = 1.959963984540054

  /// The 97.5 % quantile of Student's distribution; nil below one degree of freedom.
  ///
  /// Up to ten degrees as tabled (Abramowitz and Stegun 1964, table 26.10, here with more digits), beyond that by their
  /// expansion 26.7.5, which differs from the true value by less than 0.0001 there.
  static func quantile(degreesOfFreedom degrees: Int) -> Double? {
    guard degrees >= 1 else { return nil }
    if degrees <= tabled.count { return tabled[degrees - 1] }
    let (z, n) = (normal, Double(degrees))
    let (z3, z5, z7, z9) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z, z * z * z * z * z * z * z * z * z)
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
      + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
      + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92_160 * n * n * n * n)
  }

  private static let tabled = [
    12.706204736, 4.302652730, 3.182446305, 2.776445105, 2.570581836, 2.446911851, 2.364624252, 2.306004135,
    2.262157163, 2.228138852,
  ]
}
