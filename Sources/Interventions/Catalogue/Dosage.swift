// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// How much of an intervention: minutes a time, times a week, weeks. What is nil is left to those who use it.
package struct Dosage: Sendable, Equatable {
  package let minutes: NumberRange?
  package let timesPerWeek: NumberRange?
  package let weeks: NumberRange?

  package init(minutes: NumberRange? = nil, timesPerWeek: NumberRange? = nil, weeks: NumberRange? = nil) {
    self.minutes = minutes
    self.timesPerWeek = timesPerWeek
    self.weeks = weeks
  }

  package var isEmpty: Bool {
    minutes == nil && timesPerWeek == nil && weeks == nil
  }

  /// "10 minutes, 4 times a week, 6 weeks"; empty when nothing is known.
  package var text: String {
    [
      minutes.map { counted($0.text, "minute") },
      timesPerWeek.map {
        say("interventions.dosage.text", $0.text, one: "once a week", other: "\($0.text) times a week")
      },
      weeks.map { counted($0.text, "week") },
    ].compactMap(\.self).listed
  }
}
