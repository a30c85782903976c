// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a conversation had to stop.
package enum ConversationTrouble: Error, Equatable {
  /// Bytes that are no text came where nobody can type them again. What was answered before is kept.
  case invalidInput(String)
}
