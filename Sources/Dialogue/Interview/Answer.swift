// SPDX-License-Identifier: GPL-3.0-or-later

/// What somebody answered: the words as typed, and what was understood of them.
public struct Answer: Codable, Sendable, Hashable {
  /// One thing of an answer that holds several, or the choice of an answer that holds one.
  public struct Item: Codable, Sendable, Hashable {
    /// The id of the choice; nil for own words.
    public var id: String?
    /// As shown.
    public var text: String
    /// The day it names, as `2026-12-18`, where things are asked for with a day.
    public var day: String?
    /// That day as people say it.
    public var spokenDay: String?

    /// An item from its parts.
    public init(id: String? = nil, text: String, day: Reading.Day? = nil) {
      self.id = id
      self.text = text
      self.day = day?.iso
      spokenDay = day?.spoken
    }

    /// As it is read back, with the day that was heard.
    var readBack: String { spokenDay.map { "\(text) (\($0))" } ?? text }
  }

  /// Word for word.
  public var words: String
  /// The things chosen or named, in order.
  public var items: [Item]
  /// What was named in the same breath and waits for its turn.
  public var leftOver: [String] = []
  /// The value of a scale or number.
  public var number: Double?
  /// A day as `2026-12-18`.
  public var day: String?
  /// The day as people say it: `Friday 18 December 2026`.
  public var spokenDay: String?
  /// Yes or no.
  public var isYes: Bool?
  /// What they tell of how a goal is measured; nil where nothing was looked for or found.
  public var measure: Measure?
  /// What it comes to, as far as the host has found something.
  public var sense: AnswerSense?
  /// What holds of the words as they stand; the answer is marked when a probe asked about it.
  public var tests: Set<AnswerTest>

  /// An answer from its parts; see the properties.
  public init(
    words: String, items: [Item] = [], number: Double? = nil, day: String? = nil, spokenDay: String? = nil,
    isYes: Bool? = nil, tests: Set<AnswerTest> = []
  ) {
    self.words = words
    self.items = items
    self.number = number
    self.day = day
    self.spokenDay = spokenDay
    self.isYes = isYes
    self.tests = tests
  }

  /// How it is read back: items joined, a day spoken, the number that was meant, else the words.
  public var spoken: String {
    if !items.isEmpty { return Phrasing.joined(items.map(\.text), areChoices: holdsChoices) }
    return spokenDay ?? spokenNumber ?? words
  }

  /// The number alone where more is said around it: 5 of "idk 5", but "6 hours" stays.
  private var spokenNumber: String? {
    guard let number else { return nil }
    let isShort = Phrasing.wordCount(words) <= 2 && words.first?.isNumber == true
    return isShort ? nil : Messages.plain(number)
  }

  /// Whether something in it was chosen rather than said.
  var holdsChoices: Bool { items.contains { $0.id != nil } }

  private enum CodingKeys: String, CodingKey {
    case words, items, leftOver, number, day, spokenDay, isYes, measure, sense, tests
  }

  /// Reads an answer. Tests and senses that a later version knows are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    words = try values.decode(String.self, forKey: .words)
    items = try values.decodeIfPresent([Item].self, forKey: .items) ?? []
    leftOver = try values.decodeIfPresent([String].self, forKey: .leftOver) ?? []
    number = try values.decodeIfPresent(Double.self, forKey: .number)
    day = try values.decodeIfPresent(String.self, forKey: .day)
    spokenDay = try values.decodeIfPresent(String.self, forKey: .spokenDay)
    isYes = try values.decodeIfPresent(Bool.self, forKey: .isYes)
    measure = try values.decodeIfPresent(Measure.self, forKey: .measure)
    sense = try values.decodeIfPresent(String.self, forKey: .sense).flatMap(AnswerSense.init(rawValue:))
    let names = try values.decodeIfPresent([String].self, forKey: .tests) ?? []
    tests = Set(names.compactMap(AnswerTest.init(rawValue:)))
  }

  /// Writes only what there is, in a stable order.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(words, forKey: .words)
    if !items.isEmpty { try values.encode(items, forKey: .items) }
    if !leftOver.isEmpty { try values.encode(leftOver, forKey: .leftOver) }
    try values.encodeIfPresent(number, forKey: .number)
    try values.encodeIfPresent(day, forKey: .day)
    try values.encodeIfPresent(spokenDay, forKey: .spokenDay)
    try values.encodeIfPresent(isYes, forKey: .isYes)
    try values.encodeIfPresent(measure, forKey: .measure)
    try values.encodeIfPresent(sense, forKey: .sense)
    if !tests.isEmpty { try values.encode(tests.map(\.rawValue).sorted(), forKey: .tests) }
  }
}
