// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that are listened for in answers, outside of sentences, in one language: "drop" before a number, "everyone" for a
/// name that is none.
public struct HeardWords: Equatable, Sendable {
  /// In lower case, in the order of the words file.
  public let lists: [HeardList: [String]]
  /// Numbers by their words. Lines are read for numbers with `NumberWords`.
  public let numbers: [String: Int]
  let ordinals: [String: Int]
  /// How many days lie between two times: 7 for "weekly".
  public let rhythms: [String: Int]
  /// How many days such words span: 7 for "week" and for "monday".
  public let spans: [String: Int]
  /// How often: 2 for "twice".
  public let repeats: [String: Int]
  /// Short forms of units with the words for which they stand: "wpm" is "words".
  public let unitForms: [String: String]
  /// What a column of a roster may be called, by the place in the plan that it fills ("learner.name"); the first name is told.
  public let columns: [String: [String]]
  private let places: HeardPlaces

  /// Of these words; of none, nothing is heard.
  public init(
    lists: [HeardList: [String]] = [:], numbers: [String: Int] = [:], ordinals: [String: Int] = [:],
    rhythms: [String: Int] = [:], spans: [String: Int] = [:], repeats: [String: Int] = [:],
    unitForms: [String: String] = [:], columns: [String: [String]] = [:]
  ) {
    self.lists = lists
    self.numbers = numbers
    self.ordinals = ordinals
    self.rhythms = rhythms
    self.spans = spans
    self.repeats = repeats
    self.unitForms = unitForms
    self.columns = columns
    places = HeardPlaces(of: lists)
  }

  /// The entries of a list.
  public subscript(list: HeardList) -> [String] { lists[list] ?? [] }

  /// Whether folded words are an entry of one of the lists.
  public func hears(_ words: some StringProtocol, in wanted: HeardList...) -> Bool { hears(words, in: wanted) }

  /// The same of lists that are put together elsewhere.
  public func hears(_ words: some StringProtocol, in wanted: [HeardList]) -> Bool {
    let held = places.lists(holding: String(words))
    return wanted.contains(where: held.contains)
  }

  /// What stands behind an entry with which a line begins, and the entry: the longest one counts. Nil where the line begins with
  /// none, or nothing stands behind it.
  public func rest(of line: String, after list: HeardList) -> (opening: String, rest: String)? {
    let folded = line.lowercased()
    let openings = self[list].filter { opening in
      folded.hasPrefix(opening) && folded.dropFirst(opening.count).first.map { $0.isWhitespace } ?? false
    }
    guard let opening = openings.max(by: { $0.count < $1.count }) else { return nil }
    let rest = String(line.dropFirst(opening.count).drop(while: \.isWhitespace))
    return rest.isEmpty ? nil : (opening, rest)
  }

  /// How many of some words in lower case an entry takes up at their beginning; 0 for none.
  public func length(of list: HeardList, at words: some Sequence<String>) -> Int {
    let words = words.prefix(Self.longestEntry).map(\.self)
    guard let first = words.first, places.lists(beginningWith: first).contains(list) else { return 0 }
    return self[list].map { $0.split(separator: " ") }
      .filter { entry in entry.count <= words.count && zip(entry, words).allSatisfy { $0 == $1 } }
      .map(\.count).max() ?? 0
  }

  /// As far as entries are looked for, in words.
  private static let longestEntry = 8
}
