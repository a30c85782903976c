// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// The way back in the words of somebody who does not know a command for it.
extension Conversation {
  /// "Go back i wanna pick the way again", "it wrote wrong things. How can I go back?": back to the question that is named, else one back.
  func hearWayBack(_ words: String) throws -> Done? {
    guard !isRoom, held == nil, words.utf8.count <= AnswerKind.longest else { return nil }
    let context = try readingContext()
    let rest: String
    if let behind = Understanding.behindWayBack(words, context: context) {
      rest = behind
    } else if Understanding.closesWithWayBack(words, context: context), Self.tellsWrong(words.sentences.dropLast()) {
      rest = words.sentences.dropLast().joined(separator: " ")
    } else {
      return nil
    }
    shownTurn = nil
    if let slot = slotAsked(by: rest) {
      editedKey = slot.key
      return Done(value: try move(.goTo(slot.key)))
    }
    return Done(value: try goBack(words))
  }

  /// "No i didnt pick that. i want 1": what was just kept is taken back, and what stands behind is heard at its question.
  func hearPickDenied(_ words: String) throws -> Done? {
    guard lastLine?.isKept == true, interview.turn.kind == .question, case let sentences = words.sentences,
      sentences.count > 1, lastAnsweredSlot?.type.takesChoices == true || lastAnsweredSlot?.type == .pick
    else { return nil }
    let head = try Understanding.read(sentences[0], context: readingContext())
    guard head.intent == .undo, !head.isWeighed, let start = words.firstRange(of: sentences[0])?.upperBound else {
      return nil
    }
    lastLine = nil
    let rest = String(words[start...].drop { !$0.isLetter && !$0.isNumber })
    return Done(value: try move(.undo) ?? answer(rest))
  }

  /// "I want 1 it looks easy" where ways are offered: the number, and what is said of it. Nil for other lines.
  func hearPickWithReason(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, turn.type == .pick, words.utf8.count <= AnswerKind.longest else { return nil }
    let heard = Language.current.heard
    let pieces = words.split(whereSeparator: \.isWhitespace).map(String.init)
    let spoken = pieces.map { $0.spokenWords().joined() }
    guard let place = spoken.prefix(Self.longestLead).firstIndex(where: { heard.number($0) != nil }), place > 0,
      place + 2 < pieces.count, heard.hears(spoken[place + 1], in: .toldOpenings),
      heard.length(of: .wishOpenings, at: spoken) > 0 || heard.hears(spoken[0], in: .pickLeads),
      case .numbers(let numbers, let ideas, _)? = try pickRequest(in: pieces[...place].joined(separator: " "))
    else { return nil }
    let remark = pieces[(place + 1)...].joined(separator: " ")
    return Done(value: try serve(.numbers(numbers, ideas: ideas, remark: remark)))
  }

  /// In words, up to the number.
  private static let longestLead = 5

  /// "Yea i wanna finish", first thing behind a return: the question is asked again.
  func hearGoingOn(_ words: String) throws -> Done? {
    guard isReturned, linesHeard <= Self.firstLines, interview.turn.kind == .question else { return nil }
    let heard = Language.current.heard
    var said = (YesNo.heard(in: words)?.rest ?? words).spokenWords()[...]
    var isWished = false
    while let length = [HeardList.answerOpenings, .greetings, .goingOnLeads].map({ heard.length(of: $0, at: said) })
      .max(),
      length > 0, length < said.count
    {
      isWished = isWished || heard.length(of: .goingOnLeads, at: said) == length
      said = said.dropFirst(length)
    }
    let rest = said.joined(separator: " ")
    guard heard.hears(rest, in: .goOn) || isWished && heard.hears(rest, in: .goingOnEnds) else { return nil }
    try tell(.remark, Messages.goesOn)
    shownTurn = nil
    return Done()
  }

  /// The answer whose question shares most telling words with what is said, the last one of them.
  private func slotAsked(by words: String) -> FilledSlot? {
    let said = Set(Interview.contentWords(of: words))
    let shared = interview.slots.filter { $0.answer != nil && $0.key != interview.turn.key }.map { slot in
      let asked = Interview.contentWords(of: "\(slot.ask) \(slot.key.id.replacing("-", with: " "))")
      return (slot, said.count { word in asked.contains { $0.hasPrefix(word) || word.hasPrefix($0) && $0.count > 2 } })
    }
    let most = shared.map(\.1).max() ?? 0
    return most == 0 ? nil : shared.last { $0.1 == most }?.0
  }

  /// Whether sentences say that something went wrong, or that somebody wanted to go back.
  private static func tellsWrong(_ sentences: ArraySlice<String>) -> Bool {
    sentences.contains { sentence in
      let words = sentence.spokenWords()
      return words.indices.contains { Language.current.heard.length(of: .wentWrong, at: words[$0...]) > 0 }
    }
  }

  /// So many lines of a sitting are its beginning.
  private static let firstLines = 2
}
