// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// One event of a conversation. The body is JSON that the store keeps word for word and does not read.
package struct JournalEntry: Equatable, Sendable {
  /// Counts from 1 in each conversation, without gaps.
  package var sequence: Int
  package var at: Instant
  package var body: String

  package init(sequence: Int, at instant: Instant, body: String) {
    self.sequence = sequence
    self.at = instant
    self.body = body
  }
}
