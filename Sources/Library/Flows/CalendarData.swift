// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// The days of `prompts/calendar.yaml`, as written: days are texts such as `2026-08-31`, checked for their form.
package struct CalendarData: Sendable, Equatable {
  /// A stretch of days, both ends included.
  package struct Span: Sendable, Equatable {
    package let name: String
    /// Other names.
    package let words: [String]
    package let from: String
    package let to: String
  }

  /// A day with a name.
  package struct Holiday: Sendable, Equatable {
    package let name: String
    package let words: [String]
    package let date: String
  }

  package let id: String
  /// The first day of the fiscal year as `10-01`; nil when quarters are those of the calendar.
  package let fiscalStart: String?
  package let terms: [Span]
  package let breaks: [Span]
  package let holidays: [Holiday]
  package let mark: SourceMark
}
