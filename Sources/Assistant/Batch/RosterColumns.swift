// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue

/// Which question of a flow each column of a roster answers: by the id of the question, or by a common name of what it asks.
package struct RosterColumns: Sendable {
  /// Step ids by the name of the column, in small letters.
  package let steps: [String: String]
  /// The step that asks for the learner's name; nil where the flow has none.
  package let name: String?
  /// The step that asks for the first day; nil where the flow has none.
  package let start: String?
  /// Columns that answer no question.
  package let unknown: [String]
  /// What a column may be called.
  package let known: [String]

  /// Common names, by the place in the plan that the answer goes to.
  private static let names = [
    "learner.name": ["name", "learner", "starter", "employee", "student"],
    "learner.preferred-name": ["preferred name", "called", "nickname"],
    "plan.start": ["start", "start date", "first day", "from"],
    "learner.hire-date": ["hire date", "hired", "start", "start date"],
    "learner.position": ["position", "job", "title", "role"], "learner.unit": ["unit", "team", "department"],
    "learner.grade": ["grade"], "learner.school": ["school"], "parties.supervisor": ["supervisor", "manager"],
    "parties.buddy": ["buddy"], "parties.trainer": ["trainer"], "parties.mentor": ["mentor"],
    "parties.teacher": ["teacher"],
  ]

  package init(_ columns: [String], of flow: Flow) {
    let asked = flow.sections.filter { $0.repetition == nil }.flatMap(\.steps).filter(\.isAsked)
    var steps: [String: String] = [:]
    for column in columns {
      let words = column.lowercased()
      let plain = words.replacing("_", with: " ").replacing("-", with: " ")
      let byID = asked.first { $0.id == words || $0.id == words.replacing("_", with: "-").replacing(" ", with: "-") }
      let byName = asked.first { step in step.to.map { Self.names[$0.text]?.contains(plain) ?? false } ?? false }
      if let step = byID ?? byName { steps[words] = step.id }
    }
    self.steps = steps
    name = asked.first { $0.to?.text == "learner.name" }?.id
    start = asked.first { ["learner.hire-date", "plan.start"].contains($0.to?.text) }?.id
    unknown = columns.filter { steps[$0.lowercased()] == nil }
    known = asked.flatMap { step in [step.id] + (step.to.flatMap { Self.names[$0.text]?.prefix(1).map { $0 } } ?? []) }
  }
}
