// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
internal import Localization

/// Which question of a flow each column of a roster answers: by the id of the question, or by a common name of what it asks.
package struct RosterColumns: Sendable {
  /// Step ids by the name of the column, in small letters.
  package let steps: [String: String]
  /// The step that asks for the learner's name; nil where the flow has none.
  package let name: String?
  /// The step that asks for the first day; nil where the flow has none.
  package let start: String?
  /// The steps that ask for a day.
  package let days: Set<String>
  /// Columns that answer no question.
  package let unknown: [String]
  /// The common names of what the flow asks for, each once: what a column may be called beside the ids of questions.
  package let common: [String]

  /// Common names, by the place in the plan that the answer goes to; the first one is the one that is told.
  private static var names: [String: [String]] { Language.current.heard.columns }

  /// A name of a column as names are compared: "Starter's_Name" is "starter name".
  private static func plain(_ column: String) -> String {
    let words = column.lowercased().split { $0.isWhitespace || "_-/.:#".contains($0) }
    // An apostrophe and what follows it only say whose: "starter's".
    return words.map { $0.prefix { $0 != "'" && $0 != "\u{2019}" } }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  package init(_ columns: [String], of flow: Flow) {
    let names = Self.names.mapValues { $0.map(Self.plain) }
    let asked = flow.sections.filter { $0.repetition == nil }.flatMap(\.steps).filter(\.isAsked)
    var steps: [String: String] = [:]
    for column in columns {
      let words = column.lowercased()
      let plain = Self.plain(column)
      let byID = asked.first { $0.id == words || $0.id == plain.replacing(" ", with: "-") }
      let byName = asked.first { step in step.to.map { names[$0.text]?.contains(plain) ?? false } ?? false }
      if let step = byID ?? byName { steps[words] = step.id }
    }
    self.steps = steps
    name = asked.first { $0.to?.text == "learner.name" }?.id
    start = asked.first { ["learner.hire-date", "plan.start"].contains($0.to?.text) }?.id
    days = Set(asked.filter { $0.type == .date }.map(\.id))
    unknown = columns.filter { steps[$0.lowercased()] == nil }
    common = asked.compactMap { step in step.to.flatMap { Self.names[$0.text]?.first } }.reduce(into: []) {
      names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The known name that a column was most likely meant to be; nil where none is near.
  package func nearest(to column: String) -> String? {
    let plain = Self.plain(column)
    let lists = Self.names.sorted { $0.key < $1.key }.map(\.value)
    let all = common.flatMap { name in lists.first { $0.first == name } ?? [] }
    return Nearness.nearest(to: plain, among: common + all) ?? common.first { plain.contains($0) }
  }
}
