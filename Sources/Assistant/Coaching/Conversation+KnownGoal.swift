// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Plans

/// What is known of the goal that is talked about.
extension Conversation {
  /// The goal whose pass it is. Passes are counted within their section: goals of sections before it stand before it in the plan.
  var presentGoal: Goal? {
    guard let section = interview.turn.section, let pass = section.pass,
      pass.fills == "goal" || pass.fills == "horizon", let plan = plan?.plan,
      case let place = pass.position - 1 + goals(before: section.id, pass), plan.goals.indices.contains(place)
    else { return nil }
    return plan.goals[place]
  }

  /// How many goals earlier sections have made; passes over goals that are there already make none.
  private func goals(before section: String, _ pass: Turn.PassPlace) -> Int {
    guard pass.item.isEmpty else { return 0 }
    let made = interview.slots.prefix { $0.section != section }.filter { slot in
      slot.pass?.fills == pass.fills && slot.pass?.item == "" && slot.place?.text == "goal.statement"
        && slot.standing == .answered
    }
    return made.count
  }

  /// Learners speak for themselves; of others one speaks by name.
  var doer: String {
    let speaker = interview.slots.first { $0.place?.text == "goal.statement" }?.speaker ?? .learner
    guard speaker == .facilitator || speaker == .family else { return Messages.iMyself }
    let learner = (plan?.plan ?? base).learner
    return learner.preferredName ?? learner.name?.split(separator: " ").first.map(String.init) ?? Messages.theLearner
  }

  func place(of turn: Turn) -> String? { slot(turn.key)?.place?.text }

  /// What share of the best one's score another measure needs: those below share one common word with the goal, such as "faster".
  private static let leastOfBest = 0.6

  /// Measures of the corpus that fit the goal; none where none fits.
  var measureTitles: [String] {
    guard let goal = presentGoal, let statement = goal.statement else { return [] }
    let gaps = plan?.plan.gaps.filter { goal.gaps.contains($0.id) }.compactMap(\.text) ?? []
    let need = ([statement, goal.measure.seen ?? ""] + gaps).joined(separator: ". ")
    guard let found = try? recommend(need, from: .measures), !found.nothingFits, let best = found.hits.first else {
      return []
    }
    return found.hits.prefix(3).filter { $0.score >= Self.leastOfBest * best.score }.map(\.entry.title)
  }
}
