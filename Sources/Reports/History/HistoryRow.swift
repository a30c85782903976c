// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// Changes that were made to a plan at one time by one person.
public struct HistoryRow: Sendable, Equatable {
  /// When.
  public let at: Instant
  /// Who; nil when nobody was named.
  public let actor: String?
  /// What changed, each in words: "due date of goal 2: 3 June 2026 -> 17 June 2026".
  public let changes: [String]

  /// An entry, complete.
  public init(at: Instant, actor: String?, changes: [String]) {
    self.at = at
    self.actor = actor
    self.changes = changes
  }
}
