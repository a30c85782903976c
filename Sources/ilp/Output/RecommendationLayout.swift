// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Terminal

/// A recommendation as people read it: what, how well shown, why, what to mind.
struct RecommendationLayout {
  let width: Int
  let style: Style
  var explains = false

  func lines(of recommendation: Recommendation) -> [String] {
    var lines: [String] = []
    if let corrected = recommendation.corrected { lines += wrapped(Messages.searchingFor(corrected)) }
    if recommendation.nothingFits { lines += wrapped(Messages.nothingFits(recommendation.nearestTopics)) }
    for (index, hit) in recommendation.hits.enumerated() { lines += self.lines(of: hit, number: index + 1) }
    for filter in Filter.allCases {
      if let count = recommendation.filtered[filter], count > 0 {
        lines += wrapped(Messages.leftOut(count, by: filter)).map(style.dim)
      }
    }
    return lines
  }

  private func lines(of hit: Suggestion, number: Int) -> [String] {
    let mark = "\(number)  "
    let margin = String(repeating: " ", count: mark.count)
    var details = [[hit.evidence?.rating.words ?? EvidenceRating.unrated.words, dosage(of: hit)]
      .filter { !$0.isEmpty }.joined(separator: " \u{B7} ")]
    let because = hit.reasons.filter { ![.evidence, .effort].contains($0.kind) }.map(\.text)
    if !because.isEmpty { details.append("because: \(because.joined(separator: "; "))") }
    if let source = hit.evidence?.source { details.append("source: \(source.shortCitation)\(figure(of: hit))") }
    details += hit.cautions.map { "mind: \($0)" }
    details.append("all about it: ilp corpus show \(hit.entry.id)")
    let title = rows(hit.entry.title, beside: mark).enumerated().map { ($0 == 0 ? mark : margin) + style.bold($1) }
    let explanation = explains ? hit.explanation.lines(format: ScoreFormat.text).map { margin + $0 } : []
    return title + details.flatMap { rows($0, beside: margin).map { margin + $0 } } + explanation
  }

  private func dosage(of hit: Suggestion) -> String { hit.entry.delivery?.dosage.text ?? "" }

  private func figure(of hit: Suggestion) -> String {
    guard let evidence = hit.evidence, let figure = evidence.figure else { return "" }
    return " (\(evidence.metric.map { "\($0) " } ?? "")\(figure))"
  }

  private func wrapped(_ text: String) -> [String] { WordWrap.rows(of: text, width: width) }

  private func rows(_ text: String, beside mark: String) -> [String] {
    WordWrap.rows(of: text, width: max(width - mark.count, 10))
  }
}
