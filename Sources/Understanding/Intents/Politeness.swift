// SPDX-License-Identifier: GPL-3.0-or-later

/// Words around a request that change nothing about it.
enum Politeness {
  /// The words as they stand, and with ever more of what is only polite taken away, each with and without a polite end.
  static func forms(of words: [String]) -> [[String]] {
    var forms: [[String]] = []
    var rest = words[...]
    var isWish = false
    while true {
      forms += withAndWithoutClosing(Array(rest)).filter { !isWish || isClear($0) }
      let length = opening.length(at: 0, in: Array(rest.prefix(7)))
      guard length > 0, length < rest.count else { return forms }
      isWish = isWish || wishes.length(at: 0, in: Array(rest.prefix(7))) > 0
      rest = rest.dropFirst(length)
    }
  }

  /// "I want to pass" and "I have to repeat" are answers, "I want to stop" hardly is.
  private static func isClear(_ words: [String]) -> Bool {
    words.count > 1 || ["stop", "pause", "skip", "quit", "exit", "undo"].contains(words.first ?? "")
  }

  private static func withAndWithoutClosing(_ words: [String]) -> [[String]] {
    var forms = [words]
    var rest = words
    while rest.count > 1, let last = rest.last, closing.contains(last) {
      rest.removeLast()
      forms.append(rest)
    }
    return forms
  }

  private static let wishes = phrases([
    "i want to", "i would like to", "i need to", "i have to", "i must", "i got to", "i would rather", "we need to",
    "we have to", "i should", "i will", "i want you to", "i think i",
  ])

  private static let opening = phrases([
    "please", "can we", "could we", "can you", "could you", "would you", "will you", "can i", "could i", "may i",
    "let us", "let me", "i want to", "i would like to", "i need to", "i have to", "i got to", "sorry", "wait", "hm",
    "hmm", "um", "uh", "oh", "ok", "hey", "well", "actually", "so", "but", "no wait", "hold on", "just", "we need to",
    "we have to", "is it ok to", "is it possible to", "do you mind if we", "do you mind if i", "i think i", "i must",
    "now", "i would rather", "i want you to", "then", "and", "may we", "shall we", "should we", "no", "yeah", "yes",
    "oops", "ugh", "is there a way to", "how do i", "how can i", "how do we", "would you mind", "is it ok if we",
    "is it ok if i", "i think we should", "maybe we", "maybe i", "we should", "i will", "i should", "we can", "you can",
    "first", "also", "honestly", "lol", "hi", "hello", "excuse me", "one question", "question", "dude", "bro", "man",
    "um ok", "alright", "it would be nice to", "id love to", "i would love to", "i would prefer to", "we might",
    "can you please", "could you please", "mind if we", "mind if i", "quick question", "do you think we could",
    "would it be possible to", "any chance we can", "any chance to", "i wish to", "i wonder",
  ])

  private static func phrases(_ texts: [String]) -> PhraseSet {
    PhraseSet(texts.map { Contractions.expanded(PlainWords($0).words) })
  }

  private static let closing: Set<String> = [
    "please", "thanks", "now", "again", "sorry", "ok", "then", "here", "lol", "haha", "though", "real", "quick",
    "quickly", "man", "bro", "dude", "thx", "already", "first", "maybe", "tho", "honestly", "really",
  ]
}
