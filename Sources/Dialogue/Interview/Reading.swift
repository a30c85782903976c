// SPDX-License-Identifier: GPL-3.0-or-later

/// A typed line, and what understanding has made of it.
public struct Reading: Sendable, Equatable {
  /// A day that was heard.
  public struct Day: Sendable, Equatable {
    /// As `2026-12-18`.
    public var iso: String
    /// As people say it: `Friday 18 December 2026`.
    public var spoken: String
    /// How far it is: `in 4 weeks`; empty when that is not known.
    public var distance: String

    /// A day from its parts.
    public init(iso: String, spoken: String, distance: String = "") {
      self.iso = iso
      self.spoken = spoken
      self.distance = distance
    }

    /// As it is read back.
    public var readBack: String { distance.isEmpty ? spoken : "\(spoken), \(distance)" }
  }

  /// Somebody who was named.
  public struct Person: Sendable, Equatable {
    /// All that was said: "Ms Ruiz, my English teacher".
    public var words: String
    /// What the person is, by which a choice can be found: "my English teacher".
    public var kind: String

    /// A person from the words.
    public init(words: String, kind: String) {
      self.words = words
      self.kind = kind
    }
  }

  /// The line as typed.
  public var words: String
  /// The several things heard in it; empty when that was not looked for.
  public var items: [String]
  /// The day heard in each of the items; empty when that was not looked for.
  public var itemDays: [Day?]
  /// What was named in the same breath and has to wait for its turn.
  public var leftOver: [String] = []
  /// The day heard in it.
  public var day: Day?
  /// Why what looks like a day in it is none; nil where nothing does.
  public var noDay: String?
  /// The words of all days that are named in it; numbers in them count nothing.
  public var dayWords: [String]
  /// Whether it says yes or no; nil for neither.
  public var isYes: Bool?
  /// What they tell of how a goal is measured; nil where nothing was looked for or found.
  public var measure: Answer.Measure?
  /// What the words come to, by which flows compare them.
  public var sense: AnswerSense?
  /// What is said, once, to words that can hardly be meant as the answer; nil where they can.
  public var doubt: String?
  /// What holds of the words.
  public var tests: Set<AnswerTest>
  /// What the host made of the line: hits of the recommender that were taken; how a step went (its standing as the id); several
  /// numbers, each with its day (the number as the id).
  public var picked: [Answer.Item]
  /// Whether the words stand as they are, however little they say: marked as an answer, or given by a program.
  public var isLiteral = false
  /// Whether it is known to say something else than the line before: then it may be asked about once more.
  public var isFresh = false
  /// What a list that is read back shall become; empty where the line says nothing of the kind.
  public var changes: [ListChange] = []
  /// The people who were named, where kinds of people are to choose from.
  public var people: [Person] = []

  /// A reading from its parts; see the properties.
  public init(
    _ words: String, items: [String] = [], itemDays: [Day?] = [], day: Day? = nil, noDay: String? = nil,
    dayWords: [String] = [],
    isYes: Bool? = nil, tests: Set<AnswerTest> = [], picked: [Answer.Item] = []
  ) {
    self.words = words
    self.items = items
    self.itemDays = itemDays
    self.day = day
    self.noDay = noDay
    self.dayWords = dayWords
    self.isYes = isYes
    self.tests = tests
    self.picked = picked
  }
}
