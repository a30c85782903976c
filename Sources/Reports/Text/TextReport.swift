// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// A plan as plain text for a terminal or a printer: wrapped, nothing cut off, empty sections left out.
public struct TextReport: ReportFormat {
  /// What a user types.
  public let id = "text"
  /// The end of a file's name.
  public let fileExtension = "txt"

  /// A report as text.
  public init() {}

  /// The plan as lines of at most `options.width` columns. Control characters in it are made visible.
  public func render(_ plan: Plan, kind: Kind?, options: ReportOptions) -> String {
    var writer = TextWriter(options)
    writer.write(PlanLayout(plan.shown(kind, options), kind: kind, today: options.today).document)
    return writer.lines.joined(separator: "\n") + "\n"
  }
}
