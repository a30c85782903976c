// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension SlotMapping.Rows {
  /// How progress is watched, meetings and reviews.
  static let reviews: [String: MappingRow] = [
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
      draft.watchedAsUsual.append((id, filling.today))
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
  ]
}
