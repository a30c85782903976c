// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DraftPlan {
  /// Carries over who has taken whose place, and who is called otherwise.
  mutating func changePeople(_ filling: Filling) {
    for change in PeopleChange.all(in: filling.answer.words) {
      let present = plan.known(on: filling.today).first { $0.name == change.old }
      switch change.kind {
      case .succeeded:
        guard let present else { continue }
        _ = plan.handOver(
          from: present.id, to: change.new, on: change.day ?? filling.today, id: made("party \(change.new)"),
          today: filling.today)
      case .renamed:
        if let present { self.change(\.parties, present.id) { $0.name = change.new } }
        if plan.learner.name == change.old { plan.learner.name = change.new }
      case .called: plan.learner.preferredName = change.new
      }
    }
  }
}
