// SPDX-License-Identifier: GPL-3.0-or-later

/// Why commands cannot be kept. Never a reason to stop a conversation.
package struct HistoryError: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
