// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions

/// What is said about recommendations and people to turn to.
extension Messages {
  static let ownIdea = "Write your own idea, or /suggest and a few words to look for one."
  static let howToPick = "(a number, several, more, why 1, your own idea, or none)"
  static let thatIsAll = "That is all there is for these words. Try others: /suggest and a few words."
  static let howToPickNothing = "(your own idea, or none)"
  static let nothingOffered = "nothing is on offer: write your own idea, /suggest and a few words, or /skip"
  static let signpostAside =
    "What you wrote was not kept. We can go on, or stop here: /pause. If it was your answer, type /say and the words."

  static func signpostShown(_ title: String) -> String { "Shown: \(title)" }
  static func searchingFor(_ corrections: [Correction]) -> String {
    "Searching for: \(corrections.map(\.searched).joined(separator: ", "))"
  }

  static func nothingFits(_ topics: [String]) -> String {
    let near = topics.isEmpty ? "" : " The nearest topics are: \(topics.joined(separator: ", "))."
    return "Nothing in the corpus fits these words well.\(near) "
      + "You can write your own idea; it is kept as local, not rated. Other words: /suggest and a few words."
  }

  /// Short lines under the title of a hit: evidence and effort, why, and what to mind; for a child only how much it is.
  static func about(_ hit: Suggestion, for band: Band) -> [String] {
    let dosage = hit.entry.delivery?.dosage.text ?? ""
    guard band != .elementary else { return [dosage].filter { !$0.isEmpty } }
    var lines: [String] = []
    lines.append([rating(hit.evidence), dosage].filter { !$0.isEmpty }.joined(separator: " \u{B7} "))
    lines.append("because: \(because(hit).joined(separator: "; "))")
    if let source = hit.evidence?.source { lines.append("source: \(source.authors) (\(source.year))") }
    lines += hit.cautions.prefix(1).map { "mind: \($0)" }
    return lines.filter { !$0.isEmpty }
  }

  /// All there is to say of a hit: what one does, how often, why, and what to mind.
  static func everything(about hit: Suggestion) -> [String] {
    let steps = hit.entry.steps.enumerated().map { "\($0 + 1)  \($1)" }
    let reasons = "because: " + hit.reasons.map(\.text).joined(separator: "; ")
    let source = hit.evidence?.source.map { ["source: \($0.authors) (\($0.year)), \($0.title)"] } ?? []
    return [hit.entry.title, hit.entry.about.summary] + steps + [reasons] + source + hit.cautions.map { "mind: \($0)" }
  }

  /// The strongest of the words that were found, and what else speaks for it in this case; `why` and a number tells all.
  private static func because(_ hit: Suggestion) -> [String] {
    hit.reasons.filter { [.words, .cause, .capability, .age, .studiedOn].contains($0.kind) }.map(\.text)
  }

  private static func rating(_ evidence: ShownEvidence?) -> String {
    evidence?.words ?? EvidenceRating.unrated.words
  }

  static func leftOut(_ count: Int, by filter: Filter) -> String {
    let what = filter == .age ? "another age" : "somebody else"
    return "\(count) left out because \(count == 1 ? "it is" : "they are") meant for \(what); ilp recommend shows all."
  }
}
