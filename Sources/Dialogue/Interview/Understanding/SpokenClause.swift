// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A part of a line between marks and words such as "but": its words, and which of them are said and which denied.
struct SpokenClause: Equatable {
  /// Whether something is said or denied.
  enum Standing: Equatable {
    case said, denied
    /// It stands before the word that denies: "time isn't enough".
    case unsure
  }

  /// A word that tells something.
  struct Term: Equatable {
    let word: String
    let standing: Standing
  }

  /// In lower case, without marks and apostrophes.
  let words: [String]
  /// Whether a word such as "not" or "nobody" stands in it.
  let denies: Bool
  /// Whether it only says what is not meant: "time is not the problem", "it's not the tools".
  let isContrast: Bool
  /// The words that tell something: neither those that only weigh nor those that only join.
  let terms: [Term]

  /// - Parameter isDenied: whether what stands before it denies it, too: "nobody sat down and showed me".
  private init(_ words: [String], isDenied: Bool = false, _ heard: HeardWords) {
    self.words = words
    let denials = (isDenied ? [-1] : []) + words.indices.filter { heard.hears(words[$0], in: .negations) }
    denies = !denials.isEmpty
    isContrast =
      denies && words.contains { heard.hears($0, in: .matterWords) }
      || words.indices.dropLast().contains {
        heard.hears(words[$0], in: .contrastWords) && heard.hears(words[$0 + 1], in: .determiners)
      }
    terms = words.indices.compactMap { place in
      let word = words[place]
      guard !heard.hears(word, in: .negations, .hedges, .functionWords) else { return nil }
      let standing: Standing = denials.contains { $0 < place } ? .denied : denials.isEmpty ? .said : .unsure
      return Term(word: word, standing: standing)
    }
  }

  /// Without the words that only weigh: "mostly the time i guess" is "the time".
  var weighed: [String] { words.filter { !Language.current.heard.hears($0, in: .hedges) } }

  /// The clauses of a line in order; marks and joining words stand in none.
  static func clauses(of line: String) -> [SpokenClause] {
    let heard = Language.current.heard
    return parts(of: line).flatMap { clauses(ofPart: $0, heard) }
  }

  private static func clauses(ofPart part: [String], _ heard: HeardWords) -> [SpokenClause] {
    var clauses: [SpokenClause] = []
    var words: [String] = []
    var isJoined = false
    func close() {
      guard !words.isEmpty else { return }
      // What has a beginning of its own ("and she", "and the") is said for itself.
      let goesOn = isJoined && words.first.map { !heard.hears($0, in: .hedges, .functionWords) } ?? false
      clauses.append(SpokenClause(words, isDenied: goesOn && clauses.last?.denies ?? false, heard))
      words = []
    }
    var skipped = 0
    for (place, word) in part.enumerated() {
      guard skipped == 0 else {
        skipped -= 1
        continue
      }
      let phrase = heard.length(of: .joiningPhrases, at: part[place...])
      guard phrase == 0 else {
        close()
        isJoined = true
        skipped = phrase - 1
        continue
      }
      guard heard.hears(word, in: .clauseWords) else {
        words.append(word)
        continue
      }
      close()
      isJoined = heard.hears(word, in: .joints)
    }
    close()
    return clauses
  }

  /// All words of a line, in lower case without marks and apostrophes.
  static func words(of line: String) -> [String] { parts(of: line).flatMap(\.self) }

  /// The words between marks. A hyphen between letters only parts words, a point or comma between digits nothing.
  static func parts(of line: String) -> [[String]] {
    let letters = Array(line.lowercased().filter { $0 != "'" && $0 != "’" })
    var parts: [[String]] = []
    var words: [String] = []
    var word = ""
    for (place, letter) in letters.enumerated() {
      if letter.isLetter || letter.isNumber || isInsideNumber(letter, at: place, of: letters) {
        word.append(letter)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      let isHyphen = letter == "-" && place > 0 && !letters[place - 1].isWhitespace
      guard !letter.isWhitespace, letter != "#", letter != "\"", !isHyphen else { continue }
      if !words.isEmpty { parts.append(words) }
      words = []
    }
    if !word.isEmpty { words.append(word) }
    return words.isEmpty ? parts : parts + [words]
  }

  private static func isInsideNumber(_ letter: Character, at place: Int, of letters: [Character]) -> Bool {
    guard letter == "." || letter == ",", place > 0, letters.indices.contains(place + 1) else { return false }
    return letters[place - 1].isNumber && letters[place + 1].isNumber
  }
}
