// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers for people.
enum Figures {
  /// The number with at most so many decimals, no zeros at its end: 3.50 as "3.5".
  static func text(_ number: Double, places: Int = 1) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let units = (abs(number) * scale).rounded()
    guard units.isFinite, units < 1e15 else { return number.description }
    let (whole, rest) = (Int(units) / Int(scale), Int(units) % Int(scale))
    let digits = String(rest)
    var decimals = String(repeating: "0", count: places - min(places, digits.count)) + (places > 0 ? digits : "")
    while decimals.last == "0" { decimals.removeLast() }
    let sign = number < 0 && units > 0 ? "-" : ""
    return decimals.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(decimals)"
  }

  /// A change with its sign: "+1.5".
  static func change(_ number: Double, places: Int = 1) -> String {
    let text = text(number, places: places)
    return number > 0 && text != "0" ? "+\(text)" : text
  }

  /// A share as a percentage: 0.75 as "75 %".
  static func percent(_ share: Double) -> String { "\(text(share * 100, places: 0)) %" }
}
