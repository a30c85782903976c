// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension SlotMapping.Rows {
  /// Goals and the steps towards them.
  static let goals: [String: MappingRow] = [
    "goal.statement": .item(\.goals, "goal", "statement") { $0.statement = $1.text },
    "goal.rewritten": .item(\.goals, "goal", "rewritten") { goal, filling in
      // A goal that says all stands as it was said.
      goal.rewritten = filling.text == goal.statement ? nil : filling.text
    },
    "goal.seen": .measure("seen") { $0.seen = $1.text },
    "goal.measure": .measure("what") { $0.what = $1.text },
    "goal.unit": .measure("unit") { $0.unit = $1.text },
    "goal.instrument": .measure("instrument") { $0.instrument = $1.text },
    "goal.baseline": .measure("baseline") { measure, filling in
      measure.take(filling, as: \.baseline)
      measure.baselineDate = measure.baseline == nil ? nil : filling.today
    },
    "goal.target": .measure("target") { measure, filling in
      measure.take(filling, as: \.target)
      // Where the start is not asked for, it may be told with the target.
      guard measure.baseline == nil, let start = filling.answer.measure?.start else { return }
      measure.baseline = .number(start)
      measure.baselineDate = filling.today
    },
    "goal.criterion": .measure("criterion") { $0.criterion = $1.text },
    "goal.due": .item(\.goals, "goal", "due") { $0.due = $1.day },
    "goal.start": .item(\.goals, "goal", "start") { $0.start = $1.day },
    "goal.track": .item(\.goals, "goal", "track") { $0.track = Track(rawValue: $1.code) },
    "goal.term": .item(\.goals, "goal", "term") { $0.term = Term(rawValue: $1.code) },
    "goal.horizon": .item(\.goals, "goal", "horizon") { $0.horizon = $1.code },
    "goal.priority": .item(\.goals, "goal", "priority") { $0.priority = $1.code },
    "goal.purpose": .item(\.goals, "goal", "purpose") { $0.purpose = $1.code },
    "goal.relevance": .item(\.goals, "goal", "relevance") { $0.relevance = $1.text },
    "goal.progress-type": .item(\.goals, "goal", "progressType") { $0.progressType = ProgressKind(rawValue: $1.code) },
    "goal.gap": .reference(\.goals, "goal", \.gaps, \.text) { $0.gaps = $1 },
    "goal.strength": .reference(\.goals, "goal", \.strengths, \.text) { $0.strengths = $1 },
    "goal.benefit-learner": .item(\.goals, "goal", "benefitLearner") { $0.benefitLearner = $1.text },
    "goal.benefit-team": .item(\.goals, "goal", "benefitTeam") { $0.benefitTeam = $1.text },
    "goal.obstacle": .item(\.goals, "goal", "obstacle") { $0.obstacle = $1.text },
    "goal.if-then": .item(\.goals, "goal", "ifThen") { $0.ifThen = $1.text },
    "goal.confidence": .item(\.goals, "goal", "confidence") { $0.confidence = $1.level },
    "goal.confidence-raise": .item(\.goals, "goal", "confidenceRaise") { $0.confidenceRaise = $1.text },
    "goal.status": MappingRow { draft, filling in
      let status = GoalStatus(rawValue: filling.code)
      MappingRow.item(\.goals, "goal", "status") { goal, _ in goal.status = status }.fill(&draft, filling)
      if filling.standing == .answered, let goal = draft.goal(of: filling) { draft.endings[goal] = status }
    },
    "goal.change": .item(\.goals, "goal", "change") { $0.change = $1.text },

    "actions+": .adding(\.actions) { $0.text = $1.text },
    "action.text": .itemOfGoal(\.actions, "action", "text") { $0.text = $1.text },
    "action.who": .assignedOfGoal(\.actions, "action"),
    "action.start": .itemOfGoal(\.actions, "action", "start") { $0.start = $1.day },
    "action.due": .itemOfGoal(\.actions, "action", "due") { $0.due = $1.day },
    "action.cost": .itemOfGoal(\.actions, "action", "cost") { $0.cost.text = $1.text },
    "action.resources": .itemOfGoal(\.actions, "action", "resources") { $0.resources.merge($1.texts) },
    "action.evidence": .itemOfGoal(\.actions, "action", "evidence") { $0.evidence = $1.text },
    "action.report": .answered { draft, filling in draft.report(filling) },
    "actions.done": .answered { draft, filling in draft.set(.done, filling.items.compactMap(\.id), on: filling.today) },
    "actions.dropped": .answered { draft, filling in
      draft.set(.dropped, filling.items.compactMap(\.id), on: filling.today)
    },
    "actions.due": .answered { draft, filling in draft.moveLateSteps(to: filling.day, on: filling.today) },
    "action.status": .itemOfGoal(\.actions, "action", "status") { $0.status = StepStatus(rawValue: $1.code) },
  ]
}
