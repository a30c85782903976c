// SPDX-License-Identifier: GPL-3.0-or-later

/// What is asked for in plain words. Every part of the line has to be a known sentence; whatever is more is an answer.
struct PlainSentences {
  /// Longer lines are answers.
  private static let longest = 20
  private static let ends: Set<Unicode.Scalar> = [",", ".", ";", "!", "?", "…", "—", "–", ":"]
  private let language: LanguageWords
  private let politeness: Politeness

  init(_ language: LanguageWords) {
    self.language = language
    politeness = Politeness(language)
  }

  /// Nil for an answer.
  func request(_ tokens: [Token], isAsking: Bool) -> Request? {
    let words = words(of: tokens[...])
    if words.isEmpty { return isAsking ? Request(.help) : nil }
    guard words.count <= Self.longest else { return nil }
    return request(words) ?? joined(clauses(of: tokens))
  }

  /// What a line weighs for that is no known sentence, and how far above the threshold, in hundredths; nil for an answer.
  func weighed(_ tokens: [Token], isAsking: Bool) -> (intent: Intent, margin: Int)? {
    let words = words(of: tokens[...])
    guard (2...Self.longest).contains(words.count),
      let verdict = language.requestScorer?.verdict(on: words, isAsking: isAsking),
      verdict.margin > 0
    else { return nil }
    return Intent(rawValue: verdict.label).map { ($0, verdict.margin) }
  }

  /// Whether the whole line says yes, no or something between, so that it asks for nothing.
  func isVerdict(_ tokens: [Token]) -> Bool {
    consists(
      tokens,
      of: .yesOpenings, .yesSayings, .confirmations, .noOpenings, .noSayings, .nothingMore, .unsureSayings, .answerTails
    )
  }

  private func consists(_ tokens: [Token], of lists: WordList...) -> Bool {
    let words = tokens.filter(\.isWord).map(\.bare)
    var place = 0
    while place < words.count, place < Self.longest {
      let length = lists.map { language.length(of: $0, at: place, in: words) }.max() ?? 0
      guard length > 0 else { return false }
      place += length
    }
    return place == words.count && place > 0
  }

  /// Whether the whole line tells what gets in the way, in words that elsewhere ask for something.
  func isHindrance(_ tokens: [Token]) -> Bool {
    let words = words(of: tokens[...])
    guard (1...Self.longest).contains(words.count) else { return false }
    return politeness.forms(of: words).contains { form in
      ([form] + LooseForms(language).forms(of: form)).contains { language.hindrances.meaning(of: $0) ?? false }
    }
  }

  private func request(_ words: [String]) -> Request? {
    if let exact = known(words) { return exact }
    let mended = language.mender.mended(words)
    return mended == words || isPlural(words, of: mended) ? nil : known(mended)
  }

  /// "Returns" names things; it is no slip of "return".
  private func isPlural(_ words: [String], of mended: [String]) -> Bool {
    guard words.count == 1, mended.count == 1 else { return false }
    return language.entries(of: .thirdEndings).contains { words[0] == mended[0] + $0 }
  }

  private func known(_ words: [String]) -> Request? {
    let forms = politeness.forms(of: words)
    if let exact = forms.lazy.compactMap({ language.requests.meaning(of: $0) }).first { return exact }
    return forms.lazy.flatMap(LooseForms(language).forms).compactMap { language.requests.meaning(of: $0) }.first
  }

  /// "Sorry, I missed that, what was the question?": the last request counts, when all the rest are requests or fillers.
  private func joined(_ clauses: [[String]]) -> Request? {
    guard (2...4).contains(clauses.count) else { return nil }
    var found: Request?
    for clause in clauses where !clause.allSatisfy({ language.contains($0, in: .fillers) }) {
      guard let request = request(clause) else { return nil }
      // "I have to go, bye" is a pause with a good-bye.
      if found?.intent != .pause || ![.quit, .skip].contains(request.intent) { found = request }
    }
    return found
  }

  private func clauses(of tokens: [Token]) -> [[String]] {
    tokens.split { $0.isOne(of: Self.ends) }.map(words(of:)).filter { !$0.isEmpty }
  }

  private func words(of tokens: ArraySlice<Token>) -> [String] {
    language.shortForms.words(of: tokens.prefix(60))
  }
}
