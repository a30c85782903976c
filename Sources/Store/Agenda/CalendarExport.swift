// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// What goes into a calendar file, so that calendars which were given an earlier one follow.
package struct CalendarExport: Equatable, Sendable {
  /// A day that a calendar was given and that is in no plan any more.
  package struct Gone: Equatable, Sendable {
    package var plan: Identifier
    package var item: Identifier
    package var due: CalendarDate
    package var sequence: Int
  }

  /// What is in plans, with the number that says which of several versions is the newest: `DueItem.revision`. Beside what was asked
  /// for it holds what calendars were given and has moved since to where nobody asked.
  package var items: [DueItem]
  package var gone: [Gone]

  package init(items: [DueItem], gone: [Gone]) {
    self.items = items
    self.gone = gone
  }
}
