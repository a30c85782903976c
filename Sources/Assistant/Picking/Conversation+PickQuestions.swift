// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization
internal import Understanding

extension Conversation {
  /// What somebody wants of an offer, where one is made; nil for an idea of their own.
  func pickRequest(in words: String) -> PickRequest? {
    guard interview.turn.type == .pick, interview.turn.kind == .question else { return nil }
    return PickRequest(words)
  }

  /// Whether a line asks about the offer, though elsewhere it would ask for help, for an example, or for other words.
  func asksAboutPicks(_ words: String, _ understood: Understood) -> Bool {
    guard case .question(let question, _)? = pickRequest(in: words) else { return false }
    if Self.mentions(question, .pickChoose) || PickSearch(question) != nil { return true }
    switch understood.intent {
    case .help, .example, .repeat: return true
    case .why: return offer?.hit(meantBy: question) != nil
    default: return false
    }
  }

  /// Explains what was asked about, and asks again; what stood beside the question is taken.
  func explainPicks(_ question: String, beside: String) throws -> Ending? {
    let hits = offer?.recommendation.hits ?? []
    let band = interview.setting.band
    if Self.mentions(question, .pickChoose), let best = hits.first {
      try tell(.remark, Messages.wouldTake(best, band))
    } else if Self.mentions(question, .pickEffect) {
      try tell(.remark, Messages.effectSizeMeans)
    } else if Self.mentions(question, .pickMonths) {
      try tell(.remark, Messages.monthsMean)
    } else if let hit = offer?.hit(meantBy: question) {
      for line in Messages.everything(about: hit, for: band) { try tell(.remark, line) }
    } else if Self.mentions(question, .pickEvidence) {
      try tell(.remark, Messages.evidenceMeans)
    } else {
      try tell(.remark, hits.isEmpty ? Messages.howToPickNothing : Messages.whatPicksAre)
    }
    guard beside.isEmpty else { return try answerLiterally(beside) }
    try askAgain()
    return nil
  }

  func askAgain() throws {
    let turn = interview.turn
    guard showsQuestions, !turn.ask.isEmpty else { return }
    try tell(.question, turn.ask)
    guard helpLevel != .brief else { return }
    try tell(.hint, offer?.recommendation.hits.isEmpty == false ? Messages.howToPick : Messages.howToPickNothing)
  }

  private static func mentions(_ question: String, _ list: HeardList) -> Bool {
    let words = question.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }.split { !$0.isLetter && !$0.isNumber }
    let line = " \(words.joined(separator: " ")) "
    return Language.current.heard[list].contains { line.contains(" \($0) ") }
  }
}
