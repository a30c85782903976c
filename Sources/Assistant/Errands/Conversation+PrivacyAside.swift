// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

/// Privacy that is asked for inside an answer, and privacy that is taken back.
extension Conversation {
  /// "LPN, then RN if his mom agrees. the bit about his mom is private": that part is written nowhere, the rest is the answer. Where it
  /// cannot be told apart, the whole answer is private. Nil where nothing of the kind is asked.
  func hearPrivacyAside(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard !turn.isPrivate, let aside = try Understanding.privacyAside(in: words, context: readingContext()) else {
      return nil
    }
    if case .words(let part) = aside.part { return try keep(aside.kept, without: part) }
    guard turn.kind == .question || turn.kind == .probe, turn.type != .sentence, let key = turn.key else {
      return aside.part == .whole ? try answerAndTellWhoReads(aside.kept) : nil
    }
    switch aside.part {
    case .words: return nil
    case .whole: return try keepPrivately(aside.kept, at: key)
    case .named(let name):
      guard let done = try conceal(.words(name), isPutBack: false) else { return nil }
      return done.value == nil ? Done(value: try answer(aside.kept)) : done
    }
  }

  /// "Yeah n can u not tell my mom any of this", where something is read back.
  private func answerAndTellWhoReads(_ kept: String) throws -> Done {
    let ending = try answer(kept)
    if ending == nil { try tell(.remark, Messages.whoReads(interview.setting.band)) }
    return Done(value: ending)
  }

  private func keep(_ kept: String, without part: String) throws -> Done {
    let before = interview.journal.count
    if let ending = try answer(kept) { return Done(value: ending) }
    if interview.journal.count > before, !lastWasRefused { try tell(.remark, Messages.partLeftOut(part, kept: kept)) }
    return Done()
  }

  /// It is private before it is there, so that no history of the plan ever tells of it.
  private func keepPrivately(_ words: String, at key: SlotKey) throws -> Done {
    if let ending = try keep(interview.reply(to: .keepPrivate(key, true)).events) { return Done(value: ending) }
    if let ending = try answer(words) { return Done(value: ending) }
    guard interview.answer(to: key) == nil else {
      try tell(.remark, Messages.allKeptPrivate(words))
      return Done()
    }
    return Done(value: try keep(interview.reply(to: .keepPrivate(key, false)).events))
  }

  // MARK: - Taken back

  /// Shows what is named to others again; nil where nothing that is named is private, and nothing says that it was.
  func reveal(_ object: Errand.Concealed, isTold: Bool) throws -> Done? {
    let named: [FilledSlot]
    switch object {
    case .number(let number): named = [slot(key(numbered: number))].compactMap(\.self)
    case .lastAnswer: named = [slot(interview.turn.key), interview.lastAnswered].compactMap(\.self)
    case .words(let words): named = try slotsHolding(words, isPrivate: true)
    }
    let answered = named.filter { $0.answer != nil }
    guard let slot = answered.first(where: \.isPrivate) else {
      guard isTold, let slot = answered.last, case .number = object else { return nil }
      try tell(.remark, Messages.isShared(slot.answer?.spoken ?? ""))
      return Done()
    }
    return Done(value: try setPrivacy(of: slot.key, false))
  }

  /// Says once, in the words of the answer, whether others see it.
  func setPrivacy(of key: SlotKey, _ isPrivate: Bool) throws -> Ending? {
    var reply = interview.reply(to: .keepPrivate(key, isPrivate))
    if !reply.isRefused { reply.says = [] }
    if let ending = try respond(reply) { return ending }
    guard !reply.isRefused else { return nil }
    let words = slot(key)?.answer?.spoken ?? slot(key)?.ask ?? key.text
    try tell(.remark, isPrivate ? Messages.nowPrivate(words) : Messages.nowShared(words))
    shownTurn = nil
    return nil
  }
}
