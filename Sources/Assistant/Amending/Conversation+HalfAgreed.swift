// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What somebody adds who only half agrees with what is read back: "kinda but he also goes way too fast put that".
extension Conversation {
  /// Put beside the only answer that the program told in its own words: whoever half agrees doubts that one, not what was said in words
  /// of one's own. Nil for other lines, and where several could be meant.
  func hearHalfAgreed(_ line: String) throws -> Done? {
    guard interview.turn.kind == .sectionReadBack, line.utf8.count <= AnswerKind.longest, !Asking.isQuestion(line),
      let words = Self.added(in: line), Interview.contentWords(of: words).count > 1
    else { return nil }
    let told = shownSlots.filter { $0.type == .choice && $0.answer != nil && !$0.isInOwnWords && $0.items.count == 1 }
    guard let slot = told.first, told.count == 1 else { return nil }
    return try add(words, besideChoiceOf: slot)
  }

  /// The words that are added: behind a saying between yes and no, or before words that ask to write them.
  private static func added(in line: String) -> String? {
    let heard = Language.current.heard
    let said = YesNo(line)
    let isUnsure = said?.meaning == .unsure
    var pieces = (isUnsure || said?.isYes == true ? said?.rest ?? line : line)
      .split(whereSeparator: \.isWhitespace).map(String.init)
    let bare = pieces.map { $0.spokenWords().joined() }
    let tail = bare.indices.dropFirst().first { place in
      let length = heard.length(of: .writeTails, at: bare[place...])
      return length > 0 && bare[(place + length)...].allSatisfy { heard.hears($0, in: .answerTails, .hedges) }
    }
    guard isUnsure || tail != nil else { return nil }
    if let tail { pieces = Array(pieces[..<tail]) }
    let lead = pieces.prefix { heard.hears($0.spokenWords().joined(), in: .butWords, .answerOpenings, .joints) }
    return pieces.dropFirst(lead.count).joined(separator: " ").trimmedForJoining
  }

  /// Own words beside the choice that was taken; nil where the question takes none.
  private func add(_ words: String, besideChoiceOf slot: FilledSlot) throws -> Done? {
    let takesOwn = asked(slot.key) { interview.turn.choices.contains(where: \.isOwn) }
    guard takesOwn else { return nil }
    let items = slot.items + [Answer.Item(text: words)]
    if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
    var reading = Reading(items.map(\.text).listed)
    reading.picked = items
    reading.isLiteral = true
    return Done(value: try respond(interview.reply(to: reading)))
  }
}
