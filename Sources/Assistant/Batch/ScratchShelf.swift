// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// A shelf that keeps nothing: conversations are filled on it to see what they come to, before anything is saved.
@MainActor
package final class ScratchShelf: PlanShelf {
  private var plans: [Identifier: ShelvedPlan] = [:]
  private var records: [Identifier: ConversationRecord] = [:]
  private var journals: [Identifier: [JournalEvent]] = [:]

  package init() {}

  package var place: String { "" }
  package func plans(atMost limit: Int) throws -> [PlanCard] { [] }
  package func plans(named words: String) throws -> [PlanCard] { [] }

  package func plan(_ id: Identifier) throws -> ShelvedPlan {
    guard let plan = plans[id] else { throw ShelfTrouble.notKept(Messages.planNotOnScratch) }
    return plan
  }

  package func openConversations() throws -> [ConversationRecord] { [] }
  package func openConversation(_ id: Identifier) throws -> ConversationRecord? { records[id] }
  package func begin(_ conversation: ConversationRecord) throws { records[conversation.id] = conversation }
  package func journal(of conversation: Identifier) throws -> [JournalEvent] { journals[conversation] ?? [] }
  package func instants(of conversation: Identifier) throws -> [Instant] { [] }

  package func keep(_ turn: KeptTurn) throws -> Int? {
    journals[turn.conversation, default: []] += turn.events
    guard let change = turn.change else { return nil }
    let version = (change.replacing ?? 0) + 1
    plans[change.plan.id] = ShelvedPlan(plan: change.plan, version: version)
    return version
  }

  package func finish(_ conversation: Identifier, at instant: Instant) throws {}
  package func forget(_ slot: SlotKey, in conversation: Identifier) throws {}
  package func forget(_ words: [String], saidTo slot: SlotKey, in conversation: Identifier) throws {}
  package func due(through day: CalendarDate, atMost limit: Int) throws -> (items: [DueItem], count: Int) { ([], 0) }
  package func results(of entry: String) throws -> [InterventionResult] { [] }
  package func overdueCount(before today: CalendarDate) throws -> Int { 0 }
}
