// SPDX-License-Identifier: GPL-3.0-or-later

/// One question, answered by several people side by side.
public struct Voice: Item {
  /// Its stable name.
  public var id: Identifier
  /// A short code of what it is about.
  public var topic: String?
  /// The question as it was asked.
  public var question: String?
  /// The review, checkpoint or other part that the question belongs to.
  public var about: Identifier?
  /// What each one said; never merged.
  public var answers: [VoiceAnswer] = []
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A voice of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
