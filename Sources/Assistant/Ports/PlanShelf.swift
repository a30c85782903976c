// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// Where plans and conversations are kept. Whatever returns is on disk; whatever throws has changed nothing.
@MainActor
package protocol PlanShelf: AnyObject {
  /// Where it is, for people: the path of the file.
  var place: String { get }

  /// The plans that were changed last, the latest first.
  func plans(atMost limit: Int) throws -> [PlanCard]
  /// The plans whose learner's name, or whose id, begins with these words.
  func plans(named words: String) throws -> [PlanCard]
  func plan(_ id: Identifier) throws -> ShelvedPlan

  /// The conversations that are not finished, the last used first; without the plans they began with.
  func openConversations() throws -> [ConversationRecord]
  /// A conversation that is not finished, whole; nil when there is none.
  func openConversation(_ id: Identifier) throws -> ConversationRecord?
  func begin(_ conversation: ConversationRecord) throws
  func journal(of conversation: Identifier) throws -> [JournalEvent]
  /// When the events of its journal were kept, in order.
  func instants(of conversation: Identifier) throws -> [Instant]

  /// Keeps events and the plan that follows from them, together.
  /// - Returns: the version that the plan has now.
  /// - Throws: `ShelfTrouble`.
  func keep(_ turn: KeptTurn) throws -> Int?
  /// The conversation takes no more answers.
  func finish(_ conversation: Identifier, at instant: Instant) throws
  /// Destroys the words of an answer in the journal of a conversation.
  func forget(_ slot: SlotKey, in conversation: Identifier) throws
  /// Destroys words that were taken out of an answer, wherever they stood before: whatever was said there becomes what is said now.
  func forget(_ words: [String], saidTo slot: SlotKey, in conversation: Identifier) throws

  /// What is due in all plans up to a day, overdue things first: a few of them, and how many there are.
  func due(through day: CalendarDate, atMost limit: Int) throws -> (items: [DueItem], count: Int)
  /// How many of them were due before today.
  func overdueCount(before today: CalendarDate) throws -> Int

  /// What came of an entry of the corpus in the plans that are kept here.
  func results(of entry: String) throws -> [InterventionResult]
}
