// SPDX-License-Identifier: GPL-3.0-or-later

package import Interventions
import Localization
import Plans

/// What was recommended and why: as text, and as JSON for programs.
package struct RecommendationReport: Sendable {
  let recommendation: Recommendation
  /// What came of entries in the plans of this machine, by their ids.
  let local: [String: LocalResults]

  package init(_ recommendation: Recommendation, local: [String: LocalResults] = [:]) {
    self.recommendation = recommendation
    self.local = local
  }

  /// Each hit with its number, its evidence and what it takes, the words that brought it, cautions and the citation; or
  /// that nothing fits, and what to do then.
  /// - Parameter explains: whether scores are unfolded into their formula.
  package func text(_ options: ReportOptions = ReportOptions(), explains: Bool = false) -> String {
    var writer = TextWriter(options)
    let lead = [Messages.waysThatHelp(recommendation.need)] + Messages.corrected(recommendation.corrected)
    if recommendation.nothingFits {
      writer.write(nothingFits.map(Block.text), indent: 0)
    } else {
      writer.write([.text(lead.joined(separator: "\n")), .entries(entries(explains: explains))], indent: 0)
    }
    let filtered = Messages.filtered(recommendation.filtered)
    if !filtered.isEmpty {
      writer.blank()
      writer.write([.text(filtered)], indent: 0)
    }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private var nothingFits: [String] {
    [
      (Messages.corrected(recommendation.corrected) + [Messages.nothingFits(recommendation.need)]).joined(
        separator: "\n"),
      Messages.nearest(recommendation.nearestTopics), Messages.ownIdea,
    ].filter { !$0.isEmpty }
  }

  private func entries(explains: Bool) -> [Entry] {
    recommendation.hits.enumerated().map { index, hit in
      Entry(
        hit.entry.title, number: index + 1, facts: facts(of: hit),
        blocks: explains ? [.group(Messages.score, [.text(explanation(of: hit))])] : [])
    }
  }

  private func facts(of hit: Suggestion) -> [Fact] {
    let because = hit.reasons.filter { [.words, .cause, .capability, .setting].contains($0.kind) }
    let suits = hit.reasons.filter { [.audience, .age].contains($0.kind) }
    let effort = hit.reasons.first { $0.kind == .effort }?.text
    let takes = [effort, hit.entry.delivery?.dosage.text].compactMap(\.self).filter { !$0.isEmpty }
    let facts =
      [
        Fact(Messages.whatItIs, hit.entry.about.summary),
        Fact(Messages.evidence, hit.evidence?.words),
        Fact(Messages.workedHere, local[hit.entry.id]?.words),
        Fact(Messages.takes, takes.listedLoosely),
        Fact(Messages.because, because.map(\.text).joined(separator: "\n")),
        Fact(Messages.suits, suits.map(\.text).joined(separator: "\n")),
        Fact(Messages.studiedOn, hit.evidence?.studiedOn),
      ] + hit.cautions.map { Fact(Messages.takeCare, $0) }
      + [Fact(Messages.source, hit.evidence?.source?.citation), Fact(Messages.readMore, hit.entry.id)]
    return facts.compactMap(\.self)
  }

  private func explanation(of hit: Suggestion) -> String {
    hit.explanation.lines { number in say(number: number, places: 3, isPadded: true) }.joined(separator: "\n")
  }
}
