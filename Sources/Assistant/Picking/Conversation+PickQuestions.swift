// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization
internal import Understanding

extension Conversation {
  /// What somebody wants of an offer, where one is made; nil for an idea of their own.
  func pickRequest(in words: String) throws -> PickRequest? {
    guard interview.turn.type == .pick, interview.turn.kind == .question else { return nil }
    _ = offeredEntries()
    return try PickRequest(words, of: offer?.hits.count ?? 0, context: readingContext())
  }

  /// A refusal of what is offered with a wish behind it, where only the refusal made the line weigh like danger: "none of them,
  /// i'll make flashcards". Nil for other words.
  func tellingRest(of words: String) throws -> PickRequest? {
    guard case .instead(let rest)? = try pickRequest(in: words),
      try Understanding.read(rest, context: readingContext()).signpost == nil
    else { return nil }
    return .instead(rest)
  }

  /// Whether a request is about the offer, though elsewhere the line would ask for help, for an example, or for other words.
  func isAboutPicks(_ request: PickRequest, _ understood: Understood) throws -> Bool {
    guard case .question(let question, _) = request else { return true }
    switch (try pickQuestion(question), understood.intent) {
    case (.other, .help), (.other, .example), (.other, .repeat): return true
    case (.other, _): return false
    default: return true
    }
  }

  private func pickQuestion(_ question: String) throws -> PickQuestion {
    try PickQuestion(question, offer: offer, context: readingContext())
  }

  /// Explains what was asked about, and asks again; what stood beside the question is taken.
  func explainPicks(_ question: String, beside: String) throws -> Ending? {
    try tellWhatWaits(namedIn: question)
    for line in try explanation(of: pickQuestion(question)) { try tell(.remark, line) }
    guard beside.isEmpty else { return try answerLiterally(beside) }
    try askAgain()
    return nil
  }

  private func explanation(of question: PickQuestion) -> [String] {
    let hits = offer?.hits ?? []
    let band = interview.setting.band
    guard let first = hits.first else { return [Messages.howToPickNothing] }
    switch question {
    case .comparison(let quality):
      let best = quality.best(of: hits)
      return [best.isEmpty ? Messages.qualityUnknown : Messages.best(quality, best, hits, band)]
    case .advice: return [Messages.wouldTake(first, band)]
    case .effect: return [Messages.effectSizeMeans]
    case .months: return [Messages.monthsMean]
    case .about(let numbers): return numbers.flatMap { Messages.everything(about: hits[$0 - 1], for: band) }
    case .evidence: return [Messages.evidenceMeans]
    case .reason: return [Messages.whyTheseCameUp(hits) ?? Messages.whatPicksAre]
    case .other: return [Messages.whatPicksAre]
    }
  }

  func askAgain() throws {
    let turn = turn
    guard showsQuestions, !turn.ask.isEmpty else { return }
    try tell(.question, turn.ask)
    guard helpLevel != .brief else { return }
    try tell(.hint, offer?.hits.isEmpty == false ? Messages.howToPick : Messages.howToPickNothing)
  }
}
