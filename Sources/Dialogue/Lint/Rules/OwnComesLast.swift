// SPDX-License-Identifier: GPL-3.0-or-later

/// The choice that stands for own words, or for something else, is the last one.
struct OwnComesLast: FlowRule {
  private static let ids: Set<String> = ["own", "other", "something-else"]

  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.entries.flatMap { entry -> [LintFinding] in
      guard case .written(let choices)? = entry.step.choices else { return [] }
      return choices.dropLast().filter { Self.ids.contains($0.id) }.map {
        .error(Messages.ownIsNotLast(entry.step.id, $0.id), hint: Messages.ownIsNotLastHint, at: $0.mark)
      }
    }
  }
}
