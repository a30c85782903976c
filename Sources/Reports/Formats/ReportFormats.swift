// SPDX-License-Identifier: GPL-3.0-or-later

/// Every form in which a plan leaves the program.
public enum ReportFormats {
  /// One row a format.
  public static let all: [any ReportFormat] = [TextReport(), MarkdownReport(), HTMLReport(), JSONReport()]

  /// The format that a user asks for by its id or by the end of a file's name; nil when there is none.
  public static func named(_ name: String) -> (any ReportFormat)? {
    let name = name.lowercased()
    return all.first { $0.id == name || $0.fileExtension == name }
  }
}
