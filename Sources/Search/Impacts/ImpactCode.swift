// SPDX-License-Identifier: GPL-3.0-or-later

/// The saturated frequency tf / (k1 + tf) of a posting in 8 bits: equal steps of 1/255.
///
/// A step is at most 0.4 % of what a term can add; the order of the judged collections does not change by more than chance
/// (docs/benchmarks.md).
public enum ImpactCode {
  /// The code nearest to a saturated frequency; never 0, which means "not there".
  public static func nearest(to saturated: Double) -> UInt8 {
    UInt8(min(255, max(1, (saturated * 255).rounded())))
  }

  /// What a code stands for: 0...1.
  public static func value(of code: UInt8) -> Double {
    Double(code) / 255
  }
}
