// SPDX-License-Identifier: GPL-3.0-or-later

extension Sequence<Double> {
  /// The middle value, or the value halfway between the two middle ones; nil when there is none.
  ///
  /// As CBM manuals teach it (University of North Dakota, SPED 557): 52, 55, 58 gives 55; 53, 56, 57, 58 gives 56.5.
  public var median: Double? {
    let sorted = sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    guard sorted.count.isMultiple(of: 2) else { return sorted[middle] }
    // Halves are added, so that two large numbers do not overflow.
    return sorted[middle - 1] / 2 + sorted[middle] / 2
  }
}
