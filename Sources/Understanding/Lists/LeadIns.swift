// SPDX-License-Identifier: GPL-3.0-or-later

/// Words in front of a list that are none of its things, and words that begin a sentence instead of a list.
enum LeadIns {
  /// How many characters of the line stand before the list; 0 when it begins at once.
  static func length(in line: String) -> Int {
    let tokens = Token.tokens(of: line)
    let words = tokens.map { $0.isWord ? $0.plain.filter { $0 != "'" } : $0.plain }
    let count = phrases.length(at: 0, in: words)
    guard count > 0, count < tokens.count else { return 0 }
    // "I like that ..." and "I need to ..." go on as sentences.
    guard !["that", "it", "when", "how", "what", "if", "because", "this"].contains(words[count]) else { return 0 }
    let end = words[count] == ":" ? tokens[count].range.upperBound : tokens[count - 1].range.upperBound
    return line.distance(from: line.startIndex, to: end)
  }

  /// The line tells something rather than naming things.
  static func isSentence(_ line: String) -> Bool {
    let words = Token.tokens(of: line).filter(\.isWord).map { $0.plain.filter { $0 != "'" } }
    guard let first = words.first else { return false }
    if words.count < 4 { return false }
    if startsSentence(first) || openers.contains(first) { return true }
    return words.contains { links.contains($0) }
  }

  /// After this word a new sentence goes on.
  static func startsSentence(_ word: String) -> Bool { subjects.contains(word.filter { $0 != "'" }) }

  private static let subjects: Set<String> = [
    "i", "im", "ive", "id", "ill", "you", "youre", "he", "hes", "she", "shes", "it", "its", "we", "were", "they",
    "theyre",
    "nobody", "everybody", "everyone", "someone", "somebody", "there", "theres", "that", "then", "because", "so",
    "this",
    "who", "which",
  ]

  private static let openers: Set<String> = [
    "when", "if", "since", "after", "my", "because", "whenever", "although", "while",
  ]

  private static let links: Set<String> = ["because", "although", "whenever", "unless", "which"]

  private static let phrases = PhraseSet(texts: [
    "i am good at", "im good at", "im really good at", "i am really good at", "good at", "i like", "i really like",
    "i love",
    "i enjoy", "i want to learn", "i want to learn about", "i would like to learn", "id like to learn", "i need",
    "i need help with", "help with", "i need to learn", "i struggle with", "im struggling with", "i have trouble with",
    "i have a hard time with", "its hard for me", "i am bad at", "im bad at", "im not good at", "he is good at",
    "hes good at", "she is good at", "shes good at", "they are good at", "he likes", "she likes", "he struggles with",
    "she struggles with", "he has trouble with", "she has trouble with", "he needs", "she needs", "we need",
    "my strengths are", "strengths are", "the main things are", "three things", "two things", "i can", "i know",
    "i work on", "i want to work on", "my goals are", "mostly", "mainly", "things like", "for example", "such as",
    "i am interested in", "im interested in", "i hear", "the hard parts are", "what is hard is", "i use",
  ])
}
