// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Finds the choices that words mean: by number, id, text, other words for it, a beginning that fits only one, or the gist of
/// one of these. What is denied is never chosen.
public struct ChoiceMatcher: Sendable, Equatable {
  /// A choice as offered.
  public struct Offer: Sendable, Equatable {
    let id: String
    let text: String
    let words: [String]

    /// A choice with its stable id, its text as shown, and other ways to say it.
    public init(id: String, text: String, words: [String] = []) {
      self.id = id
      self.text = text
      self.words = words
    }

    /// Everything it may be called, folded.
    var names: [String] { ([id, text] + words).map(Phrasing.folded) }
    var item: Answer.Item { Answer.Item(id: id, text: text) }
  }

  /// What words came to.
  public enum Match: Sendable, Equatable {
    case one(Answer.Item)
    /// The number that stands for own words, which are still to come.
    case ownWordsWanted
    case noSuchNumber
    /// Several fit.
    case several([Answer.Item])
    /// Somebody says that none of them fits.
    case noneOfThem(behind: String)
    case none
  }

  /// How sure it is that words answer the question.
  public enum Sureness: Int, Sendable, Comparable {
    /// They do not, or they only resemble a choice.
    case none
    /// They say the gist of a choice, or have words around a number or a yes.
    case gist
    /// They are a number, a name, or a yes.
    case exact

    /// From none to exact.
    public static func < (one: Sureness, other: Sureness) -> Bool { one.rawValue < other.rawValue }
  }

  let offers: [Offer]
  let allowsOwnWords: Bool

  /// Of the choices as they are offered, in order.
  public init(offers: [Offer], allowsOwnWords: Bool) {
    self.offers = offers
    self.allowsOwnWords = allowsOwnWords
  }

  /// The choice that a line means, with how sure that is.
  public func match(_ words: String) -> Match { find(words).match }

  /// How surely a line names a choice, or says that none fits.
  public func sureness(of words: String) -> Sureness { find(words).sureness }

  /// - Parameter isBehindNone: whether the words stand behind "none of these".
  func find(_ words: String, isBehindNone: Bool = false) -> (match: Match, sureness: Sureness) {
    let word = Phrasing.folded(words)
    guard !word.isEmpty else { return (.none, .none) }
    if let number = Self.number(word) { return (match(number: number), .exact) }
    if let exact = exact(word) { return (.one(exact.item), .exact) }
    if let isYes = YesNo.alone(words),
      let meant = offers.first(where: { isYes ? Self.consents($0) : Self.refuses($0) })
    {
      return (.one(meant.item), .exact)
    }
    if let behind = Self.behindNone(words), !isBehindNone { return (noneFits(behind), .exact) }
    if let own = labelled(words) { return (own, .exact) }
    if let rest = allExcept(words) { return (rest, .exact) }
    if isAll(words), offers.count > 1 { return (.several(offers.map(\.item)), .exact) }
    if let rest = ruledOut(words) { return (rest, .exact) }
    if let places = placed(words) { return (places, .exact) }
    if let numbered = numbered(words, word) { return (numbered, .gist) }
    let beginning = beginning(with: word)
    // "Do it for me" is one where it is offered, and a request elsewhere.
    if beginning.count == 1 { return (.one(beginning[0].item), word.contains(" ") ? .exact : .gist) }
    guard !Self.asks(words), words.utf8.count <= Self.longestGist else {
      return (allowsOwnWords ? ownWords(words) : .none, .none)
    }
    let found = found(in: words)
    if found.count == 1 { return (.one(found[0].item), .gist) }
    if found.count > 1 {
      // Whoever agrees on a condition may ask for something: "show me the plan before I sign".
      let isReserved = found.contains(where: Self.consents) && found.contains(where: Self.refuses)
      return (.several(found.map(\.item)), isReserved ? .none : .gist)
    }
    if allowsOwnWords { return (ownWords(words), .none) }
    let near = beginning.isEmpty ? GistFinder(self).resembling(words) : beginning
    return (near.isEmpty ? .none : near.count == 1 ? .one(near[0].item) : .several(near.map(\.item)), .none)
  }

  /// UTF-8 bytes: a page tells a story, in which the gist of every choice could stand.
  private static let longestGist = 1000

  func found(in words: String) -> [Offer] { GistFinder(self).found(in: words) }

  /// Whether the choices are themselves numbers, as grades are: then a number means the choice, not its place.
  static func areNumbers(_ ids: [String]) -> Bool { ids.contains { Int($0) != nil } }

  private var areNumbers: Bool { Self.areNumbers(offers.map(\.id)) }

  // MARK: - Numbers

  private func match(number: Int) -> Match {
    if areNumbers { return offers.first { $0.names.contains(String(number)) }.map { .one($0.item) } ?? .noSuchNumber }
    if offers.indices.contains(number - 1) { return .one(offers[number - 1].item) }
    return allowsOwnWords && number == offers.count + 1 ? .ownWordsWanted : .noSuchNumber
  }

  /// Numbers with words around them that add nothing.
  private func placed(_ words: String) -> Match? {
    guard let places = SpokenPlaces.all(in: words, of: offers.count) else { return nil }
    let matches = places.map(match(number:))
    let items = matches.compactMap { if case .one(let item) = $0 { item } else { nil } }
    if items.count == places.count { return items.count == 1 ? .one(items[0]) : .several(items) }
    return areNumbers ? nil : matches.first { if case .one = $0 { false } else { true } }
  }

  /// "All but the first": whatever is not named.
  private func allExcept(_ words: String) -> Match? {
    let said = SpokenClause.words(of: words)
    let heard = Language.current.heard
    let start = max(heard.length(of: .allOfThese, at: said), heard.length(of: .anyOfThese, at: said))
    guard start > 0, start + 1 < said.count, heard.hears(said[start], in: .butWords, .negations) else { return nil }
    let rest = said[(start + 1)...].joined(separator: " ")
    let named: [Answer.Item]
    switch placed(rest) ?? .several(found(in: rest).map(\.item)) {
    case .one(let item): named = [item]
    case .several(let items): named = items
    default: return nil
    }
    return without(named)
  }

  private func without(_ named: [Answer.Item]) -> Match? {
    let left = offers.map(\.item).filter { !named.contains($0) }
    return named.isEmpty || left.isEmpty ? nil : left.count == 1 ? .one(left[0]) : .several(left)
  }

  /// "Not the last", "not 1 and not 3": whatever is left.
  private func ruledOut(_ words: String) -> Match? {
    let said = SpokenClause.words(of: words)
    let heard = Language.current.heard
    guard let first = said.first, heard.hears(first, in: .negations), !heard.hears(first, in: .noOpenings) else {
      return nil
    }
    guard let places = SpokenPlaces(words, of: offers.count, among: .ofChoices), !places.dropped.isEmpty else {
      return nil
    }
    // "Not 1 but 3" says which; "not 1, 3" only goes on with what is denied.
    let isTurned = said.contains { heard.hears($0, in: .pickTurns) }
    guard !isTurned || places.taken.isEmpty else { return nil }
    let matches = (places.taken + places.dropped).map(match(number:))
    let items = matches.compactMap { if case .one(let item) = $0 { item } else { nil } }
    return items.count == matches.count ? without(items) : nil
  }

  /// "Both", "a bit of both", "all three": all of them, whatever only weighs around it.
  func isAll(_ words: String) -> Bool {
    let heard = Language.current.heard
    let said = SpokenClause.words(of: words)
    guard said.count <= Self.longestAll, YesNo.alone(words) == nil else { return false }
    var isFound = false
    var place = 0
    while place < said.count {
      let rest = said[place...]
      let length = heard.length(of: .allOfThese, at: rest)
      if length > 0 { isFound = true }
      if length > 0 || heard.length(of: .unsureSayings, at: rest) > 0 {
        place += max(length, heard.length(of: .unsureSayings, at: rest))
      } else if heard.hears(said[place], in: .hedges, .functionWords) || heard.number(said[place]) == offers.count {
        place += 1
      } else {
        return false
      }
    }
    return isFound
  }

  /// Who says more names things.
  private static let longestAll = 8

  /// A number in a line that says more: that of a choice which is a number, or the first word before reasons for it.
  private func numbered(_ words: String, _ word: String) -> Match? {
    if areNumbers, let number = Self.onlyNumber(in: word) { return match(number: number) }
    guard !areNumbers,
      let place = SpokenPlaces.leading(in: words, of: offers.count) ?? SpokenPlaces.closing(words, of: offers.count),
      offers.indices.contains(place - 1)
    else { return nil }
    // Who gives a number means it, whatever the reasons speak of.
    return .one(offers[place - 1].item)
  }

  /// Digits, perhaps after "number" or "#".
  static func number(_ word: String) -> Int? {
    let named = Language.current.heard.rest(of: word, after: .numberWords)?.rest
    return TypedFigures.whole(word.hasPrefix("#") ? String(word.dropFirst()) : named ?? word)
  }

  /// The number of "4th grade" or "I am in grade 4"; nil where there are several, or none.
  private static func onlyNumber(in line: String) -> Int? {
    let runs = line.split { !($0.isASCII && $0.isNumber) }
    return runs.count == 1 && runs[0].count <= 6 ? Int(runs[0]) : nil
  }

  // MARK: - Own words

  /// What is the matter instead of all the choices; where there are no own words, the next number or name counts.
  private func noneFits(_ behind: String) -> Match {
    guard !behind.isEmpty else { return allowsOwnWords ? .ownWordsWanted : .noneOfThem(behind: "") }
    let next = find(behind, isBehindNone: true)
    return allowsOwnWords || next.sureness == .exact ? next.match : .noneOfThem(behind: behind)
  }

  /// The words without the number or name of the choice that stands for them: "9: my bus is late", "something else: my bus".
  private func labelled(_ words: String) -> Match? {
    guard allowsOwnWords else { return nil }
    let parts = words.split(separator: ":", maxSplits: 1).map { Phrasing.trimmed(String($0)) }
    let head = Phrasing.folded(parts.first ?? "")
    let labels = [Messages.ownWords, String(Messages.ownWords.prefix { $0 != "," })].map(Phrasing.folded)
    guard labels.contains(head) || Self.number(head) == offers.count + 1 else { return nil }
    return parts.count > 1 && !parts[1].isEmpty ? ownWords(parts[1]) : .ownWordsWanted
  }

  /// A yes or a no are the words for none of many, and "the opposite" names nothing.
  private func ownWords(_ words: String) -> Match {
    let heard = Language.current.heard
    guard YesNo(words)?.rest.isEmpty != true, heard.length(of: .relativeChoices, at: SpokenClause.words(of: words)) == 0
    else { return .none }
    return .one(Answer.Item(text: Phrasing.trimmed(words)))
  }
}
