// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that was said in a conversation, as it can be named and taken out again: an answer, or one of the several things in it.
public struct SaidThing: Sendable, Equatable {
  /// The slot of the answer.
  public let key: SlotKey
  /// Which of the several things in the answer it is, from 0; nil for the whole answer.
  public let item: Int?
  /// As it is read back.
  public let text: String
  /// The question that it answers.
  public let ask: String
}
