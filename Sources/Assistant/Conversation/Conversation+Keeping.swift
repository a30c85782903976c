// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

extension Conversation {
  /// Keeps events, and the plan that follows from them. When this returns nil they are on disk.
  ///
  /// A disk that refuses loses nothing: the events stay in memory until they are kept or the person leaves.
  func keep(_ events: [JournalEvent]) throws -> Ending? {
    while true {
      do {
        try keepOnce(events)
        shelfTrouble = nil
        return nil
      } catch ShelfTrouble.notKept(let words) {
        shelfTrouble = .notKept(words)
        try tell(.trouble, Messages.notKept(words))
        guard try waitForEnter() else { return .leftUnsaved }
      } catch ShelfTrouble.planChanged(let who, let when, let theirs) {
        shelfTrouble = .planChanged(by: who, at: when, theirs: theirs)
        guard try mergeWith(theirs, by: who, at: when) else { return .paused }
      } catch ShelfTrouble.conversationMovedOn {
        try catchUp()
        return nil
      }
    }
  }

  private func keepOnce(_ events: [JournalEvent]) throws {
    var next = interview
    next.apply(events)
    let changed = planChange(after: next)
    let turn = KeptTurn(
      conversation: record.id, after: interview.journal.count, events: events, change: changed,
      progress: next.progress, at: world.now())
    if isNew { try world.shelf.begin(record) }
    isNew = false
    let version = try world.shelf.keep(turn)
    interview = next
    keptAt += events.map { _ in turn.at }
    if let changed, let version { plan = ShelvedPlan(plan: changed.plan, version: version) }
  }

  /// The plan that follows from all answers; nil when it is as it was.
  private func planChange(after interview: Interview) -> KeptTurn.Change? {
    guard record.base != nil else { return nil }
    let before = plan?.plan ?? base
    noteChangesElsewhere()
    let derived = derivedPlan(from: interview)
    let after = changedElsewhere.map { derived.keeping(changesFrom: $0.origin, to: $0.theirs) } ?? derived
    guard after != before else { return nil }
    let words = after.words(for: before.edits(to: after), hidingWhatIsPrivateIn: before)
    return KeptTurn.Change(plan: after, replacing: plan?.version, words: words, actor: world.actor)
  }

  /// Between two sittings a plan may be changed without its conversation: a step added to a whole cohort, a number logged. Answers
  /// alone would not bring that back, so it is put on top of whatever they come to.
  private func noteChangesElsewhere() {
    guard isGoneOnWith, let there = plan?.plan else { return }
    isGoneOnWith = false
    let origin = derivedPlan(from: interview)
    changedElsewhere = origin == there ? nil : (origin, there)
  }

  func derivedPlan(from interview: Interview) -> Plan {
    let mapping = SlotMapping(
      conversation: record.id, today: record.startedAt.date ?? world.today, roles: roles(),
      daysGiven: daysGiven(in: interview), isAlone: interview.isAlone,
      entryVersion: world.materials.entryVersion)
    var plan = mapping.plan(from: base, origin: record.base, interview: interview)
    plan.kind = plan.kind ?? interview.flow.kind
    plan.title = plan.title ?? interview.flow.title
    // What is noted for one person alone, such as that help was shown, stays with the conversation: /notes lists it there.
    // What is noted beside a private answer is as private.
    for (number, note) in interview.notes.enumerated()
    where !note.isPrivate && !(note.slot.map(interview.isPrivate) ?? false) {
      plan.notes.append(
        Note(id: .named("note \(number)", in: record.id)) {
          $0.text = note.text
        })
    }
    note(interview.waiting, in: &plan)
    if let context = try? readingContext() {
      for (place, goal) in plan.goals.enumerated() {
        guard let old = base.goals.first(where: { $0.id == goal.id }) else { continue }
        if let sentence = Self.following(goal, from: old, context: context) { plan.goals[place].rewritten = sentence }
      }
    }
    if let status = interview.outcome.flatMap(PlanStatus.init(outcome:)) { plan.status = status }
    return plan
  }

  /// On which day each answer was given: a talk that goes on another day is signed on that day.
  private func daysGiven(in interview: Interview) -> [SlotKey: CalendarDate] {
    let kept = Dictionary(zip(interview.journal.map(\.turn), keptAt)) { first, _ in first }
    return interview.turnsOfAnswers.compactMapValues { (kept[$0] ?? world.now()).date }
  }

  /// What was named beside others and has not had its turn stands in the plan, so that it is not lost.
  private func note(_ things: [String], in plan: inout Plan) {
    for (number, thing) in things.enumerated() {
      plan.notes.append(
        Note(id: .named("left over \(number)", in: record.id)) { $0.text = Messages.leftForLaterNote(thing) })
    }
  }

  private func roles() -> [Speaker: Role] {
    let audience = interview.flow.audience
    return [
      .learner: Role(rawValue: audience.subject), .facilitator: Role(rawValue: audience.facilitator ?? "learner"),
      .family: .parent, .both: Role(rawValue: "both"),
    ]
  }

  /// Waits until the person has made room; false when they leave instead.
  private func waitForEnter() throws -> Bool {
    while true {
      switch try console.ask(prompt: "> ", prefill: nil, completions: { _ in .words([]) }) {
      case .line: return true
      case .interrupted, .invalid: continue
      case .endOfInput, .asksToEnd: return false
      }
    }
  }

  /// Shows what somebody else changed, and goes on from their plan when the person agrees. Nothing of theirs is lost: the
  /// answers of this conversation are applied to their plan.
  private func mergeWith(_ theirs: ShelvedPlan?, by who: String, at when: Instant) throws -> Bool {
    guard let theirs else {
      try tell(.trouble, Messages.planGone(by: who))
      return false
    }
    try tell(.trouble, Messages.planChanged(by: who, at: when))
    let ours = plan?.plan ?? base
    for line in theirs.plan.words(for: ours.edits(to: theirs.plan)) { try tell(.choice, "- \(line)") }
    guard try confirm(Messages.mergeQuestion) else { return false }
    base = theirs.plan
    plan = theirs
    changedElsewhere = nil
    return true
  }

  /// A plain question between two things; only a clear yes counts.
  func confirm(_ question: String) throws -> Bool {
    try tell(.question, question)
    switch try console.ask(prompt: "> ", prefill: nil, completions: { _ in .words(Reception.yesAndNo) }) {
    case .line(let line): return try isYes(line)
    default: return false
    }
  }

  /// Whether a line says yes, or asks for the same again ("pause").
  private func isYes(_ line: String) throws -> Bool {
    if let heard = YesNo.heard(in: line) { return heard.isYes }
    return try [.pause, .quit].contains(Understanding.read(line, context: readingContext()).intent)
  }

  /// Takes over what the same conversation has become in another window.
  private func catchUp() throws {
    try tell(.trouble, Messages.wentOnElsewhere)
    let journal = try world.shelf.journal(of: record.id)
    interview = interview.with(journal: journal)
    keptAt = try world.shelf.instants(of: record.id)
    if let id = plan?.plan.id ?? record.plan { plan = try? world.shelf.plan(id) }
    isGoneOnWith = true
    shownTurn = nil
  }
}

extension PlanStatus {
  /// The state of a plan whose conversation was finished in this way; nil when it stays as it is.
  init?(outcome: Outcome) {
    switch outcome {
    case .final: self = .active
    case .draft: return nil
    case .noneNeeded: self = .noneNeeded
    case .declined: self = .declined
    }
  }
}
