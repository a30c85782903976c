// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension Conversation {
  /// Gives the answers of a sheet. Steps without an answer stay open; nothing is asked.
  /// - Parameter stayingOpen: whether the conversation can be gone on with. What is offered in the line of a question, for Enter to
  ///   keep, is kept then, so that the plan has its talks and its review.
  package func fill(from sheet: AnswerSheet, stayingOpen: Bool = false) throws -> SheetOutcome {
    var result = SheetOutcome(outcome: .draft, openHardSteps: [], refused: [], unused: [])
    var used: Set<String> = []
    for section in interview.flow.sections {
      try fill(section, from: sheet, used: &used, result: &result)
    }
    if stayingOpen { try keepWhatIsOffered(notIn: used) }
    result.unused = sheet.values.keys.filter { !used.contains($0) }.sorted()
    result.openHardSteps = interview.openHardSlots.map(\.text)
    let offered = interview.flow.review?.outcomes ?? []
    result.outcome = result.openHardSteps.isEmpty && offered.contains(.final) ? .final : .draft
    if !stayingOpen { try close(as: result.outcome) }
    return result
  }

  private func fill(
    _ section: Section, from sheet: AnswerSheet, used: inout Set<String>, result: inout SheetOutcome
  ) throws {
    guard let repetition = section.repetition else {
      for id in section.askedIDs {
        guard let words = sheet.words(for: id) else { continue }
        used.insert(id)
        try give(words, to: id, result: &result)
      }
      return
    }
    let count = sheet.passes(of: section.id, steps: section.askedIDs)
    if count > 0 { used.formUnion([section.id] + section.askedIDs) }
    for pass in 0..<count {
      if case .asked = repetition.extent, !hasPass(pass, of: section) {
        try goOn(move(.addPass(section: section.id)))
      }
      for id in section.askedIDs {
        guard let words = sheet.words(for: id, pass: pass, of: section.id) else { continue }
        try give(words, to: "\(id).\(pass + 1)", result: &result)
      }
    }
  }

  /// Answers with the drafts of the questions outside repeated sections that have one.
  private func keepWhatIsOffered(notIn used: Set<String>) throws {
    let steps = interview.flow.sections.filter { $0.repetition == nil }.flatMap(\.steps)
    let known = try readingContext().start != nil
    for step in steps where step.isAsked && step.draft != nil && !used.contains(step.id) {
      // A day that is counted from the start has none before the start is known.
      guard step.type != .date || known, let key = interview.key(named: step.id) else { continue }
      try goOn(move(.goTo(key)))
      guard !interview.turn.draft.isEmpty else { continue }
      try goOn(answerLiterally(interview.turn.draft))
      try settleFollowUps()
    }
  }

  private func hasPass(_ pass: Int, of section: Section) -> Bool {
    section.askedIDs.contains { interview.key(named: "\($0).\(pass + 1)") != nil }
  }

  private func give(_ words: String, to name: String, result: inout SheetOutcome) throws {
    guard let key = interview.key(named: name) else {
      result.refused.append(.init(step: name, message: Messages.doesNotApply))
      return
    }
    try goOn(move(.goTo(key)))
    let before = interview.journal.count
    try goOn(answerLiterally(words))
    if lastWasRefused || interview.journal.count == before {
      result.refused.append(.init(step: name, message: lastRefusal ?? Messages.notTaken))
    }
    try settleFollowUps()
  }

  /// Follow-ups are passed over, so that the words stand and are marked; read-backs are what the sheet says.
  private func settleFollowUps() throws {
    for _ in 0..<8 {
      switch interview.turn.kind {
      case .probe: try goOn(move(.skip))
      case .readBack: try goOn(respond(interview.reply(to: Reading("", isYes: true))))
      default: return
      }
    }
  }

  /// A line without anybody there to mend what goes wrong.
  /// - Throws: why it could not be kept.
  package func hearAlone(_ line: String) throws {
    try goOn(hear(line))
  }

  /// Nobody can be asked to try again: what cannot be kept ends it, so that it is not told as kept.
  private func goOn(_ ending: Ending?) throws {
    if ending != nil, let shelfTrouble { throw shelfTrouble }
  }

  private func close(as outcome: Outcome) throws {
    let turn = (interview.journal.last?.turn ?? 0) + 1
    try goOn(keep([JournalEvent(turn: turn, .reviewed), JournalEvent(turn: turn, .finished(outcome))]))
    try world.shelf.finish(record.id, at: world.now())
  }
}

extension Section {
  /// The ids of the steps that are asked.
  fileprivate var askedIDs: [String] { steps.filter(\.isAsked).map(\.id) }
}
