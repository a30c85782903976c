// SPDX-License-Identifier: GPL-3.0-or-later

extension Double {
  /// The number as it would be printed with so many digits behind the point.
  func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    return (self * scale).rounded() / scale
  }
}
