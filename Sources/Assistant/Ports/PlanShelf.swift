// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// Where plans and conversations are kept. Whatever returns is on disk; whatever throws has changed nothing.
@MainActor
package protocol PlanShelf: AnyObject {
  /// Where it is, for people: the path of the file.
  var place: String { get }

  /// All plans, the last changed first.
  func plans() throws -> [PlanCard]
  func plan(_ id: Identifier) throws -> ShelvedPlan

  /// The conversations that are not finished, the last used first; without the plans they began with.
  func openConversations() throws -> [ConversationRecord]
  /// A conversation that is not finished, whole; nil when there is none.
  func openConversation(_ id: Identifier) throws -> ConversationRecord?
  func begin(_ conversation: ConversationRecord) throws
  func journal(of conversation: Identifier) throws -> [JournalEvent]

  /// Keeps events and the plan that follows from them, together.
  /// - Returns: the version that the plan has now.
  /// - Throws: `ShelfTrouble`.
  func keep(_ turn: KeptTurn) throws -> Int?
  /// The conversation takes no more answers.
  func finish(_ conversation: Identifier, at instant: Instant) throws
  /// Destroys the words of an answer in the journal of a conversation.
  func forget(_ slot: SlotKey, in conversation: Identifier) throws

  /// What is due in all plans up to a day, overdue things first.
  func due(through day: CalendarDate) throws -> [DueItem]
}
