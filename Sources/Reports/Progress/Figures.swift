// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Numbers for people.
enum Figures {
  /// The number with at most so many decimals, no zeros at its end: 3.50 as "3.5".
  static func text(_ number: Double, places: Int = 1) -> String {
    say(number: number, places: places)
  }

  /// A change with its sign: "+1.5".
  static func change(_ number: Double, places: Int = 1) -> String {
    let text = text(number, places: places)
    return number > 0 && text != "0" ? "+\(text)" : text
  }

  /// A share as a percentage: 0.75 as "75 %".
  static func percent(_ share: Double) -> String { say("reports.percent", "\(text(share * 100, places: 0)) %") }
}
