// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Progress

extension Messages {
  /// A number of a decision rule as a family understands it: "from 6 points on". Their names are for `progress setup --set`.
  static func told(_ parameter: Progress.DecisionRule.Parameter, _ value: Double, unit: String?) -> String {
    let number = Figures.text(value, places: 2)
    return switch parameter {
    case .points:
      say("reports.told.points", Int(value), one: "the last point counts", other: "the last \(number) points count")
    case .minimumPoints: say("reports.told.minimum-points", "judged from \(number) points on")
    case .minimumWeeks:
      say("reports.told.minimum-weeks", Int(value), one: "over at least 1 week", other: "over at least \(number) weeks")
    case .tolerance:
      say(
        "reports.told.tolerance",
        "a difference of \(Figures.text(value * 100, places: 0)) % from the line is still on it")
    case .value: say("reports.told.value", "at least \(with(value, unit))")
    case .reached: say("reports.told.reached", "reached when the last \(number) points are at the target")
    }
  }
}
