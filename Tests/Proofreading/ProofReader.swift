// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a text as a proof-reader would, and names what it finds.
public struct ProofReader: Sendable {
  /// Whether it is one sentence or several that the program put together, rather than a page with other people's words on it.
  public var readsSentences: Bool

  /// - Parameter readsSentences: see the property.
  public init(readsSentences: Bool = false) { self.readsSentences = readsSentences }

  /// What is wrong, line by line; empty where all is well.
  public func faults(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line in
      faults(inLine: String(line)).map { "\($0): \(line)" }
    }
  }

  private func faults(inLine line: String) -> [String] {
    let line = line.trimmed
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let bare = words.map { $0.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "'" } }
    var faults = doubledMarks(line) + brackets(line) + names(words)
    for place in words.indices.dropLast() {
      let (word, next) = (bare[place], bare[place + 1])
      let isJoined = words[place].last.map { $0.isLetter || $0.isNumber } ?? false
      if isJoined, Self.neverTwice.contains(word), word == next { faults.append("a word twice") }
      // "Why 1 tells all": a number of something, which begins a clause or stands behind a word.
      if words[place] == "1", isPlural(words[place + 1]), !isNumberOfAnswer(words, place) {
        faults.append("1 of several")
      }
      if isJoined, word == "a" || word == "an", !fits(word, next) { faults.append("a or an") }
    }
    for place in words.indices.dropFirst() where words[place].allSatisfy({ ".,;!?".contains($0) }) {
      faults.append("a mark alone")
    }
    return faults + (readsSentences ? sentence(line, words) : [])
  }

  private func sentence(_ line: String, _ words: [String]) -> [String] {
    var faults: [String] = []
    if line.contains("  ") { faults.append("two blanks") }
    if words.contains(where: { ["i", "i'm", "i'll", "i've"].contains($0.filter { $0.isLetter || $0 == "'" }) }) {
      faults.append("a small i")
    }
    if let last = line.last(where: { !"\u{201D}\")".contains($0) }), !".?!:".contains(last) { faults.append("no end") }
    if let first = line.first(where: \.isLetter), line.first?.isLetter ?? false, first.isLowercase {
      faults.append("a small beginning")
    }
    return faults
  }

  private func doubledMarks(_ line: String) -> [String] {
    let doubles = [",,", ";;", "?.", "!.", ".,", ",.", ".;", ":.", ";.", ". .", "::"]
    let isDoubled = doubles.contains { line.contains($0) }
    let stops = line.replacing("...", with: "")
    return isDoubled || stops.contains("..") ? ["a mark twice"] : []
  }

  private func brackets(_ line: String) -> [String] {
    let empty = ["()", "( )", "\u{201C}\u{201D}", "\u{201C} \u{201D}", "\"\""]
    var depth = 0
    for letter in line {
      if letter == "\u{201C}" { depth += 1 }
      if letter == "\u{201D}" { depth = max(0, depth - 1) }
      if depth > 1 { return ["quotes inside quotes"] }
    }
    return empty.contains { line.contains($0) } ? ["empty brackets"] : []
  }

  /// Names of the program's own: keys of texts, places that were not filled in, values of its language.
  private func names(_ words: [String]) -> [String] {
    let isLeft = words.contains { word in
      word.contains("{") && word.contains("}") || word.contains("Optional(") || word == "nil"
        || Self.targets.contains { word.hasPrefix($0) && word.dropFirst($0.count).first?.isLetter ?? false }
    }
    return isLeft ? ["a name of the program's own"] : []
  }

  private func isPlural(_ word: String) -> Bool {
    let bare = word.lowercased().filter { $0.isLetter || $0 == "'" }
    return bare.count > 3 && bare.hasSuffix("s") && word.first?.isLowercase ?? false
      && !["ss", "us", "is", "'s"].contains { bare.hasSuffix($0) } && !Self.noPlurals.contains(bare)
  }

  /// The number of an answer at the beginning of a line or of a part of it, and the one behind "why": they count nothing.
  private func isNumberOfAnswer(_ words: [String], _ place: Int) -> Bool {
    guard place > 0 else { return true }
    return ["why", "take", "number"].contains(words[place - 1].lowercased())
      || ";:".contains(words[place - 1].last ?? " ")
  }

  private func fits(_ article: String, _ next: String) -> Bool {
    guard let first = next.first, first.isLetter else { return true }
    if article == "a" { return !"aeio".contains(first) || Self.soundsOpen.contains { next.hasPrefix($0) } }
    return !"bcdgjkpqtvwyz".contains(first)
  }

  private static let targets = ["assistant.", "reports.", "plans.", "dialogue.", "ilp.", "counted.", "code."]
  private static let soundsOpen = ["one", "once", "eu", "ewe", "i'd"]
  private static let noPlurals: Set<String> = [
    "does", "takes", "tells", "shows", "says", "helps", "knows", "has", "plus",
  ]
  private static let neverTwice: Set<String> = [
    "by", "the", "a", "an", "to", "of", "in", "on", "for", "is", "and", "with", "from", "or", "at",
  ]
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self).drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
