// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

/// The history of a plan in words: as text, and as JSON for programs.
public struct HistoryReport: Sendable {
  private let entries: [HistoryRow]

  /// - Parameter entries: in the order in which they are shown.
  public init(_ entries: [HistoryRow]) {
    self.entries = entries
  }

  /// A heading for each day and person, with the changes below it; a sentence where nothing has changed.
  public func text(_ options: ReportOptions = ReportOptions()) -> String {
    var writer = TextWriter(options)
    let sections = entries.compactMap { entry in
      DocumentSection(Messages.changed(entry), [.entries(entry.changes.map { Entry($0) })])
    }
    if sections.isEmpty { writer.append(Messages.nothingChanged) }
    writer.write(sections)
    return writer.lines.joined(separator: "\n") + "\n"
  }

  /// `{"entries": [{"at", "actor", "changes": [...]}]}`; an actor who is not known is null.
  public var json: String {
    let values = entries.map { entry -> JSONValue in
      [
        "at": .string(entry.at.iso), "actor": entry.actor.map(JSONValue.string) ?? .null,
        "changes": .array(entry.changes.map(JSONValue.string)),
      ]
    }
    return JSONWriter.text(["entries": .array(values)])
  }
}
