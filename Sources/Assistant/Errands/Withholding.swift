// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What can become of an answer with words that shall not be seen.
enum Withholding: String, CaseIterable {
  case takeOut, keepPrivate, change, leave

  /// As it is offered.
  var words: String {
    switch self {
    case .takeOut: say("assistant.withholding.take-out", "take it out")
    case .keepPrivate: say("assistant.withholding.keep-private", "keep it private: it stays, and nobody is shown it")
    case .change: say("assistant.withholding.change", "change the words")
    case .leave: say("assistant.withholding.leave", "leave it as it is")
    }
  }
}
