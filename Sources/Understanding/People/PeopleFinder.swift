// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds people who are named in a text: by the names of the plan, by a title, or as somebody's teacher or friend.
struct PeopleFinder {
  private let names: PhraseSet

  init(names: [String]) { self.names = PhraseSet(texts: names) }

  /// Each person once, as typed, in order.
  func people(in text: String) -> [String] {
    let tokens = Token.tokens(of: text)
    let words = tokens.map { $0.isWord ? $0.bare : "" }
    var found: [String] = []
    var position = 0
    while position < tokens.count {
      let length = max(
        names.length(at: position, in: words), titled(at: position, tokens), related(at: position, words))
      if length > 0 {
        let last = min(position + length, tokens.count) - 1
        let person = String(text[tokens[position].range.lowerBound..<tokens[last].range.upperBound])
        if !found.contains(person) { found.append(person) }
      }
      position += max(length, 1)
    }
    return found
  }

  /// "Ms. Lopez"
  private func titled(at position: Int, _ tokens: [Token]) -> Int {
    guard ["mr", "mrs", "ms", "miss", "mx", "dr", "coach", "principal", "professor"].contains(tokens[position].plain)
    else {
      return 0
    }
    let hasPeriod = tokens.indices.contains(position + 1) && tokens[position + 1].plain == "."
    let name = position + (hasPeriod ? 2 : 1)
    guard tokens.indices.contains(name), tokens[name].isWord, tokens[name].isCapitalized else { return 0 }
    return name - position + 1
  }

  /// "my math teacher", "her boss"
  private func related(at position: Int, _ words: [String]) -> Int {
    guard ["my", "our", "his", "her", "their"].contains(words[position]) else { return 0 }
    for length in 2...3 where words.indices.contains(position + length - 1) {
      if Self.relations.contains(words[position + length - 1]) { return length }
    }
    return 0
  }

  private static let relations: Set<String> = [
    "mom", "mum", "mother", "dad", "father", "parents", "parent", "sister", "brother", "aunt", "uncle", "grandma",
    "grandmother", "grandpa", "grandfather", "cousin", "teacher", "tutor", "counselor", "counsellor", "coach", "mentor",
    "buddy", "boss", "manager", "supervisor", "lead", "trainer", "colleague", "coworker", "friend", "friends",
    "partner",
    "wife", "husband", "principal", "therapist", "nurse", "team",
  ]
}
