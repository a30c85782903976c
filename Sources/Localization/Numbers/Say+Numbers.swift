// SPDX-License-Identifier: GPL-3.0-or-later

/// Figures as they are written in the language of the user: "3.5" in English, "3,5" in German.
/// - Parameter figures: with a point, or without one; anything else is left as it is.
public func say(figures: String) -> String {
  let parts = figures.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 2, let last = parts[0].last, last.isNumber, parts[1].first?.isNumber == true else {
    return figures
  }
  return say("localization.decimal", "\(parts[0]).\(parts[1])")
}

/// A number in the figures of the language of the user.
/// - Parameters:
///   - places: how many decimals it has at most, 0 to 9.
///   - isPadded: whether it has so many also where the last ones are zeros.
public func say(number: Double, places: Int, isPadded: Bool = false) -> String {
  let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
  let units = (abs(number) * scale).rounded()
  guard units.isFinite, units < 1e15 else { return say(figures: number.description) }
  let (whole, rest) = (Int(units) / Int(scale), Int(units) % Int(scale))
  let digits = String(rest)
  var decimals = String(repeating: "0", count: places - min(places, digits.count)) + (places > 0 ? digits : "")
  while !isPadded, decimals.last == "0" { decimals.removeLast() }
  let sign = number < 0 && units > 0 ? "-" : ""
  return decimals.isEmpty ? "\(sign)\(whole)" : say(figures: "\(sign)\(whole).\(decimals)")
}

extension Language {
  /// Typed figures as programs write them: where the language writes a comma before the decimals, "1.000,5" is "1000.5". Figures of
  /// another form are left as they are; a point before the decimals is known in every language.
  public func plainFigures(_ typed: String) -> String {
    guard let mark = decimalMark, typed.utf8.contains(where: { $0 == mark }) else { return typed }
    let parts = typed.utf8.split(separator: mark, omittingEmptySubsequences: false).map { String(Substring($0)) }
    guard parts.count == 2, parts[0].last?.isNumber == true, parts[1].first?.isNumber == true else { return typed }
    return "\(parts[0].filter { $0 != "." }).\(parts[1])"
  }

  /// What stands before the decimals, where it is no point and a single sign.
  private var decimalMark: UInt8? {
    guard let pattern = patterns["localization.decimal"] else { return nil }
    let filled = PatternText(pattern).filled(with: ["", ""]).utf8
    return filled.count == 1 ? filled.first.flatMap { $0 == UInt8(ascii: ".") ? nil : $0 } : nil
  }
}
