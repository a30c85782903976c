// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// Carries answers over to a plan. The only file that knows both slots and plans: a new place is one row in `rows`.
///
/// A function: the plan at the start and all answers give the plan as it stands, however often answers were changed.
package struct SlotMapping {
  /// The conversation, for the identifiers of what answers make.
  package var conversation: Identifier
  package var today: CalendarDate
  /// The role under which each speaker's words are kept.
  package var roles: [Speaker: Role]
  /// Whether the learner answers alone: then a step that names nobody is the learner's own.
  package var isAlone: Bool
  /// The version of a corpus entry, for the plan to keep.
  package var entryVersion: (String) -> Int?

  package init(
    conversation: Identifier, today: CalendarDate, roles: [Speaker: Role] = [:], isAlone: Bool = false,
    entryVersion: @escaping (String) -> Int? = { _ in nil }
  ) {
    self.conversation = conversation
    self.today = today
    self.roles = roles
    self.isAlone = isAlone
    self.entryVersion = entryVersion
  }

  /// The plan at the start with all answers and fixed values in it. What has no place in a plan changes nothing.
  /// - Parameter origin: the plan before the conversation, where the base is a later one that somebody else has changed.
  package func plan(from base: Plan, origin: Plan? = nil, interview: Interview) -> Plan {
    var draft = DraftPlan(
      plan: base, origin: origin ?? base, conversation: conversation, today: today,
      facilitator: isAlone ? nil : roles[.facilitator])
    for entry in interview.entries {
      switch entry {
      case .fixed(let slot): fill(slot.value.place, filling(slot), in: &draft)
      case .slot(let slot):
        if let place = slot.place, let filling = filling(slot) { fill(place, filling, in: &draft) }
      }
    }
    if isAlone { draft.giveOwnStepsToTheLearner() }
    draft.settle(entryVersion: entryVersion)
    return draft.plan
  }

  private func fill(_ place: Dialogue.Place, _ filling: Filling, in draft: inout DraftPlan) {
    guard !place.isTalk, let (row, name) = Self.row(for: place.text) else { return }
    var filling = filling
    filling.name = name
    row.fill(&draft, filling)
    draft.note(filling.answer.measure, of: filling)
  }

  private func filling(_ slot: FilledSlot) -> Filling? {
    guard slot.answer != nil || slot.standing == .unknown else { return nil }
    return Filling(
      slot: slot.key.text, pass: pass(slot.pass, in: slot.section), partID: slot.partID.map { Identifier($0) },
      role: roles[slot.speaker] ?? .learner, standing: slot.standing, isPrivate: slot.isPrivate,
      answer: slot.answer ?? Answer(words: ""), ask: slot.ask, takesSeveral: slot.type.takesSeveral, today: today)
  }

  private func filling(_ slot: Interview.FixedSlot) -> Filling {
    Filling(
      slot: slot.section, pass: pass(slot.pass, in: slot.section), partID: slot.partID.map { Identifier($0) },
      role: .learner, standing: .answered, isPrivate: false, answer: Answer(words: slot.value.value), today: today)
  }

  private func pass(_ pass: Turn.PassPlace?, in section: String) -> (fills: String, name: String)? {
    pass.map { ($0.fills, "\(section) \($0.number)") }
  }

  /// The row for a place: by its whole name, else by what stands before its first dot (`voice.` takes any topic).
  static func row(for place: String) -> (MappingRow, name: String)? {
    if let row = rows[place] { return (row, "") }
    guard let dot = place.firstIndex(of: "."), let row = namedRows[String(place[..<dot])] else { return nil }
    return (row, String(place[place.index(after: dot)...]))
  }

  private static let rows: [String: MappingRow] = [
    "learner.name": .learner("name") { $0.name = NamedPerson($1.text).name },
    "learner.preferred-name": .learner("preferredName") { $0.preferredName = NamedPerson($1.text).name },
    "learner.id": .learner("ids") { $0.ids["id"] = $1.text },
    "learner.grade": .learner("grade") { $0.grade = $1.code },
    "learner.school": .learner("school") { $0.school = $1.text },
    "learner.position": .learner("position") { $0.position = $1.text },
    "learner.unit": .learner("unit") { $0.unit = $1.text },
    "learner.hire-date": .learner("hireDate") { $0.hireDate = $1.day },
    "learner.languages+": .learner("languages") { $0.languages.merge($1.texts) },
    "learner.interests+": .learner("interests") { $0.interests.merge($1.texts) },
    "learner.aspirations+": .learner("aspirations") { $0.aspirations.merge($1.texts) },
    "learner.learning-preferences": .learner("learningPreferences") { $0.learningPreferences = $1.text },
    "learner.destination": .learner("destination") { $0.destination = $1.text },

    "plan.title": .plan("title") { $0.title = $1.text },
    "plan.setting": .plan("setting") { if !$1.code.isEmpty { $0.setting = Plans.Setting(rawValue: $1.code) } },
    "plan.purpose": .plan("purpose") { $0.purpose = $1.text },
    "plan.start": .plan("start") { $0.start = $1.day },
    "plan.end": .plan("end") { $0.end = $1.day },
    "plan.event": .plan("event") { $0.event = PlanEvent(rawValue: $1.code) },
    "plan.links+": .adding(\.links) { $0.title = $1.text },
    "parties+": .answered { draft, filling in
      for text in filling.texts { _ = draft.people(named: text, by: filling.role) }
    },
    "person.name": .item(\.parties, "person", "name") { $0.name = $1.text },
    "person.role": .item(\.parties, "person", "role") { $0.role = Role(rawValue: $1.code) },
    "person.contact": .item(\.parties, "person", "contact") { $0.contact = $1.text },

    "strengths+": .adding(\.strengths) { $0.text = $1.text },
    "strength.text": .item(\.strengths, "strength", "text") { $0.text = $1.text },
    "strength.domain": .item(\.strengths, "strength", "domain") { $0.domain = $1.code },
    "strength.evidence": .item(\.strengths, "strength", "evidence") { $0.evidence.merge($1.texts) },

    "gaps+": .adding(\.gaps) { $0.text = $1.text },
    "gap.text": .item(\.gaps, "gap", "text") { $0.text = $1.text },
    "gap.kind": .item(\.gaps, "gap", "kind") { $0.kind = GapKind(rawValue: $1.code) },
    "gap.domain": .item(\.gaps, "gap", "domain") { $0.domain = $1.code },
    "gap.level": .item(\.gaps, "gap", "level") { $0.level = $1.level },
    "gap.level-note": .item(\.gaps, "gap", "levelNote") { $0.levelNote = $1.text },
    "gap.cause": .item(\.gaps, "gap", "cause") { gap, filling in
      // Own words are kept as words: an open code would claim that they are one of the known causes.
      let id = filling.answer.items.first?.id
      gap.cause = id.map { Cause(rawValue: $0) }
      gap.causeNote = id == nil || filling.answer.items.count > 1 ? filling.text : nil
    },
    "gap.cause-confidence": .item(\.gaps, "gap", "causeConfidence") { $0.causeConfidence = $1.level },
    "gap.evidence+": .item(\.gaps, "gap", "evidence") { $0.evidence.merge($1.texts) },
    "gap.found-by": .item(\.gaps, "gap", "foundBy") { $0.foundBy = Discovery(rawValue: $1.code) },
    "barriers+": .adding(\.barriers) { $0.text = $1.text },
    "barrier.text": .item(\.barriers, "barrier", "text") { $0.text = $1.text },
    "assessments+": .adding(\.assessments) { $0.note = $1.text },

    "goal.statement": .item(\.goals, "goal", "statement") { $0.statement = $1.text },
    "goal.rewritten": .item(\.goals, "goal", "rewritten") { goal, filling in
      // A goal that says all stands as it was said.
      goal.rewritten = filling.text == goal.statement ? nil : filling.text
    },
    "goal.seen": .measure("seen") { $0.seen = $1.text },
    "goal.measure": .measure("what") { $0.what = $1.text },
    "goal.unit": .measure("unit") { $0.unit = $1.text },
    "goal.instrument": .measure("instrument") { $0.instrument = $1.text },
    "goal.baseline": .measure("baseline") { $0.take($1, as: \.baseline) },
    "goal.target": .measure("target") { $0.take($1, as: \.target) },
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
    "goal.status": .item(\.goals, "goal", "status") { $0.status = GoalStatus(rawValue: $1.code) },
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

    "interventions+": .answered { draft, filling in
      let goal = draft.goal(of: filling)
      let made = draft.add(\.interventions, for: filling) { planned, picked in
        planned.entry = picked.id
        planned.text = picked.text
        planned.isLocal = picked.id == nil ? true : nil
        planned.goal = goal
      }
      draft.picked[filling.pass?.name ?? "", default: []] += made
    },
    "intervention.who": .assignedInterventions,
    "intervention.collector": .interventionCollector,
    "intervention.where": .interventions("place") { $0.place = $1.text },
    "intervention.times-per-week": .interventions("timesPerWeek") { $0.timesPerWeek = $1.level },
    "intervention.minutes": .interventions("minutes") { $0.minutes = $1.level },
    "intervention.weeks": .interventions("weeks") { $0.weeks = $1.level },
    "intervention.materials": .interventions("materials") { $0.materials.merge($1.texts) },

    "accommodations+": .adding(\.accommodations) { accommodation, picked in
      accommodation.entry = picked.id
      accommodation.text = picked.text
    },
    "accommodation.text": .item(\.accommodations, "accommodation", "text") { accommodation, filling in
      accommodation.entry = filling.answer.items.first?.id
      accommodation.text = filling.answer.items.isEmpty ? filling.text : filling.texts.joined(separator: "; ")
    },
    "accommodation.barrier": .reference(\.accommodations, "accommodation", \.barriers, \.text) {
      $0.barrier = $1.first
    },
    "accommodation.settings": .item(\.accommodations, "accommodation", "settings") { accommodation, filling in
      accommodation.settings = filling.items.map { AccommodationSetting(rawValue: $0.id ?? $0.text) }
    },
    "accommodation.who": .assigned(\.accommodations, "accommodation"),
    "accommodation.from": .item(\.accommodations, "accommodation", "from") { $0.from = $1.day },
    "accommodation.until": .item(\.accommodations, "accommodation", "until") { $0.until = $1.day },
    "accommodation.evidence+": .item(\.accommodations, "accommodation", "evidence") { $0.evidence.merge($1.texts) },
    "accommodation.temporary": .item(\.accommodations, "accommodation", "temporary") { accommodation, filling in
      accommodation.temporary = filling.answer.isYes ?? (filling.code == "temporary")
    },

    "monitoring.instrument": .itemOfGoal(\.monitoring, "monitoring", "instrument") { $0.instrument = $1.text },
    "monitoring.collector": .monitoringCollector,
    "monitoring.frequency": .itemOfGoal(\.monitoring, "monitoring", "frequency") { monitoring, filling in
      monitoring.frequency = filling.text
      monitoring.everyDays = Rhythm.days(in: filling.text)
    },
    "monitoring.speed": .answered { draft, filling in
      guard filling.code == "for-me" || filling.answer.isYes == true else { return }
      let goal = draft.goal(of: filling)
      let id = draft.identifier(of: "monitoring", for: filling)
      draft.change(\.monitoring, id) { $0.goal = goal }
      draft.watchedAsUsual.append(id)
    },
    "monitoring.rule": .itemOfGoal(\.monitoring, "monitoring", "rule") { monitoring, filling in
      let kind = RuleKind(rawValue: filling.code)
      monitoring.rule.kind = RuleKind.known.contains(kind) ? kind : nil
      monitoring.rule.text = filling.text
      monitoring.rule.chosen = filling.today
    },
    "checkpoints+": .adding(\.checkpoints) { checkpoint, item in
      let words = CheckpointWords(item.text)
      checkpoint.text = item.text
      checkpoint.day = words.day
      checkpoint.event = words.day == nil ? nil : "start"
      checkpoint.date = words.day == nil ? item.day.flatMap { CalendarDate($0) } : nil
      checkpoint.questions = words.questions
    },
    "meeting.date": .item(\.meetings, "meeting", "date") { $0.date = $1.day },
    "meeting.notes": .item(\.meetings, "meeting", "notes") { $0.notes = $1.text },
    "meeting.people+": .answered { draft, filling in
      let people = filling.texts.flatMap { draft.people(named: $0, by: filling.role) }
      draft.change(\.meetings, draft.identifier(of: "meeting", for: filling)) { meeting in
        meeting.people.merge(people)
        meeting.date = meeting.date ?? filling.today
        meeting.held = true
      }
    },

    "review.due": .answered { draft, filling in
      guard let day = filling.day else { return }
      draft.change(\.reviews, draft.made("review due \(filling.slot)")) { $0.due = day }
    },
    "review.clock": .review("clock") { $0.clock = $1.code },
    "review.done": .review("done") { $0.done = $1.day },
    "review.summary": .review("summary") { $0.summary = $1.text },
    "review.people+": .answered { draft, filling in
      let people = filling.texts.flatMap { draft.people(named: $0, by: filling.role) }
      draft.change(\.reviews, draft.presentReview) { $0.people.merge(people) }
    },
    "review.next": .answered { draft, filling in
      guard let day = filling.day else { return }
      draft.change(\.reviews, draft.presentReview) { $0.next = day }
      draft.change(\.reviews, draft.made("review after")) { $0.due = day }
    },
    "review.result": .outcome("result") { $0.result = $1.text },
    "review.value": MappingRow { draft, filling in
      let points = filling.points
      MappingRow.outcome("value") { outcome, filling in
        outcome.value = filling.level
        outcome.valueDate = points.last?.day
      }.fill(&draft, filling)
      draft.observe(points.dropLast(), for: filling)
    },
    "review.reason": .outcome("reason") { $0.reason = $1.text },
    "review.response": .outcome("response") { $0.response = Response(rawValue: $1.code) },
    "review.learner-comment": .outcome("learnerComment") { $0.learnerComment = $1.text },
    "review.mentor-comment": .outcome("mentorComment") { $0.mentorComment = $1.text },

    "consents+": .adding(\.consents) { $0.use = $1.text },
    "contacts+": .answered { draft, filling in
      for text in filling.texts {
        for (place, who) in draft.people(named: text, by: filling.role).enumerated() {
          let number = place == 0 ? "" : " \(place + 1)"
          draft.change(\.contacts, draft.made("\(filling.slot) \(text)\(number)")) { $0.who = who }
        }
      }
    },
    "evidence+": .adding(\.evidence) { $0.text = $1.text },
    "notes+": .adding(\.notes) { $0.text = $1.text },
    "private-notes+": .adding(\.notes) { note, item in
      note.text = item.text
      note.isPrivate = true
    },
  ]

  /// Rows for places that take any name after the dot; it stands in `filling.name`.
  private static let namedRows: [String: MappingRow] = [
    "parties": .answered { draft, filling in
      draft.holder(of: Role(rawValue: filling.name), named: filling.text)
    },
    "voice": MappingRow { draft, filling in
      let owner = draft.goal(of: filling)
      let id = draft.voice(about: filling, owner: owner?.text ?? "")
      let answer = draft.made("voice \(filling.slot)")
      draft.change(\.voices, id) { voice in
        voice.topic = filling.name
        voice.question = voice.question ?? filling.ask
        voice.about = owner
        var said = VoiceAnswer(id: answer)
        said.role = filling.role
        said.rating = filling.answer.number.map(Level.number)
        said.text = filling.answer.number == nil ? filling.text : nil
        said.note(filling, key: "text")
        voice.answers.removeAll { $0.id == answer }
        voice.answers.append(said)
        voice.isPrivate = voice.isPrivate || filling.isPrivate
      }
    },
    "commitments": MappingRow { draft, filling in
      draft.change(\.commitments, draft.made("commitment \(filling.slot)")) { commitment in
        commitment.role = Role(rawValue: filling.name)
        commitment.text = filling.standing == .answered ? filling.text : nil
        commitment.note(filling, key: "text")
      }
    },
    "signatures": MappingRow { draft, filling in
      let count = draft.plan.signatures.count
      draft.change(\.signatures, draft.made("signature \(filling.name)")) { signature in
        signature.role = Role(rawValue: filling.name)
        signature.order = signature.order ?? count + 1
        guard filling.standing == .answered else { return }
        signature.meaning = filling.signatureMeaning
        signature.text = filling.answer.isYes == nil ? filling.text : nil
        signature.date = filling.today
      }
    },
    "custom": MappingRow { draft, filling in
      draft.plan.custom[filling.name] = filling.standing == .answered ? CustomValue.value(of: filling) : nil
      draft.plan.note(filling, key: "custom.\(filling.name)")
    },
  ]
}
