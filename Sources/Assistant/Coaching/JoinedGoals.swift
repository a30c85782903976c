// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Of several goals of which it is asked which comes first, those that are told to be one: "2 and 3 are the same one. chem first".
struct JoinedGoals: Equatable {
  /// Their places, from 0, in order.
  let places: [Int]
  /// The line without what joins them.
  let rest: String

  /// Nil where nothing is joined.
  init?(_ line: String, among goals: [String], context: ReadingContext) {
    let heard = Language.current.heard
    let pieces = line.split(whereSeparator: \.isWhitespace)
    let words = pieces.map { String($0).spokenWords().joined() }
    guard line.utf8.count <= Self.longest else { return nil }
    for place in words.indices.dropFirst() {
      let length = context.words.length(of: .togetherEndings, at: place, in: words)
      guard length > 0 else { continue }
      var start = pieces[..<place].lastIndex { ".,;!?".contains($0.last ?? " ") }.map { $0 + 1 } ?? 0
      // "1, 2 and 3 are one"
      while start > 0, Int(words[start - 1]) != nil { start -= 1 }
      let head = words[start..<place].filter { !$0.isEmpty }
      guard !head.contains(where: { heard.hears($0, in: .negations) }),
        case let named = Self.named(in: head, among: goals), named.count > 1
      else { continue }
      places = named
      rest = (pieces[..<start] + pieces[(place + length)...]).joined(separator: " ")
      return
    }
    return nil
  }

  /// In bytes: a page joins nothing.
  private static let longest = 400

  /// The goals that are named by their numbers, by their places ("the last two"), or by words that no other has.
  private static func named(in words: [String], among goals: [String]) -> [Int] {
    let around = PlaceWords(
      passedOver: [.hedges, .functionWords, .goalNouns, .joints], denials: [], leadsToOne: [.joints],
      beginsWithOne: true, namesAll: false)
    if let places = SpokenPlaces(words.joined(separator: " "), of: goals.count, among: around) {
      return places.taken.map { $0 - 1 }.filter(goals.indices.contains).sorted()
    }
    let numbers = words.compactMap { Int($0) }.filter { goals.indices.contains($0 - 1) }
    if !numbers.isEmpty { return Set(numbers).map { $0 - 1 }.sorted() }
    let said = LogFit.tellingStems([words.joined(separator: " ")])
    return goals.indices.filter { place in
      let others = LogFit.tellingStems(goals.enumerated().filter { $0.offset != place }.map(\.element))
      return !LogFit.tellingStems([goals[place]]).subtracting(others).isDisjoint(with: said)
    }
  }

  /// The goals that are left: those that are one as they stand in the line that named them, where they stand beside each other in it.
  func joined(_ goals: [String], in line: String) -> [String] {
    guard let first = places.first, let last = places.last else { return goals }
    var whole = places.map { goals[$0] }.listedAnd
    if places.count == last - first + 1, let start = line.firstRange(of: goals[first])?.lowerBound,
      let end = line[start...].firstRange(of: goals[last])?.upperBound
    {
      whole = String(line[start..<end])
    }
    return goals.indices.filter { $0 == first || !places.contains($0) }.map { $0 == first ? whole : goals[$0] }
  }

  /// Where a goal stands among those that are left.
  func place(of goal: Int) -> Int {
    let place = places.contains(goal) ? places.first ?? goal : goal
    return place - places.dropFirst().count { $0 < place }
  }
}
