// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// How a report is wanted.
public struct ReportOptions: Sendable {
  /// Columns of a line, for formats with lines; at least 20.
  public var width: Int
  /// Whether what is private is shown as well: only where the user asked for it by name.
  public var includesPrivate: Bool
  /// The look of text in a terminal.
  public var style: TextStyle
  /// Whether it is read from top to bottom, by a screen reader or a braille display: each fact on a line of its own behind its name,
  /// no columns, no rules.
  public var isReadAloud: Bool
  /// The day of the report, for what is judged from a day; nil for the last day of which the plan knows something.
  public var today: CalendarDate?

  /// - Parameters: see the properties.
  public init(
    width: Int = 80, includesPrivate: Bool = false, style: TextStyle = .plain, isReadAloud: Bool = false,
    today: CalendarDate? = nil
  ) {
    self.isReadAloud = isReadAloud
    self.today = today
    self.width = width
    self.includesPrivate = includesPrivate
    self.style = style
  }
}
