// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that one person does by a day.
public struct ActionStep: Item {
  /// Its stable name.
  public var id: Identifier
  /// What is done.
  public var text: String?
  /// Its kind, as the form codes it.
  public var code: String?
  /// The goal it serves.
  public var goal: Identifier?
  /// The person who does it or sees to it.
  public var who: Identifier?
  /// The people who do it together with that person.
  public var with: [Identifier] = []
  /// What was said of who does it, in own words: "if he has time", "whoever is on shift".
  public var whoNote: String?
  /// The day it begins.
  public var start: CalendarDate?
  /// The day by which it is done.
  public var due: CalendarDate?
  /// The day it was done.
  public var done: CalendarDate?
  /// Where it stands.
  public var status: StepStatus?
  /// What it costs.
  public var cost = Money()
  /// What is needed for it.
  public var resources: [String] = []
  /// What shows that it is done.
  public var evidence: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An action of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
