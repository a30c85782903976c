// SPDX-License-Identifier: GPL-3.0-or-later

/// How far a conversation is, counted over the questions that apply as things stand.
public struct ProgressCount: Sendable, Equatable {
  /// Questions that have an answer.
  public var answered: Int
  /// Questions that were passed over.
  public var skipped = 0
  /// Questions whose answer nobody knows.
  public var unknown = 0
  /// All of them.
  public var total: Int
}
