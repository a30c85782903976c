// SPDX-License-Identifier: GPL-3.0-or-later

/// What is open now.
enum Cursor: Sendable, Equatable {
  case question(Step, SlotKey)
  /// A follow-up: the probe of the step by its index.
  case probe(Step, SlotKey, Int)
  case readBack(Step, SlotKey, String)
  case sectionReadBack(Stop)
  case another(Stop)
  case review
  case finish
  case finished(Outcome?)
  case idle

  /// The answer in question.
  var key: SlotKey? {
    switch self {
    case .question(_, let key), .probe(_, let key, _), .readBack(_, let key, _): key
    default: nil
    }
  }
}
