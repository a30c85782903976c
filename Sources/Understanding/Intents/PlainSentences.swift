// SPDX-License-Identifier: GPL-3.0-or-later

/// What is asked for in plain words. Every part of the line has to be a known sentence; whatever is more is an answer.
enum PlainSentences {
  /// Longer lines are answers.
  private static let longest = 20

  /// Nil for an answer.
  static func request(_ tokens: [Token], isAsking: Bool) -> Request? {
    let words = words(of: tokens[...])
    if words.isEmpty { return isAsking ? Request(.help) : nil }
    guard words.count <= longest else { return nil }
    return request(words) ?? joined(clauses(of: tokens))
  }

  /// Whether the whole line says yes or no.
  static func isYes(_ tokens: [Token]) -> Bool? {
    let words = words(of: tokens[...])
    guard (1...6).contains(words.count) else { return nil }
    return Politeness.forms(of: words).lazy.compactMap { RequestTable.agreement.meaning(of: $0) }.first
  }

  private static func request(_ words: [String]) -> Request? {
    if let exact = known(words) { return exact }
    let mended = RequestTable.mender.mended(words)
    return mended == words ? nil : known(mended)
  }

  private static func known(_ words: [String]) -> Request? {
    let forms = Politeness.forms(of: words)
    if let exact = forms.lazy.compactMap({ RequestTable.requests.meaning(of: $0) }).first { return exact }
    return forms.lazy.flatMap(LooseForms.forms).compactMap { RequestTable.requests.meaning(of: $0) }.first
  }

  /// "Sorry, I missed that, what was the question?": the last request counts, when all the rest are requests or fillers.
  private static func joined(_ clauses: [[String]]) -> Request? {
    guard (2...4).contains(clauses.count) else { return nil }
    var found: Request?
    for clause in clauses where !clause.allSatisfy(fillers.contains) {
      guard let request = request(clause) else { return nil }
      // "I have to go, bye" is a pause with a good-bye.
      if found?.intent != .pause || request.intent != .quit { found = request }
    }
    return found
  }

  private static func clauses(of tokens: [Token]) -> [[String]] {
    tokens.split { [",", ".", ";", "!", "?", "…", "—", "–", ":"].contains($0.plain) }
      .map(words(of:)).filter { !$0.isEmpty }
  }

  private static func words(of tokens: ArraySlice<Token>) -> [String] {
    Contractions.words(of: tokens.prefix(60))
  }

  private static let fillers: Set<String> = [
    "oops", "sorry", "wait", "no", "hm", "hmm", "um", "uh", "oh", "ok", "hey", "actually", "please", "thanks", "huh",
    "yeah", "yes", "lol", "ugh", "well", "so", "haha", "hi", "hello", "excuse", "me", "thank", "you", "man", "bro",
    "dude", "whoa", "right", "alright", "nothing", "never", "mind", "good", "great", "fine", "cool", "wow", "hold",
    "on",
  ]
}
