// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization
internal import Plans
internal import Understanding

extension Reception {
  /// The start screen: what is due, what is open, what can be done.
  func choose() throws -> Choice {
    try showDue()
    let open = try world.shelf.openConversations().filter { $0.questions > 0 }
    if let first = open.first {
      try tell(.remark, Messages.draftIsOpen(first, others: open.count - 1))
      switch try askWhether(open) {
      case .go(let record): return .go(.conversation(record.id))
      case .left(let ending): return .leave(ending)
      case .no: break
      }
    }
    return try chooseFlow(open: open)
  }

  private func showDue() throws {
    guard let week = world.today.adding(days: 7) else { return }
    let due = try world.shelf.due(through: week, atMost: 3)
    guard due.count > 0 else { return }
    let overdue = try world.shelf.overdueCount(before: world.today)
    try tell(.remark, Messages.due(due.count, overdue: overdue))
    for item in due.items { try tell(.choice, "- \(Messages.dueLine(item, today: world.today))") }
    if due.count > due.items.count { try tell(.hint, Messages.moreDue(due.count - due.items.count)) }
  }

  private func chooseFlow(open: [ConversationRecord]) throws -> Choice {
    let flows = world.materials.flows.filter { $0.id != "scratch" }
    try showMenu(flows, open)
    var offered = try offerDueReview(flows)
    var misses = 0
    while true {
      switch try ask(completing: flows.map(\.id)) {
      case .left(let ending): return .leave(ending)
      case .words(let words):
        if let offer = offered, let isYes = try YesNo.alone(words) ?? agreement(words, to: offer, flows, open) {
          if isYes { return .go(take(offer)) }
          offered = nil
          try tell(.remark, Messages.notOffered)
          continue
        }
        switch try hearChoice(words, flows, open, offered: offered, misses: &misses) {
        case .go(let destination): return .go(destination)
        case .said(let offer): offered = offer
        }
      }
    }
  }

  /// "Yes go on then", "yes me and Marco are back": true where more words stand behind a yes to an offer, and choose nothing else. Nil for
  /// any other line.
  private func agreement(
    _ words: String, to offer: Offer, _ flows: [FlowCard], _ open: [ConversationRecord]
  ) throws -> Bool? {
    guard let yes = YesNo.heard(in: words), yes.isYes, !yes.hasReserve, meant(by: yes.rest, flows, open) == nil,
      matcher(of: flows).sureness(of: yes.rest) == .none
    else { return nil }
    let wished = FlowWish(yes.rest, of: flows, telling: Opening()).places
    guard wished.allSatisfy({ flows[$0].id == offer.flow.id }) else { return nil }
    if !SeveralPeople.areMeant(by: words) { _ = try listen(to: words) }
    return true
  }

  private func showMenu(_ flows: [FlowCard], _ open: [ConversationRecord]) throws {
    try tell(.question, Messages.whatToDo)
    for (index, flow) in flows.enumerated() { try tell(.choice, "\(index + 1)  \(Messages.flowLine(flow))") }
    for (index, record) in open.prefix(Self.listedConversations).enumerated() {
      try tell(.choice, "\(flows.count + index + 1)  \(Messages.goOnWith(record))")
    }
    if open.count > Self.listedConversations {
      try tell(.hint, Messages.moreConversations(open.count - Self.listedConversations))
    }
  }

  /// What a line chooses, or what else it says, where it answers no offer.
  private func hearChoice(
    _ words: String, _ flows: [FlowCard], _ open: [ConversationRecord], offered: Offer?, misses: inout Int
  ) throws -> Opened {
    let areSeveral = SeveralPeople.areMeant(by: words)
    let told = areSeveral ? Opening() : try listen(to: words)
    if !areSeveral {
      // "Im back to check in" says yes to the review that is offered.
      if let asked = try reviewAsked(by: words, flows), let offered, offered.flow == asked.flow,
        offered.plan == asked.plan
      {
        return .go(take(offered))
      }
      if let review = try offerReview(askedBy: words, flows) { return .said(offered: review) }
      if let place = meant(by: words, flows, open) {
        return .go(place < flows.count ? .flow(flows[place].id) : .conversation(open[place - flows.count].id))
      }
      if !wishesForAnother(words, flows, telling: told), let flow = try chosen(words, from: flows) {
        return .go(.flow(flow.id))
      }
    }
    switch try heardAtTheStart(words, open: open) {
    case .go(let destination): return .go(destination)
    case .said: return .said(offered: offered)
    case .nothing: return try self.open(words, telling: told, flows, open, offered: offered, misses: &misses)
    }
  }

  /// By number, id, or the words of one title only; who does not know is led to the flow that finds out.
  private func chosen(_ words: String, from flows: [FlowCard]) throws -> FlowCard? {
    let matcher = matcher(of: flows)
    if matcher.sureness(of: words) > .none, case .one(let item) = matcher.match(words) {
      return flows.first { $0.id == item.id }
    }
    // "30" is a number that stands beside nothing, and no word of "30-60-90".
    guard !words.allSatisfy({ $0.isNumber || $0.isWhitespace }) else { return nil }
    let near = flows.filter { $0.title.lowercased().contains(words.lowercased()) }
    if near.count == 1 { return near[0] }
    let understood = try Understanding.read(words, context: world.materials.readingContext(today: world.today))
    guard understood.intent == .unknown || understood.intent == .help else { return nil }
    let guide = Self.guide(of: flows)
    if let guide { try tell(.remark, Messages.findOut(guide.title)) }
    return guide
  }

  private func matcher(of flows: [FlowCard]) -> ChoiceMatcher {
    ChoiceMatcher(
      offers: flows.map { .init(id: $0.id, text: $0.title, words: [$0.subject, $0.facilitator].compactMap(\.self)) },
      allowsOwnWords: false)
  }

  /// The place in the menu that words mean: by its number, by the id of a flow, by words of one title only, or by whom an open
  /// conversation is with.
  private func meant(by words: String, _ flows: [FlowCard], _ open: [ConversationRecord]) -> Int? {
    let menu = NamedChoices(flows.map { ($0.title, "") } + open.map { ($0.title, $0.learner ?? "") })
    if let number = menu.number(in: words) { return menu.choices.indices.contains(number - 1) ? number - 1 : nil }
    let said = words.lowercased()
    return flows.firstIndex { $0.id == said || $0.title.lowercased() == said } ?? menu.named(in: words)
      ?? flows.indices.only(where: { flows[$0].id.hasPrefix(said) })
  }

  // MARK: Beginning

  /// A new conversation; nil when the person left while the last things were settled.
  func begin(_ flow: Flow) throws -> Conversation? {
    guard let shelved = try planFor(flow) else { return nil }
    guard let band = try bandFor(flow, over: shelved.value?.plan) else { return nil }
    let id = world.freshID()
    let kind = try world.materials.kind(flow.kind)
    var record = ConversationRecord(
      id: id, flow: flow.id, flowVersion: flow.version, plan: shelved.value?.plan.id, title: flow.title, band: band,
      startedAt: world.now())
    if flow.kind != "none" || shelved.value != nil {
      record.base = shelved.value?.plan ?? Plan.begun(record, setting: kind?.setting)
    }
    if let cohort { record.base?.cohort = cohort }
    record.learner = shelved.value?.plan.learner.name
    let conversation = try conversation(record, flow, journal: [], plan: shelved.value)
    conversation.isNew = true
    conversation.told = opening.answers(for: flow.audience)
    opening = Opening()
    return conversation
  }

  /// A cohort may leave dozens open; the others are found by name.
  static let listedConversations = 9
  static let listedPlans = 20

  struct Chosen { var value: ShelvedPlan? }

  /// The plan that a flow goes over; a flow that makes one gets none. Nil when the person left.
  func planFor(_ flow: Flow) throws -> Chosen? {
    if let plan = plan ?? reviewedPlan {
      reviewedPlan = nil
      return Chosen(value: try world.shelf.plan(plan))
    }
    guard !flow.populate.isEmpty else { return Chosen() }
    // Whoever keeps many plans names the learner; the list shows those that were worked on last.
    let plans = try world.shelf.plans(atMost: Self.listedPlans)
    guard !plans.isEmpty else { throw ReceptionTrouble.planMissing(flow: flow.id) }
    if plans.count == 1 { return Chosen(value: try world.shelf.plan(plans[0].id)) }
    try tell(.question, Messages.whichPlan)
    for (index, card) in plans.enumerated() { try tell(.choice, "\(index + 1)  \(Messages.planLine(card))") }
    while true {
      switch try ask(completing: []) {
      case .left: return nil
      case .words(let words):
        let list = NamedChoices(plans.map { ($0.title, $0.learner) })
        let place = list.number(in: words).map { $0 - 1 } ?? list.named(in: words)
        if let place, plans.indices.contains(place) { return Chosen(value: try world.shelf.plan(plans[place].id)) }
        let named = list.number(in: words) == nil ? try world.shelf.plans(named: words) : []
        if named.count == 1 { return Chosen(value: try world.shelf.plan(named[0].id)) }
        try tell(.trouble, Messages.chooseANumber(plans.count))
      }
    }
  }
}
