// SPDX-License-Identifier: GPL-3.0-or-later

/// What comes of a typed line or a move: events to keep, and words to say. The next question is the next turn.
public struct Reply: Sendable, Equatable {
  /// Something to say.
  public struct Utterance: Sendable, Equatable {
    /// Why it is said.
    public enum Kind: Sendable, Equatable {
      /// The words were not taken; the question stays.
      case refusal
      /// What became of them.
      case acknowledgement
      /// What the flow says to this answer.
      case remark
    }

    /// Why it is said.
    public var kind: Kind
    /// What is said.
    public var text: String
  }

  /// To be stored, then applied with `Interview.apply`. Empty when nothing changed.
  public var events: [JournalEvent] = []
  /// In order.
  public var says: [Utterance] = []
  /// The answers that are listed by number in what is said.
  public var listed: [ReviewItem] = []

  /// Whether the line or move was refused.
  public var isRefused: Bool { says.contains { $0.kind == .refusal } }
}
