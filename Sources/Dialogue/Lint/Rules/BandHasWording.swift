// SPDX-License-Identifier: GPL-3.0-or-later

/// Nobody hears words that were written for older learners.
struct BandHasWording: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.ownSteps.flatMap { entry -> [LintFinding] in
      let wording = entry.step.wording
      let texts = [("ask", wording.ask), ("why", wording.why), ("example", wording.example)]
      return texts.flatMap { key, text -> [LintFinding] in
        guard let text, text.common == nil else { return [] }
        return flow.bands(of: entry).filter { !hasWording($0, text) }.map { band in
          .warning(
            Messages.bandIsMissing(entry.step.id, key, band), hint: Messages.bandIsMissingHint(key, band),
            at: text.all.first?.mark ?? entry.step.mark)
        }
      }
    }
  }

  private func hasWording(_ band: Band, _ text: Banded<Template>) -> Bool {
    let ages: [Band] = [.elementary, .middle, .high, .college, .adult]
    guard let place = ages.firstIndex(of: band) else { return !text.byBand.isEmpty }
    return ages[...place].contains { text.byBand[$0] != nil }
  }
}
