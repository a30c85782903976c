// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Plan {
  /// Everything in the plan that has a day, the earliest first; what is done is marked so.
  ///
  /// In a plan that has ended, or that was not needed, nothing is left to do: all of it counts as done.
  ///
  /// Its words are in English, whatever the language of the user: it is stored, and must not change with the language.
  /// `AgendaItem.shown` says it in theirs.
  public func agenda() -> [AgendaItem] {
    Language.$current.withValue(.english) { sortedAgenda() }
  }

  private func sortedAgenda() -> [AgendaItem] {
    let items =
      goals.compactMap(item) + actions.compactMap(item) + questions.compactMap(item) + interventions.compactMap(item)
      + checkpoints.compactMap(item) + reviews.flatMap(items) + meetings.flatMap(items)
      + accommodations.compactMap(item) + consents.flatMap(items) + monitoring.compactMap(item)
      + signatures.compactMap(item)
    // Of one day and kind, the order of the plan.
    return items.enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      return (a.due, a.kind.rawValue, one.offset) < (b.due, b.kind.rawValue, other.offset)
    }.map(\.element)
  }

  private func entry(
    _ kind: AgendaKind, _ part: some Item, _ what: String?, _ who: Identifier?, with others: [Identifier] = [],
    _ due: CalendarDate?, isDone: Bool
  ) -> AgendaItem? {
    guard let due else { return nil }
    let what = what ?? type(of: part).noun
    let names = ([who] + others).compactMap(name(of:))
    return AgendaItem(
      id: part.id, kind: kind, what: what, who: names.isEmpty ? nil : names.listedAnd, due: due,
      done: isDone || !isOpen)
  }

  private func item(_ goal: Goal) -> AgendaItem? {
    entry(.goal, goal, goal.text, goal.learner ?? learner.id, goal.due, isDone: !goal.isOpen)
  }

  private func item(_ action: ActionStep) -> AgendaItem? {
    entry(.action, action, action.text, action.who, with: action.with, action.due, isDone: !isToDo(action))
  }

  private func item(_ question: LearningQuestion) -> AgendaItem? {
    entry(.question, question, question.text, learner.id, question.due, isDone: question.done != nil)
  }

  private func item(_ intervention: PlannedIntervention) -> AgendaItem? {
    let what = intervention.text.map { "end of: \($0)" }
    return entry(
      .intervention, intervention, what, intervention.who, with: intervention.with, intervention.end,
      isDone: !intervention.isOpen || isOver(intervention.goal))
  }

  private func item(_ checkpoint: Checkpoint) -> AgendaItem? {
    let isDone = checkpoint.done != nil
    return entry(.checkpoint, checkpoint, checkpoint.text, checkpoint.who, date(of: checkpoint), isDone: isDone)
  }

  private func item(_ accommodation: Accommodation) -> AgendaItem? {
    let what = accommodation.text.map { "end of: \($0)" }
    return entry(
      .accommodation, accommodation, what, accommodation.who, with: accommodation.with, accommodation.until,
      isDone: !accommodation.isOpen)
  }

  /// The next data point of a goal, so many days after the last one, or after the work began or the rule was chosen; nothing once
  /// the goal is over or nobody said how often.
  private func item(_ monitoring: Monitoring) -> AgendaItem? {
    guard let goal = goals.first(where: { $0.id == monitoring.goal }), let every = monitoring.everyDays, every > 0,
      let last = lastPoint(of: goal.id) ?? goal.start ?? start ?? monitoring.rule.chosen,
      let due = last.adding(days: every)
    else { return nil }
    let isOver = goal.due.map { due > $0 } ?? false
    let what = goal.measure.what ?? monitoring.instrument ?? goal.text
    return entry(
      .observation, monitoring, what.map { "data: \($0)" }, monitoring.collector, due, isDone: !goal.isOpen || isOver)
  }

  /// The day of the last data point of a goal, written down by itself or told at a review.
  private func lastPoint(of goal: Identifier) -> CalendarDate? {
    let told = reviews.flatMap { review in
      review.outcomes.filter { $0.goal == goal && $0.value?.number != nil }.compactMap { $0.valueDate ?? review.done }
    }
    return (observations.filter { $0.goal == goal }.compactMap(\.date) + told).max()
  }

  /// A signature, from the time at which the plan is carried out: wanted by the first day, or within a week after the plan was
  /// written where that is later. Of those that are open only the next in order is anybody's turn.
  private func item(_ signature: Signature) -> AgendaItem? {
    let isSigned = signature.date != nil
    guard status != .draft, isSigned || signature.required != false, isSigned || isNextToSign(signature) else {
      return nil
    }
    let due = [start, created?.date?.adding(days: 7)].compactMap(\.self).max { $0 < $1 }
    let who = signature.who ?? signature.role.flatMap { holder(of: $0, due: due) }
    let what = "Sign the plan" + (who == nil ? signature.role.map { " (\($0.words))" } ?? "" : "")
    return entry(.signature, signature, what, who, due, isDone: isSigned)
  }

  private func isNextToSign(_ signature: Signature) -> Bool { nextToSign.contains { $0.id == signature.id } }

  /// The one person who has a role by the day on which something is due, or when the plan was last changed where that was later: a
  /// party, or the learner.
  private func holder(of role: Role, due: CalendarDate?) -> Identifier? {
    if [.learner, .student, .employee, .starter].contains(role) { return learners.isEmpty ? learner.id : nil }
    let day = [due, updated?.date].compactMap(\.self).max()
    let holders = (day.map(present) ?? parties).filter { $0.role == role }
    return holders.count == 1 ? holders.first?.id : nil
  }

  private func items(_ review: Review) -> [AgendaItem] {
    let who = review.people.first
    let own = entry(.review, review, review.summary, who, review.due, isDone: review.isDone)
    let isOver =
      (review.done ?? review.due).map { day in reviews.contains { $0.done.map { $0 > day } ?? false } } ?? false
    let planned = reviews.compactMap(\.due)
    return [own].compactMap(\.self) + following(review, .review, review.next, planned, who, isOver: isOver)
  }

  private func items(_ meeting: Meeting) -> [AgendaItem] {
    let who = meeting.people.first
    let own = entry(.meeting, meeting, meeting.purpose, who, meeting.date, isDone: wasHeld(meeting))
    let isOver =
      meeting.date.map { day in meetings.contains { wasHeld($0) && $0.date.map { $0 > day } ?? false } } ?? false
    let planned = meetings.compactMap(\.date)
    return [own].compactMap(\.self) + following(meeting, .meeting, meeting.next, planned, who, isOver: isOver)
  }

  /// The next date that a review or meeting names, unless it is planned as one of its own; it is over once a later one
  /// took place.
  private func following(
    _ part: some Item, _ kind: AgendaKind, _ next: CalendarDate?, _ planned: [CalendarDate], _ who: Identifier?,
    isOver: Bool
  ) -> [AgendaItem] {
    guard let next, !planned.contains(next) else { return [] }
    let id = Identifier.named("next", in: part.id)
    return [
      AgendaItem(
        id: id, kind: kind, what: "next \(type(of: part).noun)", who: name(of: who), due: next,
        done: isOver || !isOpen)
    ]
  }

  private func items(_ consent: Consent) -> [AgendaItem] {
    let isAnswered = consent.state != nil && consent.state != .requested
    let answer = entry(.consent, consent, consent.use, consent.who, consent.due, isDone: isAnswered)
    guard consent.state == .given, let until = consent.until else { return [answer].compactMap(\.self) }
    let what = consent.use.map { "end of consent: \($0)" } ?? "end of consent"
    let end = AgendaItem(
      id: .named("end", in: consent.id), kind: .consent, what: what, who: name(of: consent.who), due: until,
      done: !isOpen)
    return [answer, end].compactMap(\.self)
  }
}
