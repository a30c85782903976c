// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension ChoiceMatcher {
  /// The choice that is called like this, whatever only weighs around it: "just me" is "me".
  func exact(_ word: String) -> Offer? {
    if let exact = offers.first(where: { $0.names.contains(word) }) { return exact }
    let said = Self.weighed(word)
    return said.isEmpty ? nil : offers.first { $0.names.contains { Self.weighed($0) == said } }
  }

  /// The words of a line without those that only weigh.
  private static func weighed(_ line: String) -> String {
    let heard = Language.current.heard
    return SpokenClause.words(of: line).filter { !heard.hears($0, in: .hedges) }.joined(separator: " ")
  }

  /// Whether a line is nothing but numbers, or the text of a choice, or own words marked as such.
  func names(_ words: String) -> Bool {
    let line = Phrasing.folded(words)
    if offers.contains(where: { Phrasing.folded($0.text) == line || $0.id == line }) { return true }
    if let head = line.split(separator: ":").first, Self.number(String(head)) == offers.count + 1 { return true }
    return Self.pieces(of: words).allSatisfy { Self.number(Phrasing.folded($0)) != nil }
  }

  /// What stands behind "none of these"; nil where nobody says so.
  static func behindNone(_ words: String) -> String? {
    let heard = Language.current.heard
    func isNone(_ words: String) -> Bool {
      let said = weighed(words)
      return !said.isEmpty && heard[.noneOfThese].contains { weighed($0) == said }
    }
    if isNone(words) { return "" }
    let marks: Set<Character> = [",", ".", ";", ":", "-", "–", "—", "!"]
    guard let mark = words.firstIndex(where: marks.contains) else { return nil }
    guard isNone(String(words[..<mark])) else { return nil }
    return Phrasing.trimmed(String(words[mark...].drop { marks.contains($0) || $0.isWhitespace }))
  }

  /// Whether a line asks something: then it chooses nothing by its words.
  static func asks(_ words: String) -> Bool {
    if words.contains("?") { return true }
    let heard = Language.current.heard
    let first = SpokenClause.words(of: words).first { !heard.hears($0, in: .hedges) }
    return first.map { heard.hears($0, in: .choiceQuestions) } ?? false
  }

  /// The choices that begin like this, whatever only leads to it: "just tell me", "yes i agree".
  func beginning(with word: String) -> [Offer] {
    let direct = offers.filter { $0.names.contains { $0.hasPrefix(word) } }
    let heard = Language.current.heard
    let rest = word.split(separator: " ").drop { heard.hears($0.filter(\.isLetter), in: .hedges) }
    guard direct.isEmpty, rest.count > 1 else { return direct }
    return offers.filter { $0.names.contains { $0.hasPrefix(rest.joined(separator: " ")) } }
  }

  /// The choices whose gist a line says, clause by clause. Where nothing but a refusal is left, the choice that refuses.
  func found(in words: String) -> [Offer] {
    let clauses = SpokenClause.clauses(of: words)
    if let matters = matters(clauses) { return matters }
    let named = clauses.filter { !$0.isContrast }.map { best(for: $0) }.filter { !$0.isEmpty }
    // "We used it, but it did not help": what all clauses fit goes before what one of them does.
    let common = named.isEmpty ? [] : offers.indices.filter { place in named.allSatisfy { $0.contains(place) } }
    let any = offers.indices.filter { place in named.contains { $0.contains(place) } }
    let found = common.isEmpty ? any : common
    if !found.isEmpty {
      return with(refusal(in: clauses) + reserve(in: words, clauses, found), found).map { offers[$0] }
    }
    if let only = only(clauses) { return [only] }
    return deniesConsent(clauses) || isMereRefusal(clauses) ? offers.filter(Self.refuses) : []
  }

  /// Choices that share some words with a line, those with the rarest ones.
  func resembling(_ words: String) -> [Offer] {
    let clauses = SpokenClause.clauses(of: words)
    let shared = offers.map { offer in
      Self.gists(of: offer).reduce(into: Set<String>()) { $0.formUnion($1.shared(with: clauses)) }
    }
    let weights = shared.map { words in
      words.reduce(0.0) { sum, word in sum + 1 / Double(shared.count { $0.contains(word) }) }
    }
    guard let best = weights.max(), best > 0 else { return [] }
    return zip(offers, weights).filter { $0.1 >= best - 0.001 }.map(\.0)
  }

  /// The offers that say most of a clause; none where none says all of it, or is said as a whole in it.
  private func best(for clause: SpokenClause) -> [Int] {
    let weights = offers.map { offer in
      Self.gists(of: offer).map { gist in
        isAccident(gist, in: clause) ? 0 : gist.isSaid(by: clause) ? .max : gist.weight(in: clause)
      }.max() ?? 0
    }
    guard let best = weights.max(), best > 0 else { return [] }
    return weights.indices.filter { weights[$0] == best }
  }

  /// One word of many is no choice where own words may be meant.
  private func isAccident(_ gist: Gist, in clause: SpokenClause) -> Bool {
    allowsOwnWords && gist.isOneWord && clause.terms.count > Self.fewWords
  }

  private static let fewWords = 3

  /// A name in one word, as the matter alone: "time" where there is too little of it.
  private func only(_ clauses: [SpokenClause]) -> Offer? {
    let telling = clauses.filter { !$0.terms.isEmpty }
    guard telling.count == 1, let clause = telling.first, !clauses.contains(where: \.denies), clause.terms.count == 1
    else { return nil }
    let heard = Language.current.heard
    guard clause.weighed.allSatisfy({ $0 == clause.terms[0].word || heard.hears($0, in: .determiners) }) else {
      return nil
    }
    let word = clause.terms[0].word
    let shown = offers.filter { Gist(of: $0.text, isShown: true).names(word) }
    let fitting = shown.isEmpty ? offers.filter { Self.gists(of: $0).contains { $0.names(word) } } : shown
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Several names in one word each, as the matter alone: "time as well as computers". Nil where a part of the line says anything
  /// else, or nothing that one choice alone is about.
  private func matters(_ clauses: [SpokenClause]) -> [Offer]? {
    let telling = clauses.filter { clause in
      !clause.terms.isEmpty
        && !clause.terms.allSatisfy { Language.current.heard.hears($0.word, in: .allOfThese, .both) }
    }
    guard telling.count > 1, !clauses.contains(where: \.denies) else { return nil }
    let meant = telling.map { clause -> Int? in
      let best = best(for: clause)
      if best.count == 1 { return best[0] }
      return best.isEmpty ? only([clause]).flatMap { only in offers.firstIndex { $0.id == only.id } } : nil
    }
    let places = Set(meant.compactMap(\.self))
    return !meant.contains(nil) && places.count > 1 ? places.sorted().map { offers[$0] } : nil
  }

  // MARK: - Refusals

  /// A bare "no" before a choice makes it doubtful: both are asked back.
  private func refusal(in clauses: [SpokenClause]) -> [Int] {
    guard clauses.contains(where: { $0.denies && $0.terms.isEmpty }) else { return [] }
    return offers.indices.filter { Self.refuses(offers[$0]) }
  }

  /// "I would agree if the date moves": consent with a condition is asked back, beside the choice that refuses the same.
  private func reserve(in line: String, _ clauses: [SpokenClause], _ found: [Int]) -> [Int] {
    let heard = Language.current.heard
    guard found.contains(where: { Self.consents(offers[$0]) }),
      SpokenClause.words(of: line).contains(where: { heard.hears($0, in: .butWords) })
    else { return [] }
    // "OK, but not the second goal" consents to something else than is asked.
    let isOnCondition = SpokenClause.words(of: line).contains { heard.hears($0, in: .conditionWords) }
    let isBareYes = clauses.contains { YesNo.alone($0.words.joined(separator: " ")) == true }
    return offers.indices.filter { place in
      Self.refuses(offers[place]) && (isOnCondition || isBareYes || isTouched(offers[place], by: clauses))
    }
  }

  /// Whether a clause says the gist of a choice, or denies it.
  private func isTouched(_ offer: Offer, by clauses: [SpokenClause]) -> Bool {
    Self.gists(of: offer).contains { gist in clauses.contains { gist.weight(in: $0, isLoose: true) > 0 } }
  }

  private func with(_ more: [Int], _ found: [Int]) -> [Int] {
    offers.indices.filter { found.contains($0) || more.contains($0) }
  }

  /// "I don't agree" where one may agree.
  private func deniesConsent(_ clauses: [SpokenClause]) -> Bool {
    offers.contains { Self.consents($0) && isTouched($0, by: clauses.filter(\.denies)) }
  }

  /// "I'd rather not", "never".
  private func isMereRefusal(_ clauses: [SpokenClause]) -> Bool {
    clauses.contains(where: \.denies) && clauses.allSatisfy(\.terms.isEmpty)
  }

  /// Whether a yes means the choice.
  static func consents(_ offer: Offer) -> Bool {
    offer.names.contains { Language.current.heard.hears($0, in: .yesOpenings) }
  }

  /// Whether a no means the choice.
  static func refuses(_ offer: Offer) -> Bool {
    offer.names.contains { Language.current.heard.hears($0, in: .noOpenings) }
  }

  static func gists(of offer: Offer) -> [Gist] {
    [Gist(of: offer.text, isShown: true)] + offer.words.map { Gist(of: $0, isShown: false) }
  }
}
