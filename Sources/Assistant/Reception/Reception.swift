// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// The start: says what is due and what is open, and leads into a conversation; between conversations it is the place
/// to come back to.
@MainActor
package final class Reception {
  let world: World
  /// The wording asked for on the command line; nil when the person is asked where a flow has several.
  let band: Band?
  /// The wording of the conversation that led to the next one; nobody says twice how old they are.
  var bandBefore: Band?
  /// What was told at the start.
  var opening = Opening()
  /// The plan a conversation shall be about, from the command line.
  let plan: Identifier?
  /// The plan that the review goes over that was said yes to.
  var reviewedPlan: Identifier?
  /// Where somebody wants to go instead of what was begun.
  var redirection: Ending.Destination?
  /// The cohort that a new plan belongs to; nil for none.
  package var cohort: String?
  /// Whether questions are shown.
  package var showsQuestions = true
  package var helpLevel = HelpLevel.normal

  package init(world: World, band: Band? = nil, plan: Identifier? = nil) {
    self.world = world
    self.band = band
    self.plan = plan
  }

  /// Until the person leaves. With a destination the start screen is passed over.
  package func run(to destination: Ending.Destination? = nil) throws -> Ending {
    var next = destination
    while true {
      let destination: Ending.Destination
      switch try next.map(Choice.go) ?? choose() {
      case .go(let chosen): destination = chosen
      case .leave(let ending): return ending
      }
      guard let conversation = try open(destination) else {
        guard let instead = redirection else { return .paused }
        (next, redirection) = (instead, nil)
        continue
      }
      let ending = try conversation.run()
      guard case .switching(let wanted) = ending else { return ending }
      next = wanted == .reception ? nil : wanted
      bandBefore = conversation.record.band
    }
  }

  /// What a choice on the start screen came to.
  enum Choice {
    case go(Ending.Destination)
    case leave(Ending)
  }

  /// A conversation at this place; nil when the person left before it began.
  package func open(_ destination: Ending.Destination) throws -> Conversation? {
    switch destination {
    case .reception: return nil
    case .conversation(let id):
      guard let record = try world.shelf.openConversation(id) else {
        throw ReceptionTrouble.noSuchConversation(id.text)
      }
      return try resume(record)
    case .flow(let id):
      let flow = try world.materials.flow(id)
      if flow.sections.isEmpty, let record = try openRecord(of: flow) { return try resume(record) }
      return try begin(flow)
    }
  }

  private func openRecord(of flow: Flow) throws -> ConversationRecord? {
    let open = try world.shelf.openConversations().first { $0.flow == flow.id }
    return try open.flatMap { try world.shelf.openConversation($0.id) }
  }

  private func resume(_ record: ConversationRecord) throws -> Conversation {
    let flow = try world.materials.flow(record.flow)
    let shelved = try record.plan.map { try world.shelf.plan($0) }
    let journal = try world.shelf.journal(of: record.id)
    let conversation = try conversation(record, flow, journal: journal, plan: shelved)
    conversation.keptAt = try world.shelf.instants(of: record.id)
    if flow.audience.facilitator != nil {
      conversation.minutesBefore = TalkTime.minutes(from: record.startedAt, through: conversation.keptAt)
    }
    return conversation
  }

  func conversation(
    _ record: ConversationRecord, _ flow: Flow, journal: [JournalEvent], plan: ShelvedPlan?
  ) throws -> Conversation {
    let setting = try Setting.of(
      record, flow: flow, lists: world.materials.lists(for: flow), base: record.base ?? plan?.plan)
    let interview = Interview(flow: flow, setting: setting, journal: journal)
    let conversation = Conversation(world: world, record: record, interview: interview, plan: plan)
    conversation.showsQuestions = showsQuestions
    conversation.helpLevel = helpLevel
    return conversation
  }
}
