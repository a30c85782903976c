// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Several things that were heard in one answer, and are one.
extension Conversation {
  /// "That is one thing", "no, its one thing: LPN first, then RN": the words stand as they were said.
  func joinWhatWasDivided(_ words: String) throws -> Done? {
    let heard = Language.current.heard
    let parts = words.split(separator: ":", maxSplits: 1).map { String($0).trimmingWhitespace() }
    let said = (parts.first ?? "").lowercased().filter { !",.!".contains($0) }.split(separator: " ")
      .drop { heard.hears($0, in: .noOpenings, .answerOpenings) }.joined(separator: " ")
    guard heard.hears(said, in: .oneThing), let slot = lastAnsweredSlot, let answer = slot.answer,
      !answer.leftOver.isEmpty || (slot.type == .list && answer.items.count > 1)
    else { return nil }
    let whole =
      parts.count > 1
      ? parts[1]
      : slot.type == .list
        ? answer.words
        : lastLine.flatMap { $0.isKept ? $0.words : nil }
          ?? ([answer.words] + answer.leftOver).listed
    if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
    if let ending = try respond(interview.reply(to: Reading(whole, items: [whole]))) { return Done(value: ending) }
    try tell(.remark, Messages.isOneThing(whole))
    return Done()
  }
}
