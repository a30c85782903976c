// SPDX-License-Identifier: GPL-3.0-or-later

/// Something written down beside the questions.
public struct Note: Codable, Sendable, Equatable {
  /// Word for word.
  public var text: String
  /// Whether it stays out of every export.
  public var isPrivate: Bool
  /// The question that was open when it was written.
  public var slot: SlotKey?

  /// A note from its parts.
  public init(text: String, isPrivate: Bool = false, slot: SlotKey? = nil) {
    self.text = text
    self.isPrivate = isPrivate
    self.slot = slot
  }
}
