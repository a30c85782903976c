// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Plans

@testable import Assistant

/// A shelf in memory that keeps the promises of the port, and can be made to fail.
@MainActor
final class MemoryShelf: PlanShelf {
  var stored: [Identifier: ShelvedPlan] = [:]
  var records: [ConversationRecord] = []
  var journals: [Identifier: [JournalEvent]] = [:]
  var finished: Set<Identifier> = []
  /// Thrown by the next calls of `keep`, in order.
  var troubles: [ShelfTrouble] = []
  private(set) var turns: [KeptTurn] = []

  var place: String { "memory" }

  func plans(atMost limit: Int) throws -> [PlanCard] { Array(cards.prefix(limit)) }

  func plans(named words: String) throws -> [PlanCard] {
    cards.filter { $0.learner.lowercased().contains(words.lowercased()) || $0.id.text.hasPrefix(words) }
  }

  private var cards: [PlanCard] {
    stored.values.map {
      PlanCard(
        id: $0.plan.id, kind: $0.plan.kind ?? "", title: $0.plan.title ?? "", learner: $0.plan.learner.name ?? "",
        status: $0.plan.status.rawValue)
    }
  }

  func plan(_ id: Identifier) throws -> ShelvedPlan {
    guard let plan = stored[id] else { throw ShelfTrouble.notKept("no such plan") }
    return plan
  }

  func openConversations() throws -> [ConversationRecord] { records.filter { !finished.contains($0.id) } }
  func openConversation(_ id: Identifier) throws -> ConversationRecord? {
    try openConversations().first { $0.id == id }
  }
  func begin(_ conversation: ConversationRecord) throws { records.append(conversation) }
  func journal(of conversation: Identifier) throws -> [JournalEvent] { journals[conversation] ?? [] }
  func instants(of conversation: Identifier) throws -> [Instant] {
    turns.filter { $0.conversation == conversation }.flatMap { turn in turn.events.map { _ in turn.at } }
  }

  func keep(_ turn: KeptTurn) throws -> Int? {
    if !troubles.isEmpty { throw troubles.removeFirst() }
    guard journals[turn.conversation, default: []].count == turn.after else { throw ShelfTrouble.conversationMovedOn }
    if let change = turn.change, let there = stored[change.plan.id], there.version != change.replacing {
      throw ShelfTrouble.planChanged(by: "M. Lopez", at: turn.at, theirs: there)
    }
    turns.append(turn)
    journals[turn.conversation, default: []] += turn.events
    note(turn)
    guard let change = turn.change else { return nil }
    stored[change.plan.id] = ShelvedPlan(plan: change.plan, version: (change.replacing ?? 0) + 1)
    return stored[change.plan.id]?.version
  }

  private func note(_ turn: KeptTurn) {
    guard let index = records.firstIndex(where: { $0.id == turn.conversation }) else { return }
    records[index].plan = turn.change?.plan.id ?? records[index].plan
    records[index].answered = turn.progress.answered
    records[index].questions = turn.progress.total
  }

  func finish(_ conversation: Identifier, at instant: Instant) throws { finished.insert(conversation) }

  func forget(_ slot: SlotKey, in conversation: Identifier) throws {
    journals[conversation]?.removeAll { event in
      if case .answered(let key, _, _) = event.kind { key == slot } else { false }
    }
  }

  func forget(_ words: [String], saidTo slot: SlotKey, in conversation: Identifier) throws {
    let journal = journals[conversation] ?? []
    guard let now = journal.last(where: { $0.answer(to: slot) != nil })?.answer(to: slot) else { return }
    journals[conversation] = journal.map { $0.saying(now, to: slot) }
  }

  func due(through day: CalendarDate, atMost limit: Int) throws -> (items: [DueItem], count: Int) {
    let all = stored.values.flatMap { shelved in
      shelved.plan.agenda().filter { !$0.done && $0.due <= day }.map {
        DueItem(plan: shelved.plan.id, learner: shelved.plan.learner.name ?? "", item: $0)
      }
    }.sorted { $0.item.due < $1.item.due }
    return (Array(all.prefix(limit)), all.count)
  }

  func results(of entry: String) throws -> [InterventionResult] {
    stored.values.flatMap { $0.plan.interventionResults() }.filter { $0.entry == entry }
  }

  func overdueCount(before today: CalendarDate) throws -> Int {
    guard let yesterday = today.adding(days: -1) else { return 0 }
    return try due(through: yesterday, atMost: 0).count
  }
}
