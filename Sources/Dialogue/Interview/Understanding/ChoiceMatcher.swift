// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Finds the choice that words mean: by number, id, text, other words for it, or a beginning that fits only one.
struct ChoiceMatcher: Sendable, Equatable {
  /// A choice as offered.
  struct Offer: Sendable, Equatable {
    let id: String
    let text: String
    let words: [String]

    /// Everything it may be called, folded.
    var names: [String] { ([id, text] + words).map(Phrasing.folded) }
    var item: Answer.Item { Answer.Item(id: id, text: text) }
  }

  enum Match: Sendable, Equatable {
    case one(Answer.Item)
    /// The number that stands for own words, which are still to come.
    case ownWordsWanted
    case noSuchNumber
    /// Several fit.
    case several([String])
    case none
  }

  let offers: [Offer]
  let allowsOwnWords: Bool

  func match(_ words: String) -> Match {
    let word = Phrasing.folded(words)
    if let number = Self.number(word) { return match(number: number) }
    if let exact = offers.first(where: { $0.names.contains(word) }) { return .one(exact.item) }
    guard !word.isEmpty else { return .none }
    if Self.areNumbers(offers.map(\.id)), let number = Self.onlyNumber(in: word) { return match(number: number) }
    let beginning = offers.filter { $0.names.contains { $0.hasPrefix(word) } }
    if beginning.count == 1 { return .one(beginning[0].item) }
    let mentioned = offers.filter { $0.names.contains { Self.mentions($0, in: word) } }
    if mentioned.count == 1, !allowsOwnWords || beginning.isEmpty { return .one(mentioned[0].item) }
    if allowsOwnWords { return ownWords(words) }
    let fitting = beginning.isEmpty ? mentioned : beginning
    return fitting.isEmpty ? .none : .several(fitting.map(\.text))
  }

  /// Several choices in one line: "1, 3 and 4", "1 3", "no time; no tools". A line that as a whole means one choice is
  /// one, even when it holds a comma.
  func matchSeveral(_ words: String) -> [(words: String, match: Match)] {
    let folded = Phrasing.folded(words)
    if offers.contains(where: { $0.names.contains(folded) }) { return [(words, match(words))] }
    let pieces = Self.pieces(of: words)
    guard pieces.count > 1 else { return [(words, match(words))] }
    let matches = pieces.map { (words: $0, match: match($0)) }
    // Own words may hold a comma or an "and"; cut them only where every piece is a choice.
    let areChoices = matches.allSatisfy { if case .one(let item) = $0.match { item.id != nil } else { false } }
    if allowsOwnWords, !areChoices, Self.number(Phrasing.folded(pieces[0])) == nil {
      return namesChoicesAndOthers(matches) ? matches : [(words, match(words))]
    }
    return matches
  }

  /// "My mom and Ms Hartley": a choice by its name alone, and something short beside it that is in no list.
  private func namesChoicesAndOthers(_ pieces: [(words: String, match: Match)]) -> Bool {
    var named = 0
    for (words, match) in pieces {
      guard case .one(let item) = match else { return false }
      if item.id != nil {
        guard isNamedAlone(words) else { return false }
        named += 1
      } else if Phrasing.wordCount(words) > Self.longestName {
        return false
      }
    }
    return named > 0
  }

  private static let longestName = 4

  /// Whether a piece is the name of a choice, perhaps with "my" or "the" before it.
  private func isNamedAlone(_ words: String) -> Bool {
    let heard = Language.current.heard
    let word = Phrasing.folded(words)
    let bare =
      heard.rest(of: word, after: .possessives)?.rest ?? heard.rest(of: word, after: .namingWords)?.rest ?? word
    return offers.contains { $0.names.contains(word) || $0.names.contains(bare) }
  }

  /// Whether the choices are themselves numbers, as grades are: then a number means the choice, not its place.
  static func areNumbers(_ ids: [String]) -> Bool { ids.contains { Int($0) != nil } }

  private func match(number: Int) -> Match {
    if Self.areNumbers(offers.map(\.id)) {
      return offers.first { $0.names.contains(String(number)) }.map { .one($0.item) } ?? .noSuchNumber
    }
    if offers.indices.contains(number - 1) { return .one(offers[number - 1].item) }
    return allowsOwnWords && number == offers.count + 1 ? .ownWordsWanted : .noSuchNumber
  }

  /// The words without the number or name of the choice that stands for them: "9: my bus is late", "something else: my bus". A
  /// yes or a no are the words for none of many.
  private func ownWords(_ words: String) -> Match {
    let parts = words.split(separator: ":", maxSplits: 1).map { Phrasing.trimmed(String($0)) }
    let head = Phrasing.folded(parts.first ?? "")
    let labels = [Messages.ownWords, String(Messages.ownWords.prefix { $0 != "," })].map(Phrasing.folded)
    if labels.contains(head) || Self.number(head) == offers.count + 1 {
      return parts.count > 1 && !parts[1].isEmpty ? ownWords(parts[1]) : .ownWordsWanted
    }
    guard YesNo.of(Reading(words)) == nil else { return .none }
    return .one(Answer.Item(text: Phrasing.trimmed(words)))
  }

  /// Digits, perhaps after "number" or "#".
  private static func number(_ word: String) -> Int? {
    let named = Language.current.heard.rest(of: word, after: .numberWords)?.rest
    let digits = word.hasPrefix("#") ? word.dropFirst() : named?[...] ?? word[...]
    guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits)
  }

  /// The number of "4th grade" or "I am in grade 4"; nil where there are several, or none.
  private static func onlyNumber(in line: String) -> Int? {
    let runs = line.split { !($0.isASCII && $0.isNumber) }
    return runs.count == 1 && runs[0].count <= 6 ? Int(runs[0]) : nil
  }

  /// Whether a name of several letters occurs as whole words.
  private static func mentions(_ name: String, in line: String) -> Bool {
    name.count > 2 && (" " + line + " ").contains(" " + name + " ")
  }

  /// Cut at commas, semicolons, words such as "and", and "&"; at blanks too when all are numbers.
  static func pieces(of words: String) -> [String] {
    let blanks = words.split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "&" }
    let heard = Language.current.heard
    let numbers = blanks.filter { !heard.hears($0.lowercased(), in: .joints) }
    if numbers.allSatisfy({ number(String($0)) != nil }) { return numbers.map(String.init) }
    var pieces: [String] = []
    for part in words.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "&" }) {
      var piece: [Substring] = []
      for word in part.split(whereSeparator: \.isWhitespace) {
        if heard.hears(word.lowercased(), in: .joints) {
          pieces.append(piece.joined(separator: " "))
          piece = []
        } else {
          piece.append(word)
        }
      }
      pieces.append(piece.joined(separator: " "))
    }
    return pieces.filter { !$0.isEmpty }
  }
}
