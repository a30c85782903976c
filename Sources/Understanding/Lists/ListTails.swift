// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what follows a list or one of its things and belongs to none: "lol", "help me", "are the hard ones for me".
struct ListTails {
  private static let reach = 9
  private let line: ListLine
  private let language: LanguageWords

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
  }

  /// The range without what follows the things; at least a word is left.
  func without(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    while let shorter = withoutLast(rest) { rest = shorter }
    return rest.lowerBound..<withoutMarks(rest)
  }

  /// Without the last remark or tail; nil where there is none.
  private func withoutLast(_ range: Range<Int>) -> Range<Int>? {
    if let remark = remark(at: range.upperBound, after: range.lowerBound) { return range.lowerBound..<remark }
    let (first, end) = (range.lowerBound + 1, withoutMarks(range))
    guard first < end else { return nil }
    return (max(first, end - Self.reach)..<end).first { isTail($0..<end, after: range.lowerBound) }.map {
      range.lowerBound..<$0
    }
  }

  /// Where the range ends without the marks behind its last word; a word is left.
  private func withoutMarks(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound + 1, !line.isWord(end - 1), ".,;!?:-–—".contains(line.words[end - 1]),
      !line.isShortened(range.lowerBound..<end)
    { end -= 1 }
    return end
  }

  /// Where a remark in brackets begins that ends the range: "scrambled eggs (I can cook those)", "phone calls (ugh)".
  private func remark(at end: Int, after start: Int) -> Int? {
    guard end > start, line.words[end - 1] == ")" || line.words[end - 1] == "]",
      let open = (start + 1..<end).last(where: { line.words[$0] == "(" || line.words[$0] == "[" }),
      language.contains(line.word(open + 1), in: .bracketRemarks) || isOfAll(open..<end)
    else { return nil }
    return open
  }

  /// "(I can cook those)" behind all things, but not "(he drives me)", which belongs to the one before it.
  private func isOfAll(_ remark: Range<Int>) -> Bool {
    language.contains(line.word(remark.lowerBound + 1), in: .selfSubjects)
      && line.all.suffix(from: remark.upperBound).allSatisfy { !line.isWord($0) }
      && !line.words[remark].contains { language.contains($0, in: .backReferences) }
      && line.words[..<remark.lowerBound].contains { $0 == "," || language.contains($0, in: .listJoints) }
  }

  /// How many tokens at the end say how well all of it is done: "pretty well".
  func manner(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    if end > range.lowerBound, [".", "!"].contains(line.words[end - 1]) { end -= 1 }
    let place = end - 2
    guard place > range.lowerBound, language.length(of: .mannerEnds, at: place, in: line.words) == 2 else { return 0 }
    return range.upperBound - place
  }

  /// One word of the line says how things are found, behind one of them: "(he finds) sharing hard, also waiting".
  var hasVerdict: Bool {
    let places = line.all.filter { language.contains(line.words[$0], in: .tailWords) }
    guard let place = places.first, places.count == 1 else { return false }
    return !line.isWord(place + 1)
  }

  /// A thing without the word that says how it is found.
  func withoutVerdict(_ range: Range<Int>) -> Range<Int> {
    let isFound = range.count > 1 && language.contains(line.word(range.upperBound - 1), in: .tailWords)
    return isFound ? range.dropLast() : range
  }

  /// Nothing else but a tail: "all that".
  func isTail(_ range: Range<Int>) -> Bool {
    language.listTails.meaning(of: range.filter(line.isWord).map(line.word)) != nil
  }

  private func isTail(_ range: Range<Int>, after start: Int) -> Bool {
    // "what is hard", "saying sorry", "(night shifts don't) bother me"
    let last = line.word(range.lowerBound - 1)
    guard line.isWord(range.lowerBound), !language.contains(last, in: .tellingLinks),
      !language.contains(last, in: .sayings), !language.contains(last, in: .tailDenials)
    else { return false }
    let words = range.filter(line.isWord).map(line.word)
    // "more and more"
    guard words.count < 2 || words.last != line.word(range.lowerBound - 1) else { return false }
    if language.listTails.meaning(of: words) != nil { return true }
    // "are the big three for me", "are what I'm best at"
    let before = line.words[max(start, range.lowerBound - Self.reach)..<range.lowerBound]
    guard words.count > 1, language.contains(words[0], in: .headingVerbs), range.allSatisfy(line.isWord),
      !before.contains(where: { language.contains($0, in: .hangingLinks) })
    else { return false }
    let rest = words.dropFirst().drop { word in
      [.listWeights, .articles, .possessives, .qualities].contains { language.contains(word, in: $0) }
    }
    guard let named = rest.first else { return false }
    return [.tailWords, .announcements, .headingQuestions].contains { language.contains(named, in: $0) }
  }
}
