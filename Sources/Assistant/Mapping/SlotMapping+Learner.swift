// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Understanding

extension SlotMapping.Rows {
  /// The learner, the plan as a whole, and the people in it.
  static let learner: [String: MappingRow] = [
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

    "consents+": .adding(\.consents) { $0.use = $1.text },

    "contacts+": .answered { draft, filling in
      for text in filling.texts {
        for (place, who) in draft.people(named: text, by: filling.role).enumerated() {
          let number = place == 0 ? "" : " \(place + 1)"
          draft.change(\.contacts, draft.made("\(filling.slot) \(text)\(number)")) { $0.who = who }
        }
      }
    },
  ]
}
