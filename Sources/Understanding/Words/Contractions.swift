// SPDX-License-Identifier: GPL-3.0-or-later

/// Short forms and chat spellings in their long form, so that a sentence has to be known in one form only.
enum Contractions {
  /// The words of tokens, with short forms written out. "We're" keeps its apostrophe until then: "were" is another word.
  static func words(of tokens: some Sequence<Token>) -> [String] {
    tokens.filter(\.isWord).flatMap { token in
      token.plain == "we're" ? ["we", "are"] : expanded([token.bare])
    }
  }

  /// The words without apostrophes, each short form as the words that it stands for.
  static func expanded(_ words: [String]) -> [String] {
    words.flatMap { word in
      let word = withoutDrawl(word)
      return long[word] ?? [word]
    }
  }

  private static func hasDrawl(_ word: String) -> Bool {
    var (last, count): (UInt8, Int) = (0, 0)
    for byte in word.utf8 {
      count = byte == last ? count + 1 : 1
      last = byte
      if count == 3 { return true }
    }
    return false
  }

  /// "soooo" and "wannna": of three or more of a letter two are left.
  private static func withoutDrawl(_ word: String) -> String {
    guard word.utf8.count > 3, hasDrawl(word) else { return word }
    var short: [Character] = []
    for letter in word where !(short.suffix(2).count == 2 && short.suffix(2).allSatisfy { $0 == letter }) {
      short.append(letter)
    }
    return String(short)
  }

  private static let long: [String: [String]] = [
    "im": ["i", "am"], "ive": ["i", "have"], "ill": ["i", "will"], "id": ["i", "would"], "lets": ["let", "us"],
    "whats": ["what", "is"], "thats": ["that", "is"], "its": ["it", "is"], "theres": ["there", "is"],
    "hows": ["how", "is"], "wheres": ["where", "is"], "heres": ["here", "is"], "whos": ["who", "is"],
    "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"], "cant": ["can", "not"],
    "cannot": ["can", "not"], "couldnt": ["could", "not"], "wont": ["will", "not"], "wouldnt": ["would", "not"],
    "isnt": ["is", "not"], "wasnt": ["was", "not"], "arent": ["are", "not"], "havent": ["have", "not"],
    "hasnt": ["has", "not"], "shouldnt": ["should", "not"], "youre": ["you", "are"],
    "weve": ["we", "have"], "theyre": ["they", "are"], "gotta": ["have", "to"], "wanna": ["want", "to"],
    "gonna": ["going", "to"], "lemme": ["let", "me"], "gimme": ["give", "me"], "u": ["you"], "ur": ["your"],
    "pls": ["please"], "plz": ["please"], "thx": ["thanks"], "r": ["are"], "y": ["why"], "tho": ["though"],
    "idk": ["i", "do", "not", "know"], "dunno": ["do", "not", "know"], "eg": ["for", "example"], "1": ["one"],
    "hwo": ["how"], "wat": ["what"], "wut": ["what"], "bc": ["because"], "cuz": ["because"], "no1": ["nobody"],
    "okay": ["ok"], "k": ["ok"],
  ]
}
