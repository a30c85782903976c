// SPDX-License-Identifier: GPL-3.0-or-later

/// A part of a plan with its place.
struct Placed<Value> {
  let place: Place
  let value: Value
}

extension Plan {
  /// The items of a list with their places.
  func placed<Value>(_ key: String, _ items: [Value]) -> [Placed<Value>] {
    items.enumerated().map { Placed(place: Place(key)[$0], value: $1) }
  }

  var openGoals: [Placed<Goal>] { placed("goals", goals).filter { $0.value.isOpen } }
  var openActions: [Placed<ActionStep>] { placed("actions", actions).filter { isToDo($0.value) } }
  var openInterventions: [Placed<PlannedIntervention>] {
    placed("interventions", interventions).filter { $0.value.isOpen && !isOver($0.value.goal) }
  }
  var openAccommodations: [Placed<Accommodation>] {
    placed("accommodations", accommodations).filter { $0.value.isOpen }
  }
}
