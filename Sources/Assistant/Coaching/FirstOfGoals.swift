// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// Which of several goals comes first, as a line says it: "2", "the track one", "phlebotomy first", "both, track first".
enum FirstOfGoals: Equatable {
  /// Its place, from 0.
  case place(Int)
  /// "Both", "you pick": whichever was said first.
  case any
  /// "It's one goal"
  case isOne

  /// Nil where the line says nothing of it.
  init?(_ line: String, among goals: [String]) {
    guard line.utf8.count <= Self.longestLine else { return nil }
    let heard = Language.current.heard
    let said = line.spokenWords().joined(separator: " ")
    if heard.hears(said, in: .oneThing) {
      self = .isOne
      return
    }
    let matcher = ChoiceMatcher(
      offers: goals.enumerated().map { .init(id: "goal \($0 + 1)", text: $1) }, allowsOwnWords: false)
    let whole = line.split(whereSeparator: \.isWhitespace).count <= Self.longest ? [line] : []
    for part in Self.namedFirst(in: line) + whole {
      guard case .one(let item) = matcher.match(part), let place = goals.firstIndex(of: item.text) else { continue }
      self = .place(place)
      return
    }
    if let place = Self.told(in: line, among: goals) {
      self = .place(place)
      return
    }
    guard heard.hears(said, in: .both, .allOfThese, .anyOfThese) else { return nil }
    self = .any
  }

  /// "I think I really want the track thing most, coach is leaving": the only goal of which words are told that no other has.
  private static func told(in line: String, among goals: [String]) -> Int? {
    let said = LogFit.tellingStems([line])
    let stems = goals.map { LogFit.tellingStems([$0]) }
    let named = goals.indices.filter { place in
      let others = stems.enumerated().filter { $0.offset != place }.reduce(into: Set<String>()) {
        $0.formUnion($1.element)
      }
      return !stems[place].subtracting(others).isDisjoint(with: said)
    }
    return named.count == 1 ? named[0] : nil
  }

  /// What is named before or behind a word that puts things in order, part by part: "track" of "both, track first".
  private static func namedFirst(in line: String) -> [String] {
    let heard = Language.current.heard
    return line.split { ",.;:!".contains($0) }.compactMap { part in
      let words = String(part).spokenWords()
      let places = words.indices.filter { heard.hears(words[$0], in: .orderJoints) }
      guard !places.isEmpty else { return nil }
      return words.split { heard.hears($0, in: .orderJoints) }.first?.joined(separator: " ")
    }
  }

  /// In bytes: a page puts nothing in order.
  private static let longestLine = 400
  /// In words: who says more tells something else.
  private static let longest = 7
}
