// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans
internal import Reports

extension DraftPlan {
  /// What follows from the answers without being asked.
  mutating func settle(entryVersion: (String) -> Int?) {
    dateWhatIsCountedFromTheStart()
    joinTheOnlyGap()
    watchAsOftenAsTold()
    setUpWhatIsWatchedAsUsual()
    followReview()
    for index in plan.interventions.indices where plan.interventions[index].entryVersion == nil {
      plan.interventions[index].entryVersion = plan.interventions[index].entry.flatMap(entryVersion)
    }
    for index in plan.accommodations.indices where plan.accommodations[index].entryVersion == nil {
      plan.accommodations[index].entryVersion = plan.accommodations[index].entry.flatMap(entryVersion)
    }
  }

  /// "We test every Friday" says how often the goal is watched, where nobody was asked.
  private mutating func watchAsOftenAsTold() {
    for index in plan.monitoring.indices where plan.monitoring[index].frequency == nil {
      guard let rhythm = plan.monitoring[index].goal.flatMap({ rhythms[$0] }) else { continue }
      plan.monitoring[index].frequency = rhythm
      plan.monitoring[index].everyDays = Rhythm.days(in: rhythm)
    }
  }

  /// Who, how often and which rule, where nobody said so: chosen when all else is known, for the same reasons as on the command line.
  private mutating func setUpWhatIsWatchedAsUsual() {
    for (id, chosen) in watchedAsUsual {
      guard let place = plan.monitoring.firstIndex(where: { $0.id == id }) else { continue }
      let goal = plan.monitoring[place].goal.flatMap { id in plan.goals.first { $0.id == id } }
      MonitoringSuggestion(for: goal, of: plan, catalogue: nil, on: chosen).complete(
        &plan.monitoring[place], on: chosen)
    }
  }

  /// What the review that is held now decides holds: a goal that is ended there is over. How it ended is what was told, else what its
  /// number says.
  private mutating func followReview() {
    guard let review = plan.reviews.first(where: { $0.id == presentReview }) else { return }
    for outcome in review.outcomes where outcome.response != nil {
      guard let goal = outcome.goal, let measure = plan.goals.first(where: { $0.id == goal })?.measure else { continue }
      let isReached = outcome.value?.number.map { GoalStanding($0, of: measure).isReached } ?? false
      plan.follow(
        outcome.response, to: goal, on: review.done ?? today, reason: outcome.reason, isReached: isReached)
      if outcome.response == .end, let told = endings[goal] { change(\.goals, goal) { $0.status = told } }
    }
  }

  /// A learner who drafts alone means to do what nobody else was named for.
  mutating func giveOwnStepsToTheLearner() {
    for id in plan.actions.filter({ $0.who == nil }).map(\.id) {
      let learner = learnerParty()
      change(\.actions, id) { $0.who = learner }
    }
  }

  /// Day 30 is a date as soon as the first day is known.
  private mutating func dateWhatIsCountedFromTheStart() {
    guard let start = plan.learner.hireDate ?? plan.start else { return }
    for index in plan.checkpoints.indices where plan.checkpoints[index].date == nil {
      plan.checkpoints[index].date = plan.checkpoints[index].day.flatMap { start.talkDay(after: $0) }
    }
    for index in plan.goals.indices where plan.goals[index].due == nil {
      plan.goals[index].due = plan.goals[index].horizon.flatMap { Int($0) }.flatMap { start.adding(days: $0) }
    }
  }

  /// Where there is one gap, the first goal is about it: nobody who was asked what is hard, and then for a goal, is asked which one it
  /// is for. A further goal that shares no word with it stands by itself, which is said when it is told; to ask would be one question
  /// more for everybody, to join it would file free throws under biology.
  private mutating func joinTheOnlyGap() {
    guard plan.gaps.count == 1, let gap = plan.gaps.first else { return }
    let words = LogFit.tellingStems(([gap.text, gap.causeNote] + gap.evidence).compactMap(\.self))
    var isJoined = plan.goals.contains { $0.gaps.contains(gap.id) }
    for index in plan.goals.indices where plan.goals[index].gaps.isEmpty {
      let goal = plan.goals[index]
      let isOpen = goal.statement == nil || goal.horizon != nil
      let told = LogFit.tellingStems([goal.statement, goal.measure.what, goal.measure.seen].compactMap(\.self))
      // What is hard goes with another goal that was named for it and waits, or gave its place to this one.
      let isOfAnother =
        told.isDisjoint(with: words) && goalsNamed.contains { !LogFit.tellingStems([$0]).isDisjoint(with: words) }
      guard (!isJoined && !isOfAnother) || isOpen || !told.isDisjoint(with: words) else { continue }
      plan.goals[index].gaps = [gap.id]
      isJoined = true
    }
  }
}
