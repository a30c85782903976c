// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization

/// What is said of the ways that are offered, in words that suit who reads them.
extension Messages {
  /// Short lines under the title of a hit: evidence and effort, why, and what to mind; for a child only how much it is.
  static func about(_ hit: Suggestion, for band: Band) -> [String] {
    let dosage = hit.entry.delivery?.dosage.text ?? ""
    guard band != .elementary else { return [dosage].filter { !$0.isEmpty } }
    let first = [rating(hit.evidence, band), dosage].filter { !$0.isEmpty }.joined(separator: " \u{B7} ")
    return
      ([first] + because(hit, band) + (band == .middle ? [] : source(of: hit, isWhole: false))
      + hit.cautions.prefix(1).map(mind)).filter { !$0.isEmpty }
  }

  /// All there is to say of a hit: what one does, how often, why, and what to mind.
  static func everything(about hit: Suggestion, for band: Band) -> [String] {
    let steps = hit.entry.steps.enumerated().map { "\($0 + 1)  \($1)" }
    let evidence = rating(hit.evidence, band).startingUppercase + "."
    return [hit.entry.title, hit.entry.about.summary] + steps + because(hit, band) + [evidence]
      + (isSchoolchild(band) ? [] : source(of: hit, isWhole: true)) + hit.cautions.map(mind)
  }

  static func picked(_ numbers: [Int], _ hits: [Suggestion]) -> String {
    say("assistant.picked", "Taken: \(titles(numbers, hits)). /undo takes that back.")
  }

  static func titles(_ numbers: [Int], _ hits: [Suggestion]) -> String {
    numbers.map { "\($0) \(hits[$0 - 1].entry.title)" }.listedLoosely
  }

  static func pickNoted(_ remark: String) -> String {
    say("assistant.pick-noted", "Noted beside it: \u{201C}\(remark)\u{201D}.")
  }

  static func severalHave(_ words: String, _ titles: String) -> String {
    say("assistant.several-have", "\u{201C}\(words)\u{201D} could be one of these: \(titles). Type its number.")
  }

  static func noneHas(_ words: String, count: Int) -> String {
    say(
      "assistant.none-has",
      "I do not find \u{201C}\(words)\u{201D} among the \(count): type a number, or /suggest \(words) to search for it")
  }

  static func ownIdeaKept(_ words: String) -> String {
    say("assistant.own-idea-kept", "Kept as your own idea: \u{201C}\(words)\u{201D}. /undo takes that back.")
  }

  static func wouldTake(_ hit: Suggestion, _ band: Band) -> String {
    say(
      "assistant.would-take-way",
      "I would take 1, \(hit.entry.title): it fits your words best (\(rating(hit.evidence, band))).")
  }

  /// The best of an offer by what was asked; where several are, all of them.
  static func best(_ quality: PickQuality, _ numbers: [Int], _ hits: [Suggestion], _ band: Band) -> String {
    let which = titles(numbers, hits)
    let first = numbers.first.map { hits[$0 - 1] }
    switch quality {
    case .time:
      return say("assistant.best.time", "The least time: \(which) (\(first?.entry.delivery?.dosage.text ?? "")).")
    case .effort: return say("assistant.best.effort", "The least work: \(which).")
    case .cost:
      return first?.entry.delivery?.cost == Extent.none
        ? say("assistant.best.free", "Free: \(which).") : say("assistant.best.cost", "The cheapest: \(which).")
    case .evidence:
      return say("assistant.best.evidence", "The best tested: \(which) (\(rating(first?.evidence, band))).")
    }
  }

  static var qualityUnknown: String {
    say("assistant.quality-unknown", "That is not written down for any of these. why 1 tells all about the first.")
  }

  static var whatWouldFit: String {
    say(
      "assistant.what-would-fit",
      "Then let us look further. Say what would suit you, such as \u{201C}something shorter\u{201D} or \u{201C}something with music\u{201D}; your own idea is fine, and none goes on without."
    )
  }

  static func noneNeeds(_ words: String) -> String {
    say("assistant.none-needs", "I see nothing about \u{201C}\(words)\u{201D} in any of these.")
  }

  static var nothingLikeThat: String {
    say("assistant.nothing-like-that", "I find none like that for this. Your own idea is fine, too.")
  }

  static var whatPicksAre: String {
    say(
      "assistant.what-picks-are",
      "These are ways of learning that have helped others with something like yours. A number takes one; why 1 tells all about the first; your own idea is fine, too."
    )
  }

  /// The words that brought what is offered, and what to say where none of it is meant; nil where none of them tells anything.
  static func whyTheseCameUp(_ hits: [Suggestion]) -> String? {
    var words: [String] = []
    for word in hits.flatMap(\.keywords).filter(isTelling) where !words.contains(word) { words.append(word) }
    guard !words.isEmpty else { return nil }
    let quoted = words.prefix(wordsOfReason).map { "\u{201C}\($0)\u{201D}" }.listedAnd
    return say(
      "assistant.why-these-came-up",
      "They came up by these words of yours: \(quoted). When none is about what you mean: \u{201C}none of these fit\u{201D}, or /suggest and a few words."
    )
  }

  private static var wordsOfReason: Int { 4 }

  static var effectSizeMeans: String {
    say(
      "assistant.effect-size-means",
      "An effect size says how much it helped in studies, beside others who did not do it: around 0.2 is a little, 0.5 is clear, 0.8 is a lot."
    )
  }

  static var monthsMean: String {
    say(
      "assistant.months-mean",
      "+6 months means: in one school year, those who did it learned as much as others learn in a year and six months.")
  }

  static var evidenceMeans: String {
    say(
      "assistant.evidence-means",
      "Strong: many good studies found that it helps. Moderate: some did. Promising: a first one did. Accepted practice: many do it, and few have tested it."
    )
  }

  /// Why it is offered, in short sentences; nothing where there is nothing to say.
  private static func because(_ hit: Suggestion, _ band: Band) -> [String] {
    // More than three tell no more, and the weightiest come first.
    let words = hit.reasons.flatMap(\.words).filter(isTelling).prefix(3)
    if isSchoolchild(band) {
      let quoted = words.map { "\u{201C}\($0)\u{201D}" }.listedAnd
      return words.isEmpty ? [] : [say("assistant.because.young", "You said \(quoted). This helps with that.")]
    }
    let said =
      words.isEmpty
      ? [] : [say("assistant.because.words", "You spoke of \(words.map { "\u{201C}\($0)\u{201D}" }.listedAnd).")]
    let cause =
      hit.reasons.contains { $0.kind == .cause } ? [say("assistant.because.cause", "It fits the reason you gave.")] : []
    let kinds: [Reason.Kind] = [.capability, .age, .studiedOn]
    let others = hit.reasons.filter { kinds.contains($0.kind) }.map(\.text).joined(separator: "; ")
    let rest = others.isEmpty ? [] : [others.prefix(1).uppercased() + others.dropFirst() + "."]
    let sentences = said + cause + rest
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  /// Whether a word tells somebody why: a whole word, and none that every sentence has.
  private static func isTelling(_ word: String) -> Bool {
    word.count > 2 && word.contains(where: \.isLetter)
      && !Language.current.heard.hears(word.lowercased(), in: .weakReasons, .smallWords)
  }

  private static func source(of hit: Suggestion, isWhole: Bool) -> [String] {
    guard let source = hit.evidence?.source else { return [] }
    return isWhole
      ? [say("assistant.everything.source", "source: \(source.authors) (\(source.year)), \(source.title)")]
      : [say("assistant.about.source", "source: \(source.authors) (\(source.year))")]
  }

  private static func mind(_ caution: String) -> String { say("assistant.mind", "mind: \(caution)") }

  /// How well it was tested; for children without figures.
  private static func rating(_ evidence: ShownEvidence?, _ band: Band) -> String {
    guard isSchoolchild(band) else { return evidence?.words ?? EvidenceRating.unrated.words }
    switch evidence?.rating ?? .unrated {
    case .strong: return say("assistant.rating.strong", "tested a lot: it helps")
    case .moderate: return say("assistant.rating.moderate", "tested: it helps")
    case .promising: return say("assistant.rating.promising", "a first test found that it helps")
    case .practice: return say("assistant.rating.practice", "many people do it; not tested much")
    case .unrated: return say("assistant.rating.unrated", "not tested yet")
    case .none, .negative: return evidence?.rating.words ?? ""
    }
  }

  private static func isSchoolchild(_ band: Band) -> Bool { band == .elementary || band == .middle }
}
