// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// The first words of somebody, where they are no number and no title: who they are, what it is about, which one to go on with.
extension Reception {
  /// What came of them.
  enum Opened {
    case go(Ending.Destination)
    /// They were answered; this conversation is offered, if any.
    case said(offered: Offer?)
  }

  /// Notes what a line tells, whatever comes of it.
  /// - Returns: what it tells.
  @discardableResult
  func listen(to words: String) throws -> Opening {
    let told = try OpeningReader(words, context: world.materials.readingContext(today: world.today)).opening
    opening.add(told)
    return told
  }

  /// Whether a sentence asks for one of the flows in the words of those who want it: it is offered rather than begun.
  func wishesForAnother(_ words: String, _ flows: [FlowCard], telling told: Opening) -> Bool {
    guard words.split(whereSeparator: \.isWhitespace).count > Self.longestTitle else { return false }
    return FlowWish(words, of: flows, telling: told).places.count == 1
  }

  /// Who says more than that tells more than a title.
  private static let longestTitle = 3

  /// What a line asks for that was chosen by no number and no title.
  /// - Parameters:
  ///   - told: what it tells.
  ///   - offered: what is offered already; it stays so beside a name, and beside a line that is not understood.
  ///   - misses: how many lines before it were not understood.
  func open(
    _ words: String, telling told: Opening, _ flows: [FlowCard], _ open: [ConversationRecord], offered: Offer?,
    misses: inout Int
  ) throws -> Opened {
    if let ending = try goOn(words, open) { return ending }
    let wish = FlowWish(words, of: flows, telling: told)
    if wish.places.count == 1 {
      let flow = flows[wish.places[0]]
      try tell(.remark, Messages.offered(flow, tellable(flow)))
      return .said(offered: Offer(flow: flow))
    }
    if wish.places.count > 1 {
      try tell(.remark, Messages.severalFlows(wish.places.map { "\($0 + 1) \(flows[$0].title)" }))
      return .said(offered: nil)
    }
    if let offer = try offerWhatIsDue(for: told.otherName, flows) { return .said(offered: offer) }
    if let name = told.ownName ?? told.otherName ?? told.grade {
      if let offered { return try offerAgain(offered) }
      try tell(.remark, Messages.notedAtStart([name]))
      return .said(offered: nil)
    }
    if let offered, let name = Self.bareName(words) {
      if offered.flow.facilitator == nil { opening.ownName = name } else { opening.otherName = name }
      return try offerAgain(offered)
    }
    return try tellChoices(flows, open, offered, misses: &misses)
  }

  /// What is offered stays so beside what is told: "yes" begins it.
  private func offerAgain(_ offer: Offer) throws -> Opened {
    try tell(.remark, Messages.offered(offer.flow, tellable(offer.flow)))
    return .said(offered: offer)
  }

  /// A line that is a name and nothing else, as it is written.
  private static func bareName(_ line: String) -> String? {
    let words = SpokenName.words(of: line)
    guard (1...longestTitle).contains(words.count), words.allSatisfy(\.canBeName) else { return nil }
    return words.map(\.typed.startingUppercase).joined(separator: " ")
  }

  /// What of the things told such a conversation asks for, as far as it can be known before it is read.
  private func tellable(_ flow: FlowCard) -> [String] {
    let audience = Audience(subject: flow.subject, facilitator: flow.facilitator)
    var words = opening.answers(for: audience).map(\.words)
    if let day = opening.day { words.removeAll { $0 == day } }
    return words
  }

  /// "Continue", "pick up where I left off", "the one with maya"; nil for other lines.
  private func goOn(_ words: String, _ open: [ConversationRecord]) throws -> Opened? {
    let heard = Language.current.heard
    let said = words.lowercased().filter { $0.isLetter || $0.isWhitespace }.trimmingWhitespace()
    if heard.hears(said, in: .goOn) {
      guard let first = open.first else {
        try tell(.hint, Messages.nothingToGoOn)
        return .said(offered: nil)
      }
      return .go(.conversation(first.id))
    }
    guard let name = heard.rest(of: said, after: .openTalks)?.rest, name.split(separator: " ").count <= 3 else {
      return nil
    }
    let talks = open.filter { Self.isCalled($0.learner ?? "", name) }
    if talks.count == 1 { return .go(.conversation(talks[0].id)) }
    guard talks.isEmpty, SpokenName.words(of: name).allSatisfy(\.canBeName) else { return nil }
    let name2 = SpokenName.words(of: words).suffix(name.split(separator: " ").count).map(\.typed.startingUppercase)
    opening.otherName = name2.joined(separator: " ")
    try tell(.hint, Messages.noTalkWith(name2.joined(separator: " ")))
    return .said(offered: nil)
  }

  /// What can be said, then whether a few questions shall find out, then those questions.
  private func tellChoices(
    _ flows: [FlowCard], _ open: [ConversationRecord], _ offered: Offer?, misses: inout Int
  ) throws -> Opened {
    misses += 1
    let guide = Self.guide(of: flows)
    switch (misses, guide) {
    case (1, _), (_, nil):
      try tell(.trouble, Messages.startOtherwise(flows.count + min(open.count, Self.listedConversations)))
      return .said(offered: offered)
    case (2, _?) where offered != nil:
      return try offered.map(offerAgain) ?? .said(offered: nil)
    case (2, let guide?):
      try tell(.trouble, Messages.startStillOpen)
      return .said(offered: Offer(flow: guide))
    case (_, let guide?):
      try tell(.remark, Messages.findOut(guide.title))
      return .go(.flow(guide.id))
    }
  }

  /// The flow that finds out which one fits: it makes no plan and is gone through alone.
  static func guide(of flows: [FlowCard]) -> FlowCard? { flows.first { $0.kind == "none" && $0.facilitator == nil } }
}
