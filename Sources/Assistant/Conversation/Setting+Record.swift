// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension Dialogue.Setting {
  /// What a conversation is held with: names and defaults from the plan, parts to repeat over, lists.
  static func of(
    _ record: ConversationRecord, flow: Flow, lists: [String: ChoiceList], base: Plan?
  ) throws -> Dialogue.Setting {
    let audience = flow.audience
    let learner = base?.learner.preferredName ?? base?.learner.name ?? record.roles[audience.subject] ?? ""
    let facilitator = audience.facilitator.map { role in
      let known = base.flatMap { leader(of: $0, as: role, on: record.startedAt.date) }
      return Participant(role: role, name: record.roles[role] ?? known ?? "")
    }
    return Dialogue.Setting(
      band: record.band, subject: Participant(role: audience.subject, name: learner), facilitator: facilitator,
      lists: lists, parts: base.map { parts(of: $0, on: record.startedAt.date, record.band) } ?? [:],
      defaults: base.map(defaults(from:)) ?? [:])
  }

  /// The name of whoever leads: who has the role in the plan; where nobody has, who led when it was made.
  private static func leader(of plan: Plan, as role: String, on day: CalendarDate?) -> String? {
    let present = (day.map(plan.present) ?? plan.parties).filter { $0.name != nil }
    let roles = [Role(rawValue: role), .supervisor, .trainer, .teacher, .caseManager, .mentor]
    return roles.lazy.compactMap { role in present.first { $0.role == role }?.name }.first
  }

  /// - Parameter day: the day of the conversation; what is due on it is due.
  private static func parts(of plan: Plan, on day: CalendarDate?, _ band: Band) -> [String: [Part]] {
    [
      "actions": plan.actions.filter(plan.isToDo).map { step in
        Part(
          id: step.id.text, text: Messages.stepDue(step.text ?? "", step.due, on: day, band),
          traits: [trait(step.due, on: day)])
      },
      "due": plan.agenda().filter {
        !$0.done && ![.signature, .observation].contains($0.kind) && $0.due <= day ?? $0.due
      }.map {
        Part(id: $0.id.text, text: $0.what)
      },
      "goals": plan.goals.filter(\.isOpen).map {
        Part(id: $0.id.text, text: $0.text ?? "", traits: traits(of: $0, in: plan, on: day))
      },
      "gaps": plan.gaps.map { Part(id: $0.id.text, text: $0.text ?? "") },
      "accommodations": plan.accommodations.map { Part(id: $0.id.text, text: $0.text ?? "") },
    ]
  }

  /// What a flow may ask of a goal before it goes over it.
  private static func traits(of goal: Goal, in plan: Plan, on day: CalendarDate?) -> [String] {
    let isWatched = plan.monitoring.contains { ($0.goal == goal.id || $0.goal == nil) && !$0.rule.isEmpty }
    return [
      isWatched ? "watched" : "unwatched", goal.measure.what == nil ? "uncounted" : "counted", trait(goal.due, on: day),
    ]
  }

  /// What a flow may ask of a step, or a goal, before it goes over it.
  private static func trait(_ due: CalendarDate?, on day: CalendarDate?) -> String {
    guard let due, let day else { return "undated" }
    return due <= day ? "late" : "ahead"
  }

  private static func defaults(from plan: Plan) -> [String: String] {
    let learner = plan.learner
    let known: [String: String?] = [
      "learner.name": learner.name, "learner.preferred-name": learner.preferredName, "learner.grade": learner.grade,
      "learner.school": learner.school, "learner.position": learner.position, "learner.unit": learner.unit,
      "learner.hire-date": learner.hireDate?.words,
    ]
    return known.compactMapValues(\.self)
  }
}
