// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// "No, the sentence you had before": the wording of a goal that stood before comes back.
extension Conversation {
  func hearEarlierWording(_ line: String) throws -> Done? {
    guard Self.pointsBack(line), let slot = sentenceMeant else { return nil }
    // What was kept before its parts changed stands in the question.
    if slot.key == interview.turn.key {
      guard let kept = slot.answer?.words else { return nil }
      return Done(value: try answerSentence(kept))
    }
    let reply = interview.reply(restoring: slot.key)
    if reply.isRefused {
      guard let made = goalSentence?.text, made != slot.answer?.words else { return nil }
      return Done(value: try change(slot, to: made))
    }
    if let ending = try respond(reply) { return Done(value: ending) }
    if let now = self.slot(slot.key)?.answer?.words { try tell(.remark, Messages.sentenceIsNow(now)) }
    return Done()
  }

  /// The sentence of the goal that is gone over, or was just kept.
  private var sentenceMeant: FilledSlot? {
    let pass = interview.turn.section?.pass
    return interview.slots.first { slot in
      slot.place?.text == "goal.rewritten" && slot.pass == pass && slot.standing == .answered
    }
  }

  /// Whether a short line ends with words that point at what stood before.
  private static func pointsBack(_ line: String) -> Bool {
    let words = line.spokenWords()
    guard words.count <= longest else { return false }
    let heard = Language.current.heard
    return words.indices.contains { place in
      let length = heard.length(of: .earlierWordings, at: words[place...])
      return length > 0 && words[(place + length)...].allSatisfy { heard.hears($0, in: .hedges, .answerTails) }
    }
  }

  /// In words: "no no no the goal is" the sentence you had before.
  private static let longest = 14
}
