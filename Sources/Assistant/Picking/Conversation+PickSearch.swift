// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions

/// Something else than what is on offer.
extension Conversation {
  /// Takes what stood beside the request, keeps the question open, and looks for something else.
  func searchAnew(_ search: PickSearch, beside: String) throws -> Ending? {
    let key = interview.turn.key
    _ = offeredEntries()
    var taken = offer?.taken ?? []
    let present = offer
    if !beside.isEmpty {
      if let ending = try answerLiterally(beside) { return ending }
      guard !lastWasRefused, let key else { return nil }
      taken = slot(key)?.answer?.items ?? []
      if let ending = try move(.goTo(key)) { return ending }
    }
    if case .about(let words) = search {
      offer = try makeOffer(for: words, from: present?.shelf ?? .interventions, taken: taken)
    } else if case .without(let words) = search, let present, !present.hits.isEmpty,
      !present.hits.contains(where: { present.speaks($0, of: words) })
    {
      try tell(.remark, Messages.noneNeeds(words))
      try askAgain()
      return nil
    } else if let other = try present.flatMap({ try narrowed($0, to: search) }) {
      offer = other
      offer?.taken = taken
    } else {
      try tell(.remark, Messages.nothingLikeThat)
      try askAgain()
      return nil
    }
    shownTurn = nil
    return nil
  }

  /// Of a wider search with the same words, those that do without something, or that are shorter, easier, cheaper; nil for none.
  private func narrowed(_ present: PickOffer, to search: PickSearch) throws -> PickOffer? {
    var wide = present
    wide.recommendation = try recommend(
      present.words, beside: present.background, from: present.shelf, limit: Self.widestOffer)
    let fitting: [Suggestion]
    switch search {
    case .about: fitting = []
    case .without(let words): fitting = wide.hits.filter { !present.speaks($0, of: words) }
    case .better(let quality): fitting = quality.better(among: wide.hits, than: present.hits)
    }
    guard !fitting.isEmpty else { return nil }
    let best = Array(fitting.prefix(Self.shortOffer))
    wide.recommendation = Recommendation(need: present.recommendation.need, nothingFits: false, hits: best)
    return wide
  }

  /// Looks further for the same words; says so when that was all.
  func offerMore() throws {
    guard let present = offer else { return try refuse(Messages.nothingOffered) }
    offerLimit += Self.shortOffer
    let wider = try makeOffer(for: present.words, beside: present.background, from: present.shelf, taken: present.taken)
    guard wider.hits.count > present.hits.count else {
      offerLimit -= Self.shortOffer
      return try tell(.hint, Messages.thatIsAll)
    }
    offer = wider
    shownTurn = nil
  }

  /// Offers what comes next for the same words in the place of what does not suit; asks again where that was all.
  func offerOthers() throws {
    guard let present = offer else { return try askAgain() }
    let wide = try recommend(present.words, beside: present.background, from: present.shelf, limit: Self.widestOffer)
    let shown = present.hits.map(\.entry.id)
    let others = wide.hits.drop { $0.entry.id != shown.last }.filter { !shown.contains($0.entry.id) }
    guard !others.isEmpty else { return try askAgain() }
    offer?.recommendation = Recommendation(
      need: present.recommendation.need, nothingFits: false, hits: Array(others.prefix(Self.shortOffer)))
    shownTurn = nil
  }

  /// How far is looked for what somebody wishes of an offer: what lies further has little to do with the need.
  private static let widestOffer = 12
}
