// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// People to turn to, shown when somebody asks for them.
extension Conversation {
  /// All of them; a child, and whoever was just pointed there, gets what fits first, a screen at once.
  func showSupport() throws {
    let isYoung = Messages.isYoung(interview.setting.band)
    var signposts = try world.materials.allSignposts()
    if isYoung { signposts.removeAll { $0.young == nil } }
    if let near = nearSignpost?.id, let place = signposts.firstIndex(where: { $0.id == near }) {
      signposts.insert(signposts.remove(at: place), at: 0)
    }
    supportAhead = signposts.map {
      SignpostCard(signpost: $0, band: interview.setting.band, isEverywhere: !isYoung).utterances
        .filter { $0.text != Messages.allContacts }
    }
    try showNextSupport(isWhole: !showsQuestions || !isYoung && nearSignpost == nil)
    lastHeading = nil
    shownTurn = nil
  }

  /// "More" right behind a part of it; nil for other lines.
  func hearMoreSupport(_ words: String) throws -> Done? {
    guard !supportAhead.isEmpty else { return nil }
    guard Language.current.heard.hears(words.spokenWords().joined(separator: " "), in: .pickMore) else {
      supportAhead = []
      return nil
    }
    try showNextSupport(isWhole: false)
    shownTurn = nil
    return Done()
  }

  /// As many cards as fit on a screen, at least one; a card that is longer is cut where the screen ends.
  private func showNextSupport(isWhole: Bool) throws {
    var room = isWhole ? Int.max : Self.screen
    var isFirst = true
    while let card = supportAhead.first, isFirst || lines(of: card) <= room {
      let fitting = isWhole ? card[...] : card.prefix(fitting: room) { lines(of: [$0]) }
      for utterance in fitting { try console.tell(utterance) }
      room -= lines(of: Array(fitting))
      supportAhead.removeFirst()
      if fitting.count < card.count { supportAhead.insert(Array(card.dropFirst(fitting.count)), at: 0) }
      isFirst = false
    }
    if !supportAhead.isEmpty { try console.tell(Utterance(.hint, Messages.moreSupport)) }
  }

  /// How many lines of the screen utterances take.
  private func lines(of utterances: [Utterance]) -> Int {
    utterances.reduce(0) { $0 + $1.text.count / max(20, console.width - 4) + 1 + ($1.kind == .heading ? 1 : 0) }
  }

  /// In lines, with room for the question that follows.
  private static let screen = 14
}

extension [Utterance] {
  /// The first ones that fit, at least one.
  fileprivate func prefix(fitting room: Int, _ lines: (Utterance) -> Int) -> ArraySlice<Utterance> {
    var left = room
    var count = 0
    for utterance in self {
      left -= lines(utterance)
      guard left >= 0 || count == 0 else { break }
      count += 1
    }
    return prefix(count)
  }
}
