// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DraftPlan {
  /// Carries over who has taken whose place, and who is called otherwise.
  mutating func changePeople(_ filling: Filling) {
    for change in PeopleChange.all(in: filling.answer.words) {
      let present = plan.parties.first { $0.until == nil && $0.name == change.old }
      switch (change.kind, present) {
      case (.succeeded, let party?):
        _ = plan.handOver(from: party.id, to: change.new, on: filling.today, id: made("party \(change.new)"))
      case (.renamed, let party?): self.change(\.parties, party.id) { $0.name = change.new }
      case (_, nil): break
      }
      if change.kind == .renamed, plan.learner.name == change.old { plan.learner.name = change.new }
    }
  }
}
