// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Finds the choices of which a line says the gist, clause by clause. What they may be called is cut into words when it
/// is made.
struct GistFinder {
  private let offers: [ChoiceMatcher.Offer]
  /// Of each offer: of what is shown, then of other words for it.
  private let gists: [[Gist]]
  private let allowsOwnWords: Bool

  init(_ matcher: ChoiceMatcher) {
    offers = matcher.offers
    gists = matcher.offers.map(ChoiceMatcher.gists(of:))
    allowsOwnWords = matcher.allowsOwnWords
  }

  /// The choices whose gist a line says. Where nothing but a refusal is left, the choice that refuses.
  func found(in words: String) -> [ChoiceMatcher.Offer] {
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
    if let only = only(clauses) { return [offers[only]] }
    return deniesConsent(clauses) || isMereRefusal(clauses) ? offers.filter(ChoiceMatcher.refuses) : []
  }

  /// Choices that share some words with a line, those with the rarest ones.
  func resembling(_ words: String) -> [ChoiceMatcher.Offer] {
    let clauses = SpokenClause.clauses(of: words)
    let shared = gists.map { $0.reduce(into: Set<String>()) { $0.formUnion($1.shared(with: clauses)) } }
    let weights = shared.map { words in
      words.reduce(0.0) { sum, word in sum + 1 / Double(shared.count { $0.contains(word) }) }
    }
    guard let best = weights.max(), best > 0 else { return [] }
    return zip(offers, weights).filter { $0.1 >= best - 0.001 }.map(\.0)
  }

  /// The offers that say most of a clause; none where none says all of it, or is said as a whole in it.
  private func best(for clause: SpokenClause) -> [Int] {
    let weights = gists.map { gists in
      gists.map { gist in
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
  private func only(_ clauses: [SpokenClause]) -> Int? {
    let telling = clauses.filter { !$0.terms.isEmpty }
    guard telling.count == 1, let clause = telling.first, !clauses.contains(where: \.denies), clause.terms.count == 1
    else { return nil }
    let heard = Language.current.heard
    guard clause.weighed.allSatisfy({ $0 == clause.terms[0].word || heard.hears($0, in: .determiners) }) else {
      return nil
    }
    let word = clause.terms[0].word
    let shown = offers.indices.filter { gists[$0][0].names(word) }
    let fitting = shown.isEmpty ? offers.indices.filter { gists[$0].contains { $0.names(word) } } : shown
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Several names in one word each, as the matter alone: "time as well as computers". Nil where a part of the line says anything
  /// else, or nothing that one choice alone is about.
  private func matters(_ clauses: [SpokenClause]) -> [ChoiceMatcher.Offer]? {
    let telling = clauses.filter { clause in
      !clause.terms.isEmpty
        && !clause.terms.allSatisfy { Language.current.heard.hears($0.word, in: .allOfThese, .both) }
    }
    guard telling.count > 1, !clauses.contains(where: \.denies) else { return nil }
    let meant = telling.map { clause -> Int? in
      let best = best(for: clause)
      if best.count == 1 { return best[0] }
      return best.isEmpty ? only([clause]) : nil
    }
    let places = Set(meant.compactMap(\.self))
    return !meant.contains(nil) && places.count > 1 ? places.sorted().map { offers[$0] } : nil
  }

  // MARK: - Refusals

  /// A bare "no" before a choice makes it doubtful: both are asked back.
  private func refusal(in clauses: [SpokenClause]) -> [Int] {
    guard clauses.contains(where: { $0.denies && $0.terms.isEmpty }) else { return [] }
    return offers.indices.filter { ChoiceMatcher.refuses(offers[$0]) }
  }

  /// "I would agree if the date moves": consent with a condition is asked back, beside the choice that refuses the same.
  private func reserve(in line: String, _ clauses: [SpokenClause], _ found: [Int]) -> [Int] {
    let heard = Language.current.heard
    let words = SpokenClause.words(of: line)
    let isOnCondition = words.contains { heard.hears($0, in: .conditionWords) }
    guard found.contains(where: { ChoiceMatcher.consents(offers[$0]) }),
      isOnCondition || words.contains(where: { heard.hears($0, in: .butWords) })
    else { return [] }
    // "OK, but not the second goal" consents to something else than is asked.
    let isBareYes = clauses.contains { YesNo.alone($0.words.joined(separator: " ")) == true }
    return offers.indices.filter { place in
      ChoiceMatcher.refuses(offers[place]) && (isOnCondition || isBareYes || isTouched(place, by: clauses))
    }
  }

  /// Whether a clause says the gist of a choice, or denies it.
  private func isTouched(_ place: Int, by clauses: [SpokenClause]) -> Bool {
    gists[place].contains { gist in clauses.contains { gist.weight(in: $0, isLoose: true) > 0 } }
  }

  private func with(_ more: [Int], _ found: [Int]) -> [Int] {
    offers.indices.filter { found.contains($0) || more.contains($0) }
  }

  /// "I don't agree" where one may agree.
  private func deniesConsent(_ clauses: [SpokenClause]) -> Bool {
    let denied = clauses.filter(\.denies)
    return offers.indices.contains { ChoiceMatcher.consents(offers[$0]) && isTouched($0, by: denied) }
  }

  /// "I'd rather not", "never".
  private func isMereRefusal(_ clauses: [SpokenClause]) -> Bool {
    clauses.contains(where: \.denies) && clauses.allSatisfy(\.terms.isEmpty)
  }
}
