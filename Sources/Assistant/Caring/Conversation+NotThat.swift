// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What the answer given last was not.
extension Conversation {
  /// "No that was the day, not the reason. The reason is she is almost there": only the last sentence is the answer. "Not the game thing":
  /// that part of what was said goes.
  func hearNotThat(_ words: String) throws -> Done? {
    guard interview.turn.kind == .question, held == nil, words.utf8.count <= AnswerKind.longest else { return nil }
    if let better = Self.betterBehindDenial(words), let slot = lastAnsweredSlot, slot.answer != nil,
      !slot.type.isExact, slot.key != interview.turn.key
    {
      return Done(value: try change(slot, to: better))
    }
    guard interview.turn.type == .text, lastLine?.isKept == true, let part = Self.partDenied(words) else { return nil }
    return try takeOutPart(part, isPart: true)
  }

  /// "She is almost there" of such a line, where the last sentence names what the first one denies.
  private static func betterBehindDenial(_ words: String) -> String? {
    let heard = Language.current.heard
    let sentences = words.sentences
    guard sentences.count == 2 else { return nil }
    var first = sentences[0].spokenWords()[...]
    while let word = first.first, heard.hears(word, in: .noOpenings, .answerOpenings) { first = first.dropFirst() }
    guard heard.length(of: .thatWas, at: first) > 0,
      let not = first.lastIndex(where: { heard.hears($0, in: .negations) })
    else { return nil }
    let pieces = sentences[1].split(whereSeparator: \.isWhitespace).map(String.init)
    let second = pieces.map { $0.spokenWords().joined() }
    guard let link = second.prefix(6).firstIndex(where: { heard.hears($0, in: .replacementLinks) }), link > 0,
      second[..<link].contains(where: { word in
        !heard.hears(word, in: .functionWords, .determiners) && first[not...].contains(word)
      }), link + 1 < pieces.count
    else { return nil }
    return pieces[(link + 1)...].joined(separator: " ")
  }

  /// "The game thing" of "not the game thing, thats not math".
  private static func partDenied(_ words: String) -> String? {
    let heard = Language.current.heard
    let pieces = words.split(whereSeparator: \.isWhitespace).map(String.init)
    let spoken = pieces.map { $0.spokenWords().joined() }
    guard let first = spoken.first, heard.hears(first, in: .negations), !heard.hears(first, in: .noOpenings),
      spoken.count > 3, heard.hears(spoken[1], in: .determiners, .possessives),
      let end = spoken.prefix(6).lastIndex(where: { heard.hears($0, in: .partNames) }), end > 2
    else { return nil }
    return pieces[1...end].joined(separator: " ").trimmedForJoining
  }
}
