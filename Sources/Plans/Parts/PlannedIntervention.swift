// SPDX-License-Identifier: GPL-3.0-or-later

/// An intervention as it is used in this plan.
public struct PlannedIntervention: Item {
  /// Its stable name.
  public var id: Identifier
  /// The id of the entry in the corpus.
  public var entry: String?
  /// The version of the entry when it was chosen.
  public var entryVersion: Int?
  /// Its title, or the idea in own words.
  public var text: String?
  /// Whether it is an own idea: local, not rated.
  public var isLocal: Bool?
  /// The goal it serves.
  public var goal: Identifier?
  /// The gap it closes.
  public var gap: Identifier?
  /// The tier of support.
  public var tier: String?
  /// The person who carries it out.
  public var who: Identifier?
  /// The people who do it together with that person.
  public var with: [Identifier] = []
  /// What was said of who does it, in own words: "if he has time", "whoever is on shift".
  public var whoNote: String?
  /// The person who collects the data.
  public var collector: Identifier?
  /// Where it happens.
  public var place: String?
  /// When and how often it happens, in own words.
  public var schedule: String?
  /// How often a week.
  public var timesPerWeek: Level?
  /// How many minutes at a time.
  public var minutes: Level?
  /// For how many weeks.
  public var weeks: Level?
  /// What is needed.
  public var materials: [String] = []
  /// The first day.
  public var start: CalendarDate?
  /// The last day planned.
  public var end: CalendarDate?
  /// What was really done of it.
  public var fidelity: [FidelityEntry] = []
  /// What was considered and not chosen.
  public var ruledOut: [RuledOut] = []
  /// Where it stands.
  public var status: StepStatus?
  /// Why it ended.
  public var endReason: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An intervention of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
