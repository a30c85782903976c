// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Level {
  /// With what is counted: "20 pages a day", "1 page a day", "$50 a month", "80 %". Words stand without it where they hold it.
  /// - Parameter unit: as somebody told it, in one form: "pages a day".
  public func words(in unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return words }
    guard let number else { return words.hasSuffix(unit) ? words : "\(words) \(unit)" }
    guard let sign = unit.first, "$€£".contains(sign) else {
      return "\(words) \(Language.current.heard.counting(number, unit))"
    }
    return "\(sign)\(words)\(unit.dropFirst())"
  }
}
