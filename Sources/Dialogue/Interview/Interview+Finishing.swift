// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// The last look over all answers, and the end.
extension Interview {
  func replyToReview(_ reading: Reading) -> Reply {
    if let key = item(in: reviewItems, named: reading.words) { return reply([.focused(key)]) }
    guard let heard = YesNo.heard(in: reading) else { return refusal(Messages.reviewHelp) }
    guard heard.agrees else {
      return Reply(says: [.init(kind: .acknowledgement, text: Messages.reviewHelp)])
    }
    return reply([.reviewed])
  }

  func replyToFinish(_ reading: Reading) -> Reply {
    let offers = outcomes.map { ChoiceMatcher.Offer(id: $0.rawValue, text: Messages.outcome($0), words: []) }
    let taker = AnswerTaker(
      type: .choice, matcher: ChoiceMatcher(offers: offers, allowsOwnWords: false), range: nil, count: nil, unit: nil,
      labels: [:])
    switch taker.take(reading) {
    case .refused(let words): return refusal(words)
    case .taken(let answer):
      guard let outcome = answer.items.first?.id.flatMap(Outcome.init(rawValue:)) else {
        return refusal(Messages.noSuchChoice(offers.count))
      }
      return finish(as: outcome)
    }
  }

  private func finish(as outcome: Outcome) -> Reply {
    let open = outcome.needsHardSteps ? openHardSlots : []
    guard open.isEmpty else {
      return refusal(Messages.hardStepsOpen(open.map(shortName), canBeDraft: outcomes.contains(.draft)))
    }
    return reply([.finished(outcome)])
  }

  /// The question of a slot as a reader would name it: its number in the review, and what is asked.
  private func shortName(_ key: SlotKey) -> String {
    let item = reviewItems.first { $0.key == key }
    return item.map { "\($0.number) \($0.ask)" } ?? key.text
  }

  /// The item meant by "3", "edit 3", "change goal.2" or "goal"; answers that are set aside cannot be gone to.
  func item(in items: [ReviewItem], named words: String) -> SlotKey? {
    let folded = Phrasing.folded(words)
    let name = Language.current.heard.rest(of: folded, after: .placeOpenings)?.rest ?? folded
    let found = Int(name).map { number in items.first { $0.number == number } } ?? nil
    if let found { return found.standing == .setAside ? nil : found.key }
    guard YesNo.alone(words) == nil else { return nil }
    return key(named: name)
  }
}
