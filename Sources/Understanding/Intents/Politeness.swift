// SPDX-License-Identifier: GPL-3.0-or-later

/// Words around a request that change nothing about it.
enum Politeness {
  static func stripped(_ words: [String]) -> [String] {
    var rest = words[...]
    while true {
      let length = opening.length(at: 0, in: Array(rest.prefix(6)))
      guard length > 0, length < rest.count else { break }
      rest = rest.dropFirst(length)
    }
    return withoutClosing(Array(rest))
  }

  static func withoutClosing(_ words: [String]) -> [String] {
    var rest = words
    while rest.count > 1, let last = rest.last, closing.contains(last) { rest.removeLast() }
    return rest
  }

  private static let opening = PhraseSet(texts: [
    "please", "can we", "could we", "can you", "could you", "would you", "will you", "can i", "could i", "may i",
    "lets",
    "let us", "let me", "i want to", "i would like to", "id like to", "i need to", "i have to", "i gotta", "i got to",
    "sorry", "wait", "hm", "hmm", "um", "uh", "oh", "ok", "okay", "hey", "well", "actually", "so", "but", "no wait",
    "hold on",
    "just", "we need to", "we have to", "is it ok to", "is it possible to", "do you mind if we", "i think i", "i must",
    "pls", "plz", "now", "id rather", "i want you to", "then", "and", "may we", "shall we", "should we",
  ])

  private static let closing: Set<String> = [
    "please", "pls", "plz", "thanks", "now", "again", "sorry", "ok", "then", "here",
  ]
}
