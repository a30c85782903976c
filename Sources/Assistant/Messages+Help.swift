// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization

/// What is said about recommendations and people to turn to.
extension Messages {
  static var ownIdea: String {
    say("assistant.own-idea", "Write your own idea, or /suggest and a few words to look for one.")
  }
  static var howToPick: String {
    say("assistant.how-to-pick", "(a number, several, more, why 1, your own idea, or none)")
  }
  static var thatIsAll: String {
    say("assistant.that-is-all", "That is all there is for these words. Try others: /suggest and a few words.")
  }
  static var howToPickNothing: String { say("assistant.how-to-pick-nothing", "(your own idea, or none)") }
  static var nothingOffered: String {
    say("assistant.nothing-offered", "nothing is on offer: write your own idea, /suggest and a few words, or /skip")
  }
  static var signpostAside: String {
    say(
      "assistant.signpost-aside",
      "What you wrote was not kept. We can go on, or stop here: /pause. If it was your answer, type /say and the words."
    )
  }

  static func inYourPlans(_ results: String) -> String { say("assistant.in-your-plans", "in your plans: \(results)") }
  static func signpostNear(_ title: String, _ band: Band) -> String {
    isYoung(band)
      ? say("assistant.signpost-near.young", "Is something wrong? Type /support to see who can help.")
      : say("assistant.signpost-near", "If this is about \"\(title)\": /support shows people to turn to.")
  }

  static func signpostShown(_ title: String) -> String { say("assistant.signpost-shown", "Shown: \(title)") }
  static func searchingFor(_ corrections: [Correction]) -> String {
    say("assistant.searching-for", "Searching for: \(corrections.map(\.searched).listed)")
  }

  static func nothingFits(_ topics: [String]) -> String {
    let near = topics.isEmpty ? "" : say("assistant.nothing-fits.near", " The nearest topics are: \(topics.listed).")
    return say(
      "assistant.nothing-fits",
      "Nothing in the corpus fits these words well.\(near) "
        + "You can write your own idea; it is kept as local, not rated. Other words: /suggest and a few words.")
  }

  /// Short lines under the title of a hit: evidence and effort, why, and what to mind; for a child only how much it is.
  static func about(_ hit: Suggestion, for band: Band) -> [String] {
    let dosage = hit.entry.delivery?.dosage.text ?? ""
    guard band != .elementary else { return [dosage].filter { !$0.isEmpty } }
    var lines: [String] = []
    lines.append([rating(hit.evidence), dosage].filter { !$0.isEmpty }.joined(separator: " \u{B7} "))
    lines.append(because(strongest(hit)))
    if let source = hit.evidence?.source {
      lines.append(say("assistant.about.source", "source: \(source.authors) (\(source.year))"))
    }
    lines += hit.cautions.prefix(1).map(mind)
    return lines.filter { !$0.isEmpty }
  }

  /// All there is to say of a hit: what one does, how often, why, and what to mind.
  static func everything(about hit: Suggestion) -> [String] {
    let steps = hit.entry.steps.enumerated().map { "\($0 + 1)  \($1)" }
    let source = hit.evidence?.source.map { source in
      [say("assistant.everything.source", "source: \(source.authors) (\(source.year)), \(source.title)")]
    }
    return [hit.entry.title, hit.entry.about.summary] + steps + [because(hit.reasons.map(\.text))] + (source ?? [])
      + hit.cautions.map(mind)
  }

  /// The strongest of the words that were found, and what else speaks for it in this case; `why` and a number tells all.
  private static func strongest(_ hit: Suggestion) -> [String] {
    hit.reasons.filter { [.words, .cause, .capability, .age, .studiedOn].contains($0.kind) }.map(\.text)
  }

  private static func because(_ reasons: [String]) -> String {
    say("assistant.because", "because: \(reasons.listedLoosely)")
  }

  private static func mind(_ caution: String) -> String { say("assistant.mind", "mind: \(caution)") }

  private static func rating(_ evidence: ShownEvidence?) -> String {
    evidence?.words ?? EvidenceRating.unrated.words
  }

  static func leftOut(_ count: Int, by filter: Filter) -> String {
    switch filter {
    case .age:
      say(
        "assistant.left-out.age", count,
        one: "\(count) left out because it is meant for another age; ilp recommend shows all.",
        other: "\(count) left out because they are meant for another age; ilp recommend shows all.")
    case .audience:
      say(
        "assistant.left-out.audience", count,
        one: "\(count) left out because it is meant for somebody else; ilp recommend shows all.",
        other: "\(count) left out because they are meant for somebody else; ilp recommend shows all.")
    }
  }
}
