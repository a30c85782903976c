// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// An item of a plan that somebody does, or several together.
protocol AssignedPart: Item {
  var who: Identifier? { get set }
  var with: [Identifier] { get set }
  var whoNote: String? { get set }
}

extension ActionStep: AssignedPart {}
extension PlannedIntervention: AssignedPart {}
extension Accommodation: AssignedPart {}

extension AssignedPart {
  /// Takes over who does it.
  mutating func take(_ assignment: DraftPlan.Assignment) {
    who = assignment.people.first
    with = Array(assignment.people.dropFirst())
    whoNote = assignment.note
  }
}
