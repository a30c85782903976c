// SPDX-License-Identifier: GPL-3.0-or-later

/// A way to finish a conversation.
public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
  case final, draft
  case noneNeeded = "none-needed"
  case declined

  /// Whether the hard steps must be answered for it.
  public var needsHardSteps: Bool { self == .final }
}
