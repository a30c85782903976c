// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the marks and words of a line that may divide it.
struct ListMarks {
  private let line: ListLine
  private let language: LanguageWords
  private let steps: StepMarkers
  /// "sales/planning/training" is a list, "planning/budgeting" is one thing; so with dashes between spaces.
  private let hasSlashes: Bool
  private let hasDashes: Bool

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
    steps = StepMarkers(line, language)
    let slashes = line.all.count { Self.isBetweenWords($0, line) }
    let dashes = line.all.count { Self.dashLength(at: $0, line) > 0 }
    (hasSlashes, hasDashes) = (slashes > 1, dashes > 1)
  }

  /// In order, without those that nothing follows.
  func marks(in body: Range<Int>) -> [ListMark] {
    var marks: [ListMark] = []
    var place = body.lowerBound
    while place < body.upperBound {
      guard let first = mark(at: place, in: body) else {
        place += 1
        continue
      }
      let mark = widened(first, in: body)
      if mark.range.upperBound < body.upperBound { marks.append(mark) }
      place = mark.range.upperBound
    }
    return marks
  }

  /// How many tokens before the first thing of the line only join it: "um", "oh and".
  func fillers(at place: Int, in body: Range<Int>) -> Int {
    var end = place
    while end < body.upperBound {
      let length = max(filler(at: end), steps.length(at: end))
      if length > 0, end + length < body.upperBound { end += length } else { break }
      while end < body.upperBound, line.sign(end) == "," || line.sign(end) == "." { end += 1 }
    }
    return min(end, body.upperBound) - place
  }

  private func mark(at place: Int, in body: Range<Int>) -> ListMark? {
    guard !line.isHeld(place) else { return nil }
    if case let dash = Self.dashLength(at: place, line), dash > 0, hasDashes || isAdded(place + dash) {
      return ListMark(range: place..<place + dash, kind: .comma, isJoint: false)
    }
    if let kind = kind(at: place, in: body) { return ListMark(range: place..<place + 1, kind: kind, isJoint: false) }
    if case let length = steps.lengthWithin(at: place), length > 0, place > body.lowerBound {
      return ListMark(range: place..<place + length, kind: .joint, isJoint: true, isStep: true)
    }
    let length = joint(at: place)
    guard length > 0, place > body.lowerBound, place + length < body.upperBound else { return nil }
    return ListMark(range: place..<place + length, kind: .joint, isJoint: true, isAdding: length > 1 || isMore(place))
  }

  private func kind(at place: Int, in body: Range<Int>) -> ListMark.Kind? {
    let token = line.tokens[place]
    let isFree = place + 1 < line.tokens.count && !line.tokens[place + 1].isJoined
    switch token.sign {
    case ";": return .semicolon
    case ",": return isInsideNumber(place) ? nil : .comma
    case "/":
      let isSpaced = isFree && !token.isJoined
      return place > body.lowerBound && (isSpaced || (hasSlashes && Self.isBetweenWords(place, line))) ? .comma : nil
    case "|", "•", "·", "→": return .comma
    // "read it > mark it > ask", "read it -> mark it"
    case ">":
      let isArrow = token.isJoined && line.sign(place - 1) == "-"
      return place > body.lowerBound && (isArrow || !token.isJoined) && isFree ? .comma : nil
    case "+": return isSign(place) && !token.isJoined ? .comma : nil
    case "!", "?": return isFree ? .stop : nil
    case ".":
      let before = line.wordBeforeDots(place)
      return isFree && before.count > 1 && !language.contains(before, in: .titles) ? .stop : nil
    default: return nil
    }
  }

  /// With the marks and words after it that join, too.
  private func widened(_ first: ListMark, in body: Range<Int>) -> ListMark {
    var mark = first
    while mark.range.upperBound < body.upperBound {
      let end = mark.range.upperBound
      if let next = self.mark(at: end, in: body) {
        mark.kind = max(mark.kind, next.kind)
        mark.isInterrupted = mark.isJoint && !next.isJoint && next.kind == .comma
        mark.isJoint = mark.isJoint || next.isJoint
        mark.isStep = mark.isStep || next.isStep
        mark.isAdding = mark.isAdding || next.isAdding
        mark.range = mark.range.lowerBound..<next.range.upperBound
        continue
      }
      let (step, filler) = (steps.length(at: end), filler(at: end))
      guard max(step, filler) > 0, end + max(step, filler) < body.upperBound else { break }
      if step > 0 { mark.isStep = true } else { mark.isAdding = true }
      mark.range = mark.range.lowerBound..<end + max(step, filler)
    }
    return mark
  }

  /// How many words join two things here.
  private func joint(at place: Int) -> Int {
    if line.sign(place) == "&" || line.sign(place) == "+" { return isSign(place) ? 1 : 0 }
    return isAmount(place) || isShortForm(place) ? 0 : language.length(of: .listJoints, at: place, in: line.words)
  }

  /// "plus": always one more thing, but for figures.
  private func isMore(_ place: Int) -> Bool {
    language.contains(line.word(place), in: .addingJoints) && language.number(line.word(place + 1)) == nil
  }

  /// "the OR linens", in a line that is not all in capitals.
  private func isShortForm(_ place: Int) -> Bool {
    let token = line.tokens[place]
    let typed = line.typed(place..<place + 1)
    return typed.count > 1 && token.isWord && typed == typed.uppercased() && line.hasSmallLetters
  }

  /// "3 or less", "10 minutes or more": the word goes on with an amount.
  private func isAmount(_ place: Int) -> Bool {
    guard language.contains(line.word(place), in: .or), language.contains(line.word(place + 1), in: .afterOr) else {
      return false
    }
    return (1...2).contains { place >= $0 && language.cardinal(line.word(place - $0)) != nil }
  }

  /// "mom & dad", "mom&dad", but not "C++" and "R&D".
  private func isSign(_ place: Int) -> Bool {
    guard line.isWord(place - 1), line.isWord(place + 1) else { return false }
    let isClose = line.tokens[place].isJoined
    guard isClose == line.tokens[place + 1].isJoined else { return false }
    return !isClose || min(line.word(place - 1).count, line.word(place + 1).count) > 2
  }

  /// Behind a dash: "also cleaning up".
  private func isAdded(_ place: Int) -> Bool {
    place + 1 < line.tokens.count && filler(at: place) > 0 && !language.contains(line.word(place), in: .pausing)
  }

  /// How many words only join: "also", and "wait" before a comma.
  private func filler(at place: Int) -> Int {
    let word = line.words[place]
    guard language.contains(word, in: .listFillers), !line.isHeld(place) else { return 0 }
    if let next = line.sign(place + 1), ["-", "'", "’"].contains(next), line.tokens[place + 1].isJoined { return 0 }
    return !language.contains(word, in: .pausing) || line.sign(place + 1) == "," ? 1 : 0
  }

  private static func isBetweenWords(_ place: Int, _ line: ListLine) -> Bool {
    line.sign(place) == "/" && line.tokens[place].isJoined && line.isWord(place + 1) && line.tokens[place + 1].isJoined
      && min(line.word(place - 1).count, line.word(place + 1).count) > 2
  }

  /// How many tokens a dash has that stands between spaces: "-", "--"; 0 for any other mark.
  private static func dashLength(at place: Int, _ line: ListLine) -> Int {
    guard line.isDash(place), !line.tokens[place].isJoined else { return 0 }
    let length = line.isDash(place + 1) && line.tokens[place + 1].isJoined ? 2 : 1
    return place + length < line.tokens.count && !line.tokens[place + length].isJoined ? length : 0
  }

  /// The comma of "1,000" and of "June 3, 2027", and one that something combines with.
  private func isInsideNumber(_ place: Int) -> Bool {
    guard place > 0, place + 1 < line.tokens.count else { return false }
    let (before, after) = (line.words[place - 1], line.words[place + 1])
    guard let digit = before.last, let next = after.first else { return false }
    if line.tokens[place].isJoined, line.tokens[place + 1].isJoined, digit.isNumber, next.isNumber { return true }
    return after.count == 4 && after.hasPrefix("20") && after.allSatisfy(\.isNumber)
      && (digit.isNumber || digit.isLetter) && !line.tokens[place + 1].isJoined
  }
}
