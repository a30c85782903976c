// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Hears errands. In doubt a line is an answer; who says more than a few words tells something.
struct ErrandReader {
  let line: AmendmentWords
  let context: ReadingContext
  /// Where what only leads to it ends: "please", "can we".
  let start: Int

  private static let longest = 40

  init(_ text: String, _ context: ReadingContext) {
    line = AmendmentWords(text, context.words)
    self.context = context
    start = line.afterOpenings(line.afterMarks(0))
  }

  /// Nil for an answer, and for what known sentences and amendments say.
  /// - Parameter ask: the question that is open: who asks about its words asks about it.
  func errand(asked ask: String) -> Errand? {
    guard line.count <= Self.longest, line.words.contains(where: line.isSpoken) else { return nil }
    if isWaiting { return .wait }
    if isMovedHere { return .moveHere }
    if let found = privacyErrand { return found }
    if let isTold = otherTalk { return .otherTalk(line.text, isTold: isTold) }
    if isNotForMe { return .notForMe }
    if isComplaint { return .complaint }
    return notKnown ?? requestBehindLead ?? question(asked: ask) ?? rewriting
  }

  // MARK: - Called away

  /// "Hang on, phone", "wait let me ask him"
  private var isWaiting: Bool {
    let first = line.words.indices.first { line.isSpoken(line.word($0)) && !isFiller($0) } ?? 0
    // "Hold on" is made of words that are passed over elsewhere.
    for place in 0...first where line.length(of: .waitings, at: place) > 0 {
      let next = place + line.length(of: .waitings, at: place)
      if isEmpty(from: next) || isReason(from: next) { return true }
    }
    // "Wait let me think"
    let thinking = line.length(of: .thinkingLeads, at: first)
    return thinking > 0 && spoken(from: first + thinking) <= (first > 0 ? Self.shortRest : 0)
  }

  private func isReason(from place: Int) -> Bool {
    let rest = line.afterMarks(place)..<line.count
    let reason = rest.map { max(line.length(of: .pauseReasons, at: $0), line.length(of: .thinkingLeads, at: $0)) }.max()
    guard let reason, reason > 0 else { return false }
    return spoken(from: place) - reason <= Self.shortRest
  }

  private static let shortRest = 3

  // MARK: - What is not known, and what is too much

  /// "7 is unknown"
  private var notKnown: Errand? {
    if let named = line.named(at: start), case .number(let number) = named.name {
      let place = named.next + line.length(of: .plainBe, at: named.next)
      let length = line.length(of: .notKnownWords, at: place)
      if length > 0, line.isTail(place + length) { return .notKnown(number: number) }
    }
    return unknown
  }

  /// "Dunno, ask him when he's here"
  private var unknown: Errand? {
    let places = line.words.indices.dropFirst().prefix(8).filter { line.length(of: .unknownRemarks, at: $0) > 0 }
    for place in places where spoken(from: place) <= Self.longestRemark {
      let head = Array(line.tokens[..<place])
      guard let intent = PlainSentences(context.words).request(head, isAsking: false)?.intent, intent == .unknown
      else { continue }
      return .unknown(remark: line.rest(from: place))
    }
    return nil
  }

  private static let longestRemark = 12

  /// "bruh 23??"
  private var isComplaint: Bool {
    guard line.tokens.isAsking else { return false }
    let words = line.words.filter(line.isSpoken)
    let marks = line.words.count { $0 == "?" }
    let numbers = words.count { TypedFigures.whole($0) != nil }
    guard numbers == 1, words.count <= 5, marks > 1 || words.count > 1 else { return false }
    return words.allSatisfy {
      TypedFigures.whole($0) != nil || context.words.contains($0, in: .exclamations)
        || context.words.contains($0, in: .fillers)
    }
  }

  // MARK: - Another place, another conversation

  /// "Move it here", "oops thats for this question not the last"
  private var isMovedHere: Bool {
    guard spoken(from: 0) <= 16 else { return false }
    return line.words.indices.contains { place in
      if case let length = line.length(of: .hereMoves, at: place), length > 0, line.isTail(place + length) {
        return true
      }
      let opening = max(
        line.length(of: .moveOpenings, at: place), line.length(of: .hereLeads, at: place), movedThing(at: place))
      guard opening > 0, case let named = line.length(of: .hereNames, at: place + opening), named > 0 else {
        return false
      }
      let next = place + opening + named
      return line.isTail(next) || line.isWord(.not, next)
    }
  }

  private func movedThing(at place: Int) -> Int {
    let thing = max(line.length(of: .pronounThings, at: place), line.length(of: .lastAnswers, at: place))
    let link = thing > 0 ? line.length(of: .belonging, at: place + thing) : 0
    return link > 0 ? thing + link : 0
  }

  /// Whether another conversation is wanted, and whether the line says so by itself; nil where it is not.
  private var otherTalk: Bool? {
    guard spoken(from: 0) <= 16 else { return nil }
    let isTold = line.words.indices.contains { place in
      let length = line.length(of: .wrongTalks, at: place)
      return length > 0 && (line.isTail(place + length) || line.length(of: .talkLeads, at: place + length) > 0)
    }
    if isTold { return true }
    // "We need a plan" is an answer; who says no first means this conversation.
    let isLed = line.words.indices.contains { line.length(of: .talkLeads, at: $0) > 0 }
    return isLed && isDoubted && line.isFound(.talkWords) ? false : nil
  }

  private var isDoubted: Bool {
    let lead = AmendmentReader(line.text, context.words).amendment?.lead
    return lead == .doubt || lead == .correction
  }

  /// "This is for teachers not me"
  private var isNotForMe: Bool {
    guard spoken(from: 0) <= 12, let last = line.words.lastIndex(where: line.isSpoken) else { return false }
    return line.words.indices.contains { place in
      let length = line.length(of: .notForMe, at: place)
      return length > 0 && place + length > last
    }
  }

  // MARK: - Words of the line

  func isFiller(_ place: Int) -> Bool { line.isWord(.fillers, place) || line.isWord(.exclamations, place) }

  /// How many words stand from a place on.
  func spoken(from place: Int) -> Int { line.words.dropFirst(place).count(where: line.isSpoken) }

  func isEmpty(from place: Int) -> Bool { line.isEnd(place) || spoken(from: place) == 0 }
}

extension AmendmentWords {
  /// Whether any entry of a list stands in the line.
  func isFound(_ list: WordList) -> Bool { words.indices.contains { length(of: list, at: $0) > 0 } }
}
