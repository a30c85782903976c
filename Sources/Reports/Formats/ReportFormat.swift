// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// A form in which a plan leaves the program. A new one is a type and a row in `ReportFormats`.
///
/// Whatever a plan says and is not private has to appear in every format; the conformance suite asks each row for it.
public protocol ReportFormat: Sendable {
  /// What a user types to get it: "markdown".
  var id: String { get }
  /// The end of a file's name, without the dot.
  var fileExtension: String { get }

  /// The plan in this form, ending with a line feed.
  /// - Parameters:
  ///   - plan: as it is; leaving out what is private is the format's duty.
  ///   - kind: names the plan's own fields and tells which of them are private; nil when it is not known.
  func render(_ plan: Plan, kind: Kind?, options: ReportOptions) -> String
}
