// SPDX-License-Identifier: GPL-3.0-or-later

/// A repeated section fills something that plans have, and says how often.
struct RepetitionIsSound: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.flow.sections.flatMap { section -> [LintFinding] in
      guard let repetition = section.repetition else { return [] }
      var found: [LintFinding] = []
      if !Repetition.fillable.contains(repetition.fills) {
        found.append(
          .error(
            Messages.repeatFillsNothing(section.id, repetition.fills),
            hint: Messages.nearHint(repetition.fills, Repetition.fillable), at: repetition.mark))
      }
      guard case .asked(let min, let max) = repetition.extent else { return found }
      if min < 0 || max.all.contains(where: { $0 < Swift.max(min, 1) }) {
        found.append(
          .error(Messages.repeatBounds(section.id), hint: Messages.repeatBoundsHint, at: repetition.mark))
      }
      if max.all.contains(where: { $0 > min && $0 > 1 }), repetition.another == nil {
        found.append(
          .warning(Messages.repeatLacksAnother(section.id), hint: Messages.repeatLacksAnotherHint, at: repetition.mark))
      }
      return found
    }
  }
}
