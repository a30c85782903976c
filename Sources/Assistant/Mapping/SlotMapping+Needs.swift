// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension SlotMapping.Rows {
  /// What is strong and what is hard, with what shows it.
  static let needs: [String: MappingRow] = [
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

    "evidence+": .adding(\.evidence) { $0.text = $1.text },

    "notes+": .adding(\.notes) { $0.text = $1.text },

    "private-notes+": .adding(\.notes) { note, item in
      note.text = item.text
      note.isPrivate = true
    },
  ]
}
