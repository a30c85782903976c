// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// Everything that one accepted line changes; it is kept whole or not at all.
package struct KeptTurn: Equatable, Sendable {
  /// The plan that follows from all answers.
  package struct Change: Equatable, Sendable {
    package var plan: Plan
    /// The version that it replaces; none for a new plan.
    package var replacing: Int?
    /// What changed, in sentences.
    package var words: [String]
    package var actor: String

    package init(plan: Plan, replacing: Int?, words: [String], actor: String) {
      self.plan = plan
      self.replacing = replacing
      self.words = words
      self.actor = actor
    }
  }

  package var conversation: Identifier
  /// How many events the journal holds so far.
  package var after: Int
  package var events: [JournalEvent]
  package var change: Change?
  package var progress: ProgressCount
  package var at: Instant

  package init(
    conversation: Identifier, after: Int, events: [JournalEvent], change: Change?, progress: ProgressCount,
    at instant: Instant
  ) {
    self.conversation = conversation
    self.after = after
    self.events = events
    self.change = change
    self.progress = progress
    self.at = instant
  }
}
