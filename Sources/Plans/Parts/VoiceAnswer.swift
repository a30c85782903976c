// SPDX-License-Identifier: GPL-3.0-or-later

/// What one person said to a question.
public struct VoiceAnswer: Item {
  /// Its stable name.
  public var id: Identifier
  /// The role in which the person spoke.
  public var role: Role?
  /// The person who spoke.
  public var who: Identifier?
  /// The words, as they were said.
  public var text: String?
  /// The rating, where the question asks for one.
  public var rating: Level?
  /// The day it was said.
  public var date: CalendarDate?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An answer of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
