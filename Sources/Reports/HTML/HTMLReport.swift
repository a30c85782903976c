// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// A plan as one HTML page that needs nothing beside itself: no script, no picture or letter from elsewhere. Its charts are drawn
/// in it, and it is laid out for screens from a phone on and for paper.
public struct HTMLReport: ReportFormat {
  /// What a user types.
  public let id = "html"
  /// The end of a file's name.
  public let fileExtension = "html"

  /// A report as HTML.
  public init() {}

  /// The plan as a page. Nothing that it says can be taken for markup.
  public func render(_ plan: Plan, kind: Kind?, options: ReportOptions) -> String {
    var writer = HTMLWriter()
    let layout = PlanLayout(plan.shown(kind, options), kind: kind, today: options.today, drawsCharts: true)
    writer.write(layout.document)
    return writer.text
  }
}
