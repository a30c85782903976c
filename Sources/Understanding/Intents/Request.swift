// SPDX-License-Identifier: GPL-3.0-or-later

/// What a line asks for, and the command that asks for the same.
package struct Request: Equatable, Sendable {
  package var intent: Intent
  /// The command without its slash: "back". Several commands may serve one intent: how far one is, and what one said.
  package var command: String
  /// Whether the words say nothing of the program, so that they may as well be an answer: "that's it".
  package var isUnsure = false

  init(_ intent: Intent, command: String? = nil, isUnsure: Bool = false) {
    self.intent = intent
    self.isUnsure = isUnsure
    self.command = command ?? Self.usual(intent)
  }

  /// What one types for an intent.
  private static func usual(_ intent: Intent) -> String {
    switch intent {
    case .show: "review"
    case .repeat: "reword"
    case .answer: "say"
    case .complaint: "help"
    case .safety, .signpost: "support"
    default: intent.rawValue
    }
  }
}
