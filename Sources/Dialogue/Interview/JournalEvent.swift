// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that happened in a conversation. Events are only ever added; the state is what comes of them in order.
public struct JournalEvent: Sendable, Equatable {
  /// What happened.
  public enum Kind: Sendable, Equatable {
    /// A question was answered. With `readBack` the answer waits to be confirmed in these words.
    case answered(SlotKey, Answer, readBack: String?)
    /// An answer was made better by a follow-up or a correction.
    case amended(SlotKey, Answer, readBack: String?)
    /// A read-back was confirmed.
    case confirmed(SlotKey)
    /// A read-back was denied; the question is asked again.
    case reopened(SlotKey)
    /// Words were not taken as an answer.
    case refused(SlotKey)
    /// A follow-up was answered or skipped; these tests still hold of the answer.
    case followedUp(SlotKey, probe: Int, tests: Set<AnswerTest>)
    /// What an answer comes to has changed with what was said since.
    case sensed(SlotKey, AnswerSense?)
    case skipped(SlotKey)
    /// The learner does not know.
    case unknown(SlotKey)
    /// Somebody went to a question.
    case focused(SlotKey)
    /// The question they had gone to was left as it was.
    case released(SlotKey)
    /// A pass of a repeated section began; `item` names what it is about when passes run over items.
    case passBegun(section: String, pass: Int, item: String?)
    case passRemoved(section: String, pass: Int)
    /// No further pass is wanted.
    case passesClosed(section: String)
    /// The read-back of a section or of one of its passes was confirmed.
    case sectionConfirmed(section: String, pass: Int?)
    case noted(Note)
    case keptPrivate(SlotKey, Bool)
    /// The review at the end was accepted.
    case reviewed
    case finished(Outcome)
    /// The last change was taken back.
    case undone
    /// The last change taken back was made again.
    case redone
    /// An event of a later version; it changes nothing here.
    case unrecognised(String)
  }

  /// Events of one reply share a number and are undone together.
  public let turn: Int
  /// What happened.
  public let kind: Kind

  /// An event of a turn.
  public init(turn: Int, _ kind: Kind) {
    self.turn = turn
    self.kind = kind
  }

  /// Whether it changes what is known; the others only move about.
  var isChange: Bool {
    switch kind {
    case .focused, .released, .refused, .undone, .redone, .unrecognised: false
    default: true
    }
  }

  /// The slot it is about, if any.
  public var slot: SlotKey? {
    switch kind {
    case .answered(let key, _, _), .amended(let key, _, _), .confirmed(let key), .reopened(let key),
      .refused(let key), .followedUp(let key, _, _), .sensed(let key, _), .skipped(let key), .unknown(let key),
      .focused(let key),
      .released(let key), .keptPrivate(let key, _):
      key
    default: nil
    }
  }
}
