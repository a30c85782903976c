// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

/// How one place takes an answer. The kinds below see to what all rows share: which item it is, that something is not
/// known, that it is private. A row only says what is written.
struct MappingRow: Sendable {
  let fill: @Sendable (inout DraftPlan, Filling) -> Void

  init(_ fill: @escaping @Sendable (inout DraftPlan, Filling) -> Void) { self.fill = fill }

  /// A row that writes only when there is an answer.
  static func answered(_ write: @escaping @Sendable (inout DraftPlan, Filling) -> Void) -> MappingRow {
    MappingRow { draft, filling in if filling.standing == .answered { write(&draft, filling) } }
  }

  static func learner(
    _ key: String, _ write: @escaping @Sendable (inout Learner, Filling) -> Void
  ) -> MappingRow {
    MappingRow { draft, filling in
      if filling.standing == .answered { write(&draft.plan.learner, filling) }
      draft.plan.learner.note(filling, key: key)
    }
  }

  static func plan(_ key: String, _ write: @escaping @Sendable (inout Plan, Filling) -> Void) -> MappingRow {
    MappingRow { draft, filling in
      if filling.standing == .answered { write(&draft.plan, filling) }
      draft.plan.note(filling, key: key)
    }
  }

  /// A field of the item that the slot's pass is about.
  static func item<P: Item>(
    _ list: any (WritableKeyPath<Plan, [P]> & Sendable), _ noun: String, _ key: String,
    _ write: @escaping @Sendable (inout P, Filling) -> Void
  ) -> MappingRow {
    MappingRow { draft, filling in
      draft.change(list, draft.identifier(of: noun, for: filling)) { part in
        if filling.standing == .answered { write(&part, filling) }
        part.note(filling, key: key)
      }
    }
  }

  /// The same for an item that belongs to the goal whose pass it is.
  static func itemOfGoal<P: GoalPart>(
    _ list: any (WritableKeyPath<Plan, [P]> & Sendable), _ noun: String, _ key: String,
    _ write: @escaping @Sendable (inout P, Filling) -> Void
  ) -> MappingRow {
    MappingRow { draft, filling in
      let owner = draft.goal(of: filling)
      item(list, noun, key, write).fill(&draft, filling)
      draft.change(list, draft.identifier(of: noun, for: filling)) { $0.goal = owner ?? $0.goal }
    }
  }

  /// Who does the thing that the slot's pass is about.
  static func assigned<P: AssignedPart>(
    _ list: any (WritableKeyPath<Plan, [P]> & Sendable), _ noun: String
  ) -> MappingRow {
    MappingRow { draft, filling in
      let assignment = draft.assignment(in: filling)
      item(list, noun, "who") { part, _ in part.take(assignment) }.fill(&draft, filling)
    }
  }

  /// The same for an item that belongs to the goal whose pass it is.
  static func assignedOfGoal<P: AssignedPart & GoalPart>(
    _ list: any (WritableKeyPath<Plan, [P]> & Sendable), _ noun: String
  ) -> MappingRow {
    MappingRow { draft, filling in
      let assignment = draft.assignment(in: filling)
      itemOfGoal(list, noun, "who") { part, _ in part.take(assignment) }.fill(&draft, filling)
    }
  }

  /// Who writes the numbers down: one person, who is named first.
  static var monitoringCollector: MappingRow {
    MappingRow { draft, filling in
      let who = draft.assignment(in: filling).people.first
      itemOfGoal(\.monitoring, "monitoring", "collector") { part, _ in part.collector = who }.fill(&draft, filling)
    }
  }

  /// A field that refers to another part by what it says, such as the gap that a goal closes.
  static func reference<P: Item, Other: Item>(
    _ list: any (WritableKeyPath<Plan, [P]> & Sendable), _ noun: String,
    _ others: any (KeyPath<Plan, [Other]> & Sendable),
    _ text: any (KeyPath<Other, String?> & Sendable),
    _ write: @escaping @Sendable (inout P, [Identifier]) -> Void
  ) -> MappingRow {
    answered { draft, filling in
      let said = Set(filling.texts.map { $0.lowercased() })
      let found = draft.plan[keyPath: others].filter { said.contains(($0[keyPath: text] ?? "").lowercased()) }
      draft.change(list, draft.identifier(of: noun, for: filling)) { write(&$0, found.map(\.id)) }
    }
  }

  /// A field of the measure of a goal.
  static func measure(
    _ key: String, _ write: @escaping @Sendable (inout SuccessMeasure, Filling) -> Void
  ) -> MappingRow {
    MappingRow { draft, filling in
      draft.change(\.goals, draft.identifier(of: "goal", for: filling)) { goal in
        if filling.standing == .answered { write(&goal.measure, filling) }
        goal.measure.note(filling, key: key)
      }
    }
  }

  /// One new item for each thing of the answer.
  static func adding<P: Item>(
    _ list: any (WritableKeyPath<Plan, [P]> & Sendable),
    _ write: @escaping @Sendable (inout P, Answer.Item) -> Void
  ) -> MappingRow {
    answered { draft, filling in draft.add(list, for: filling, write) }
  }

  /// A field of every intervention that was picked in the same pass.
  static func interventions(
    _ key: String, _ write: @escaping @Sendable (inout PlannedIntervention, Filling) -> Void
  ) -> MappingRow {
    MappingRow { draft, filling in
      for id in draft.picked[filling.pass?.name ?? ""] ?? [] {
        draft.change(\.interventions, id) { planned in
          if filling.standing == .answered { write(&planned, filling) }
          planned.note(filling, key: key)
        }
      }
    }
  }

  /// Who carries out every intervention that was picked in the same pass.
  static var assignedInterventions: MappingRow {
    MappingRow { draft, filling in
      let assignment = draft.assignment(in: filling)
      interventions("who") { planned, _ in planned.take(assignment) }.fill(&draft, filling)
    }
  }

  /// Who writes the numbers of every such intervention down: one person, who is named first.
  static var interventionCollector: MappingRow {
    MappingRow { draft, filling in
      let who = draft.assignment(in: filling).people.first
      interventions("collector") { planned, _ in planned.collector = who }.fill(&draft, filling)
    }
  }

  /// A field of the review that is held now.
  static func review(_ key: String, _ write: @escaping @Sendable (inout Review, Filling) -> Void) -> MappingRow {
    MappingRow { draft, filling in
      let id = draft.presentReview
      draft.change(\.reviews, id) { review in
        if filling.standing == .answered { write(&review, filling) }
        review.note(filling, key: key)
      }
    }
  }

  /// What the review that is held now says of the goal whose pass it is.
  static func outcome(
    _ key: String, _ write: @escaping @Sendable (inout ReviewOutcome, Filling) -> Void
  ) -> MappingRow {
    MappingRow { draft, filling in
      let goal = draft.goal(of: filling)
      let id = draft.made("outcome \(goal?.text ?? "")")
      review("outcomes") { review, _ in
        var outcome = review.outcomes.first { $0.id == id } ?? ReviewOutcome(id: id)
        outcome.goal = goal
        if filling.standing == .answered { write(&outcome, filling) }
        outcome.note(filling, key: key)
        review.outcomes.removeAll { $0.id == id }
        review.outcomes.append(outcome)
      }.fill(&draft, filling.asAnswered)
    }
  }
}
