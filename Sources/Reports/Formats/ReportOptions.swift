// SPDX-License-Identifier: GPL-3.0-or-later

/// How a report is wanted.
public struct ReportOptions: Sendable {
  /// Columns of a line, for formats with lines; at least 20.
  public var width: Int
  /// Whether what is private is shown as well: only where the user asked for it by name.
  public var includesPrivate: Bool
  /// The look of text in a terminal.
  public var style: TextStyle

  /// - Parameters: see the properties.
  public init(width: Int = 80, includesPrivate: Bool = false, style: TextStyle = .plain) {
    self.width = width
    self.includesPrivate = includesPrivate
    self.style = style
  }
}
