// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// A plan as its own document, which can be imported again.
public struct JSONReport: ReportFormat {
  /// What a user types.
  public let id = "json"
  /// The end of a file's name.
  public let fileExtension = "json"

  /// A report as JSON.
  public init() {}

  /// The plan document. Without what is private it is another plan than the one in the store; see `PlanDocument`.
  public func render(_ plan: Plan, kind: Kind?, options: ReportOptions) -> String {
    PlanDocument.encode(plan.shown(kind, options))
  }
}
