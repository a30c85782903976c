// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans
internal import Reports

/// A file that somebody named in a conversation, to write a plan to.
@MainActor
struct ExportFile {
  let path: String
  let house: House

  /// Writes the plan without its private parts, in the form that the name ends in.
  /// - Returns: what was written, in words.
  func write(_ plan: Plan) throws -> String {
    let name = Self.ending(of: path) ?? "markdown"
    guard let format = ReportFormats.named(name) else {
      throw Trouble(
        .usage, Messages.noSuchFormat(name), hint: Messages.noSuchFormatHint(ReportFormats.all.map(\.fileExtension)))
    }
    try FileDraft(path: path).write(
      format.render(plan, kind: house.kind(of: plan), options: ReportOptions(today: house.clock.today)))
    return Messages.written(path)
  }

  /// What stands after the last dot of a file's name; nil when it has none.
  nonisolated static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return String(name[name.index(after: dot)...])
  }
}
