// SPDX-License-Identifier: GPL-3.0-or-later

/// No single person carries almost everything.
struct LoadIsShared: PlanCheck {
  /// Below this number of duties nobody is overloaded by a plan.
  private static let fewestDuties = 5
  private static let largestShare = 0.8

  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let duties =
      plan.openActions.compactMap(\.value.who) + plan.openInterventions.compactMap(\.value.who)
      + plan.openAccommodations.compactMap(\.value.who)
    guard duties.count >= Self.fewestDuties else { return [] }
    let counts = Dictionary(duties.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.filter { Double($0.value) > Self.largestShare * Double(duties.count) }.map { who, count in
      let name = plan.name(of: who) ?? who.text
      let index = plan.parties.firstIndex { $0.id == who }
      let place = index.map { Place("parties")[$0] } ?? Place(who == plan.learner.id ? "learner" : "parties")
      return finding(.note, at: place, Messages.loadIsNotShared(name, count, of: duties.count))
    }
  }
}
