// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that say that a step follows: "first", "then", "step two is".
struct StepMarkers {
  private let line: ListLine
  private let language: LanguageWords
  /// The line tells of steps, so that "then" needs no mark before it: "first I read it then I mark it".
  private let isOfSteps: Bool

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
    let leads = language.length(of: .itemLeads, at: 0, in: line.words) > 0 ? 1 : 0
    isOfSteps = leads + line.words.count { language.contains($0, in: .stepJoints) } > 1
  }

  /// How many tokens lead to a step; 0 where none does.
  func length(at place: Int) -> Int {
    let length = max(numbered(at: place), named(at: place))
    guard length > 0 else { return 0 }
    var end = place + length
    while [":", ","].contains(line.word(end)) { end += 1 }
    return end - place
  }

  /// The same in the middle of words, without a mark before it: "read it then write it", "step 1 call step 2 write".
  func lengthWithin(at place: Int) -> Int {
    let isNumbered = numbered(at: place) > 0
    guard isNumbered || language.contains(line.word(place), in: .stepJoints) else { return 0 }
    let length = length(at: place)
    let next = line.word(place + length)
    let isDone =
      language.contains(next, in: .verbs)
      || (isOfSteps && (language.contains(next, in: .sentenceSubjects) || isTold(place + length)))
    return isNumbered || isDone ? length : 0
  }

  /// "step two", "step 1 would be"
  private func numbered(at place: Int) -> Int {
    guard language.contains(line.word(place), in: .stepWords), language.number(line.word(place + 1)) != nil else {
      return 0
    }
    return 2 + language.length(of: .headingVerbs, at: place + 2, in: line.words)
  }

  /// Whether somebody is named at a place who does something: "(then) Tom checks it", "(then) my mom signs it".
  func isTold(_ place: Int) -> Bool {
    guard line.isWord(place) else { return false }
    let subject = language.contains(line.word(place), in: .possessives) ? 2 : line.tokens[place].isCapitalized ? 1 : 0
    return subject > 0 && PieceReader(line, language).isThirdVerb(line.word(place + subject))
  }

  /// "first", "after that"; words that may also belong to a thing only before what is done: "next call Lee", not "next year".
  private func named(at place: Int) -> Int {
    let length = language.length(of: .itemLeads, at: place, in: line.words)
    guard length > 0 else { return 0 }
    let next = line.word(place + length)
    // "Headset, second monitor": a second step comes behind a first one.
    guard !language.contains(line.word(place), in: .laterSteps) || isBehindStep(place) || [",", ":"].contains(next)
    else {
      return 0
    }
    let isSure = length > 1 || !language.contains(line.word(place), in: .orderWords)
    let leads =
      next == "," || next == ":" || language.contains(next, in: .sentenceSubjects)
      || language.contains(next, in: .verbs)
      || PieceReader(line, language).isDoing(place + length)
      || (language.contains(line.word(place), in: .stepJoints) && isTold(place + length))
    return isSure || leads ? length : 0
  }

  private func isBehindStep(_ place: Int) -> Bool {
    line.words.prefix(place).contains { language.contains($0, in: .orderWords) }
  }
}
