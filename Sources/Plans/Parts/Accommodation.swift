// SPDX-License-Identifier: GPL-3.0-or-later

/// A change in how something is done that removes a barrier and keeps what is asked.
public struct Accommodation: Item {
  /// Its stable name.
  public var id: Identifier
  /// The id of the entry in the corpus.
  public var entry: String?
  /// The version of the entry when it was chosen.
  public var entryVersion: Int?
  /// The accommodation, in own words.
  public var text: String?
  /// The barrier it removes.
  public var barrier: Identifier?
  /// The condition that it answers.
  public var condition: Identifier?
  /// Where it applies.
  public var settings: [AccommodationSetting] = []
  /// The person who provides it.
  public var who: Identifier?
  /// The people who do it together with that person.
  public var with: [Identifier] = []
  /// What was said of who does it, in own words: "if he has time", "whoever is on shift".
  public var whoNote: String?
  /// Since when it applies.
  public var from: CalendarDate?
  /// Until when it applies.
  public var until: CalendarDate?
  /// Whether it ends by itself.
  public var temporary: Bool?
  /// Since when it has been used in class, which comes before its use in a test.
  public var usedInClassSince: CalendarDate?
  /// The sources that support it, one by one.
  public var evidence: [String] = []
  /// How one sees that it works.
  public var seenBy: String?
  /// Where it stands.
  public var status: StepStatus?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An accommodation of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
