// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// A plan as Markdown (CommonMark with tables), which reads well as it is and better when printed.
public struct MarkdownReport: ReportFormat {
  /// What a user types.
  public let id = "markdown"
  /// The end of a file's name.
  public let fileExtension = "md"

  /// A report as Markdown.
  public init() {}

  /// The plan with headings, lists and tables. What would be taken for Markdown or HTML is escaped.
  public func render(_ plan: Plan, kind: Kind?, options: ReportOptions) -> String {
    var writer = MarkdownWriter()
    writer.write(PlanLayout(plan.shown(kind, options), kind: kind, today: options.today).document)
    return writer.text
  }
}
