// SPDX-License-Identifier: GPL-3.0-or-later

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
      minutes.map { counted($0, "minute") },
      timesPerWeek.map { $0.text == "1" ? "once a week" : "\($0.text) times a week" },
      weeks.map { counted($0, "week") },
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func counted(_ amount: NumberRange, _ noun: String) -> String {
    amount.text == "1" ? "1 \(noun)" : "\(amount.text) \(noun)s"
  }
}
