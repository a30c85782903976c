// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension SlotMapping.Rows {
  /// Interventions and accommodations.
  static let support: [String: MappingRow] = [
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
  ]
}
