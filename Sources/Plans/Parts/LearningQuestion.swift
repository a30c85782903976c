// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that the learner wants to find out.
public struct LearningQuestion: Item {
  /// Its stable name.
  public var id: Identifier
  /// The question.
  public var text: String?
  /// The block it belongs to: strategy, people, processes.
  public var topic: String?
  /// The person who may know.
  public var who: Identifier?
  /// The day by which the answer is wanted.
  public var due: CalendarDate?
  /// What was found out.
  public var answer: String?
  /// The day it was found out.
  public var done: CalendarDate?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A question of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
