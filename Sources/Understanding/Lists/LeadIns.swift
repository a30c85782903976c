// SPDX-License-Identifier: GPL-3.0-or-later

/// Words in front of a list that are none of its things, and words that begin a sentence instead of a list.
enum LeadIns {
  /// How many characters of the line stand before the list; 0 when it begins at once.
  static func length(in line: String) -> Int {
    let tokens = Token.tokens(of: line)
    let words = tokens.map { $0.isWord ? $0.bare : $0.plain }
    let count = phrases.length(at: 0, in: words)
    guard count > 0, count < tokens.count else { return 0 }
    // "I like that ..." and "I need to ..." go on as sentences.
    guard !["that", "it", "when", "how", "what", "if", "because", "this"].contains(words[count]) else { return 0 }
    let end = words[count] == ":" ? tokens[count].range.upperBound : tokens[count - 1].range.upperBound
    return line.distance(from: line.startIndex, to: end)
  }

  /// The line tells something rather than naming things.
  static func isSentence(_ line: String) -> Bool {
    let tokens = Token.tokens(of: line)
    let words = tokens.map { $0.isWord ? $0.bare : $0.plain }
    guard let first = words.first, tokens.count(where: \.isWord) >= 4 else { return false }
    if startsSentence(first) || openers.contains(first) { return true }
    if words.contains(where: links.contains) { return true }
    // "my teacher, she explains well"
    let afterMarks = words.indices.dropFirst(2).contains { words[$0 - 1] == "," && pronouns.contains(words[$0]) }
    return afterMarks || (owners.contains(first) && words.prefix(5).dropFirst(2).contains(where: verbs.contains))
  }

  /// Several sentences about the same one, as "she is kind, she listens and she never gives up".
  static func sameSubject(_ pieces: [String]) -> Bool {
    let firsts = pieces.map { Token.tokens(of: $0).first?.plain ?? "" }
    guard pieces.count >= 3, let first = firsts.first, pronouns.contains(first) else { return false }
    return firsts.allSatisfy { $0 == first }
  }

  /// After this word a new sentence goes on.
  static func startsSentence(_ word: String) -> Bool { subjects.contains(word.filter { $0 != "'" }) }

  /// What comes after a comma and only says more about the thing before it: "writing, especially essays".
  static func continues(_ piece: String) -> Bool {
    let words = Token.tokens(of: piece).prefix(2).map { $0.bare }
    guard let first = words.first else { return false }
    return continuations.contains(first)
      || ["for example", "such as", "like when", "in particular"].contains(words.joined(separator: " "))
  }

  private static let continuations: Set<String> = [
    "even", "but", "especially", "particularly", "mainly", "mostly", "because", "when", "whenever", "if", "unless",
    "although",
    "though", "which", "who", "where", "so", "except", "including", "since", "while", "namely", "until", "without",
    "usually",
    "sometimes", "at least", "not just", "only", "eg", "ie", "etc",
  ]

  private static let pronouns: Set<String> = [
    "i", "he", "she", "they", "we", "you", "it", "i'm", "he's", "she's", "they're", "we're", "you're", "it's", "im",
    "hes", "shes",
  ]

  private static let owners: Set<String> = ["my", "the", "our", "his", "her", "their", "a", "some", "most", "people"]

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "says", "said", "makes", "made", "tells",
    "told", "gives",
    "gave", "gets", "got", "goes", "went", "wants", "needs", "helps", "likes", "thinks", "knows", "talks", "yells",
    "keeps", "takes",
    "took", "comes", "came", "can", "cant", "can't", "will", "won't", "wont", "would", "should", "doesn't", "doesnt",
    "don't", "dont",
    "isn't", "isnt", "aren't", "didn't", "didnt", "never", "always", "often", "seems", "feels", "asks", "shows", "lets",
    "starts", "stops",
    "sit", "sits", "work", "works",
  ]

  private static let subjects: Set<String> = [
    "i", "im", "ive", "id", "ill", "you", "youre", "he", "hes", "she", "shes", "it", "its", "we", "were", "they",
    "theyre", "nobody",
    "everybody", "everyone", "someone", "somebody", "there", "theres", "that", "because", "so", "this", "who", "which",
    "people",
  ]

  private static let openers: Set<String> = [
    "when", "if", "since", "after", "because", "whenever", "although", "while", "once", "before", "sometimes",
    "usually",
  ]

  private static let links: Set<String> = ["because", "although", "whenever", "unless", "which"]

  /// Words in what stands before a colon or a dash that say that a list follows.
  static let announcements: Set<String> = [
    "things", "thing", "these", "following", "ones", "namely", "areas", "points", "topics", "skills", "strengths",
    "gaps", "goals",
    "steps", "people", "subjects", "reasons", "needs", "tasks", "parts", "list", "are", "two", "three", "four", "five",
    "several",
  ]

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
