// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what a list is called, in front of it: "my strengths are", "what is hard for me:", "the tricky part would be".
struct Headings {
  /// As far as one looks, in tokens.
  private static let reach = 12
  private let line: ListLine
  private let language: LanguageWords
  private let steps: StepMarkers

  init(_ line: ListLine, _ language: LanguageWords, steps: StepMarkers) {
    self.line = line
    self.language = language
    self.steps = steps
  }

  /// Where the list begins; nil when nothing names it.
  func end(at start: Int, in body: Range<Int>) -> Int? {
    marked(at: start, in: body) ?? told(at: start, in: body)
  }

  /// A colon, or a dash between spaces.
  private func marked(at start: Int, in body: Range<Int>) -> Int? {
    let places = start..<min(start + Self.reach, body.upperBound)
    guard
      let mark = places.first(where: { isMark($0) || [",", ".", ";"].contains(line.words[$0]) }), isMark(mark),
      mark > start, mark + 1 < body.upperBound
    else { return nil }
    // "step 1: read it step 2: ask"
    guard !(start..<mark).contains(where: { steps.lengthWithin(at: $0) > 0 }) else { return nil }
    if places.prefix(mark - start).contains(where: { language.contains(line.words[$0], in: .announcements) }) {
      return mark + 1
    }
    // "hard: long books, cursive"
    if mark == start + 1, line.words[mark] == ":", language.contains(line.words[start], in: .tailWords) {
      return mark + 1
    }
    // "Helping hands: Rosa, Jim, the neighbor"
    let commas = line.words[mark..<body.upperBound].count { $0 == "," || $0 == "/" }
    return line.words[mark] == ":" && mark - start <= 4 && commas >= 2 ? mark + 1 : nil
  }

  private func isMark(_ place: Int) -> Bool {
    [":", "="].contains(line.sign(place)) || (line.isDash(place) && !line.tokens[place].isJoined)
  }

  /// "the hardest part for me is", but not "my math part is hard".
  private func told(at start: Int, in body: Range<Int>) -> Int? {
    guard language.contains(line.word(start), in: .headingOpeners) else { return nil }
    let isAsking = language.contains(line.word(start), in: .headingQuestions)
    var isNamed = isAsking
    for place in start..<min(start + Self.reach, body.upperBound) {
      let word = line.words[place]
      if word == "," || word == ";" { return nil }
      let length = language.length(of: .headingVerbs, at: place, in: line.words)
      let next = place + length
      if length > 0, isNamed, place > start + (isAsking ? 1 : 0), next < body.upperBound,
        !language.contains(line.word(place - 1), in: .relativeWords), !isGraded(next)
      {
        return next
      }
      if language.contains(word, in: .announcements) { isNamed = true }
    }
    return nil
  }

  /// "(the steps are) too hard": no list, but what they are like.
  private func isGraded(_ place: Int) -> Bool {
    let length = language.length(of: .listWeights, at: place, in: line.words)
    let word = line.word(place + length)
    return language.contains(word, in: .tailWords) || language.contains(word, in: .gradings)
  }
}
