// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

extension PlanLayout {
  /// The goals, each with what is done for it and how one sees that it works.
  func goals(_ reader: inout PartReader) -> DocumentSection? {
    reader.skip("goals", "actions", "interventions", "monitoring", "observations", "decisions")
    let entries = plan.goals.enumerated().map { index, goal in entry(for: goal, number: index + 1) }
    return DocumentSection(Messages.goals, [.entries(entries)])
  }

  private func entry(for goal: Goal, number: Int) -> Entry {
    var reader = reader(goal)
    let statement = reader.take("statement")
    let rewritten = reader.take("rewritten")
    let said = rewritten == nil ? nil : Fact(Messages.said, statement)
    var facts = [said].compactMap(\.self)
    facts += measure(of: goal, &reader)
    facts += [due(of: goal, &reader), reader.fact("start", Messages.starts)].compactMap(\.self)
    facts += [
      reader.fact("gaps", Messages.answers), reader.fact("strengths", Messages.buildsOn),
      Fact(Messages.confidence, reader.take("confidence").map(Messages.outOfTen)),
    ].compactMap(\.self)
    facts += reader.rest()
    return Entry(
      rewritten ?? statement ?? Messages.noWords, number: number, facts: facts, blocks: work(for: goal.id))
  }

  /// "31 May 2027", or "day 30 (6 January 2027)" where it is counted from the start.
  private func due(of goal: Goal, _ reader: inout PartReader) -> Fact? {
    let date = reader.take("due")
    guard let day = goal.dayOfHorizon else { return Fact(Messages.by, date) }
    reader.skip("horizon")
    return Fact(Messages.by, Messages.day(day, date))
  }

  /// Where the learner stands, where to, and how it is seen.
  private func measure(of goal: Goal, _ reader: inout PartReader) -> [Fact] {
    reader.skip("measure")
    var measure = self.reader(goal.measure)
    let unit = measure.take("unit")
    let start = measure.take("baseline")
    let target = measure.take("target")
    let criterion = measure.take("criterion")
    let from = start.map { Messages.withUnit($0, unit) }
    let to = [target.map { Messages.withUnit($0, unit) }, criterion].compactMap(\.self).listed
    // From the day the plan was made on is known where somebody stands, where nothing else is said.
    let isFromBeginning = goal.measure.baselineDate == plan.created?.date
    if isFromBeginning { measure.skip("baselineDate") }
    let since = isFromBeginning ? nil : measure.fact("baselineDate", Messages.measuredOn)
    let lonelyUnit = start == nil && target == nil ? unit : nil
    let facts = [
      measure.fact("seen", Messages.seen), measure.fact("what", Messages.measured), Fact(Messages.unit, lonelyUnit),
      Fact(Messages.from, from), since, Fact(Messages.to, to),
      measure.fact("instrument", Messages.instrument),
    ]
    return facts.compactMap(\.self) + measure.rest()
  }

  /// What belongs to no goal, or to one that is not in the plan.
  func work(_ reader: inout PartReader) -> DocumentSection? {
    DocumentSection(plan.goals.isEmpty ? Messages.steps : Messages.otherSteps, work(for: nil))
  }

  private func work(for goal: Identifier?) -> [Block] {
    let known = Set(plan.goals.map(\.id))
    func belongs(_ id: Identifier?) -> Bool { id.map { known.contains($0) ? $0 : nil } ?? nil == goal }
    return [
      .group(Messages.steps, [.table(table(of: plan.actions.filter { belongs($0.goal) }))]),
      .group(Messages.help, [.entries(plan.interventions.filter { belongs($0.goal) }.map(entry(for:)))]),
      .group(Messages.monitoring, [.entries(plan.monitoring.filter { belongs($0.goal) }.compactMap(entry(for:)))]),
      .group(Messages.observations, [.table(table(of: plan.observations.filter { belongs($0.goal) }))]),
      .group(Messages.howItStands, goal.map(standing) ?? []),
      .group(Messages.decisions, [.entries(plan.decisions.filter { belongs($0.goal) }.compactMap(entry(for:)))]),
    ]
  }

  /// What the data of a goal say, as seen from the day of the report; drawn from the first point on.
  private func standing(_ goal: Identifier) -> [Block] {
    guard let progress = GoalProgress(goal, of: plan, today: today) else { return [] }
    let chart = drawsCharts && !progress.points.isEmpty ? Chart(progress) : nil
    let facts =
      progress.isEnoughToTell
      ? progress.facts + [Fact(Messages.suggested, progress.suggestion?.sentence)].compactMap(\.self) : []
    return [chart.map(Block.chart), .facts(facts)].compactMap(\.self)
  }

  /// "Change, 30 October 2026": what was decided, and why.
  private func entry(for decision: GoalDecision) -> Entry? {
    var reader = reader(decision)
    if !isLoose(decision.goal) { reader.skip("goal") }
    let response = reader.take("response")?.uppercasedFirst
    let title = [response ?? Messages.decided, reader.take("date")].compactMap(\.self).listed
    let facts = [reader.fact("reason", Messages.because), reader.fact("grounds", Messages.suggestedThen)]
    return Entry(title, facts: facts.compactMap(\.self) + reader.rest())
  }

  private func isLoose(_ goal: Identifier?) -> Bool {
    !plan.goals.contains { $0.id == goal }
  }

  /// Who does what by when.
  private func table(of actions: [ActionStep]) -> Table {
    Table(
      headings: [Messages.by, Messages.who, Messages.what],
      rows: actions.map { action in
        var reader = reader(action)
        if !isLoose(action.goal) { reader.skip("goal") }
        let state = Messages.state(done: reader.take("done"), status: reader.take("status"))
        let what = [reader.take("text") ?? Messages.open, state].compactMap(\.self).joined(separator: " ")
        let cells = [reader.take("due"), reader.take("who")].map { $0 ?? Messages.open }
        return Table.Row(cells + [what], facts: reader.rest())
      })
  }

  private func table(of observations: [Observation]) -> Table {
    let hasPhases = observations.contains { $0.phase != nil }
    return Table(
      headings: [Messages.day, Messages.value] + (hasPhases ? [Messages.phaseLabel] : []) + [Messages.note],
      rows: observations.map { observation in
        var reader = reader(observation)
        if !isLoose(observation.goal) { reader.skip("goal") }
        let phase = hasPhases ? [reader.take("phase")] : []
        let cells = [reader.take("date"), reader.take("value")] + phase + [reader.take("note")]
        return Table.Row(cells.map { $0 ?? "" }, facts: reader.rest())
      })
  }

  private func entry(for intervention: PlannedIntervention) -> Entry {
    var reader = reader(intervention)
    if !isLoose(intervention.goal) { reader.skip("goal") }
    let title = reader.take("text")
    let amounts = [
      reader.take("minutes").map(Messages.minutes), reader.take("timesPerWeek").map(Messages.timesPerWeek),
      reader.take("weeks").map(Messages.weeks),
    ]
    // Which version of the entry it was is for programs: the plan document has it.
    let id = reader.take("entry")
    reader.skip("entryVersion")
    let facts = [
      reader.fact("who", Messages.who), Fact(Messages.howMuch, amounts.compactMap(\.self).listed),
      reader.fact("schedule", Messages.whenever), reader.fact("place", Messages.place),
      reader.fact("collector", Messages.collector),
    ]
    return Entry(
      title ?? id ?? Messages.noWords,
      facts: facts.compactMap(\.self) + reader.rest() + [Fact(Messages.readMore, id)].compactMap(\.self))
  }

  private func entry(for monitoring: Monitoring) -> Entry? {
    var reader = reader(monitoring)
    if !isLoose(monitoring.goal) { reader.skip("goal") }
    let counted = plan.goals.first { $0.id == monitoring.goal }?.measure.what
    let title = reader.take("instrument") ?? reader.take("record") ?? counted
    let facts = [reader.fact("frequency", Messages.howOften), reader.fact("collector", Messages.collector)]
    reader.skip("rule")
    // The days between are for programs where the words say how often.
    if facts[0] != nil { reader.skip("everyDays") }
    let all = facts.compactMap(\.self) + reader.rest() + self.facts(of: monitoring.rule)
    guard title != nil || !all.isEmpty else { return nil }
    return Entry(title ?? Messages.howWeWatch, facts: all)
  }

  private func facts(of rule: DecisionRule) -> [Fact] {
    var reader = reader(rule)
    let kind = reader.take("kind")
    let parameters = reader.take("parameters")
    let facts = [
      reader.fact("text", Messages.rule),
      Fact(Messages.decidedBy, [kind, parameters].compactMap(\.self).listed),
      reader.fact("chosen", Messages.chosenOn),
    ]
    return facts.compactMap(\.self) + reader.rest()
  }
}
