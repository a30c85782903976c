// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds where an answer ends and a request begins. In doubt all of it is the answer.
struct TailFinder {
  private let text: String
  private let tokens: [Token]
  private let context: ReadingContext

  private var language: LanguageWords { context.words }

  init(_ text: String, context: ReadingContext) {
    self.text = text
    self.context = context
    tokens = Token.tokens(of: text)
  }

  /// Longer lines tell a story, and longer ends are no request.
  private static let longest = (line: 120, request: 40)

  /// The first place behind which all the rest is a request.
  var tail: LineTail? {
    guard tokens.count <= Self.longest.line else { return nil }
    let first = max(1, tokens.count - Self.longest.request)
    for place in first..<max(first, tokens.count) where isBoundary(place) || closesWithQuestion(place) {
      var start = place
      while start < tokens.count, isJoint(start) { start += 1 }
      guard start < tokens.count, isAnswer(place) else { continue }
      let rest = String(text[tokens[start].range.lowerBound...])
      let isAfterStop = tokens[place - 1].isOne(of: Self.stops) || tokens[place].isOne(of: Self.stops)
      let isMarked =
        !isReported(before: place) && (isAfterStop || [tokens[place - 1], tokens[place]].contains { $0.sign == "," })
      guard isRequest(rest, isSure: isAfterStop || start > place + 1, isMarked: isMarked) else { continue }
      let end =
        tokens[..<place].last { $0.isWord || $0.isOne(of: Self.stops) }?.range.upperBound ?? text.startIndex
      return LineTail(answer: String(text[..<end]).trimmed(of: ",;"), request: rest)
    }
    return nil
  }

  /// "Skip", and "skip it": nothing that an answer could end with.
  private func isBare(_ tokens: [Token]) -> Bool {
    tokens.first { $0.isWord }.map { language.contains($0.bare, in: .skipping) } ?? false
  }

  private static let stops: Set<Unicode.Scalar> = [".", "?", "!", ";"]

  /// A mark, or a word that joins.
  private func isBoundary(_ place: Int) -> Bool {
    let before = tokens[place - 1]
    guard !tokens[place].isJoined || before.isOne(of: Self.stops) else {
      return tokens[place].isOne(of: Self.stops) || tokens[place].sign == ","
    }
    return before.isOne(of: Self.stops) || before.sign == "," || before.sign == "-" || isWord(.tailJoints, place)
  }

  /// Whether all the rest asks whether the answer will do: "i want to read faster is that ok". "I ask is that right" tells what is asked.
  private func closesWithQuestion(_ place: Int) -> Bool {
    let telling: [WordList] = [.reportedAskings, .insideVerbs, .seeVerbs]
    guard !telling.contains(where: { isWord($0, place - 1) }) else { return false }
    return QuestionFinder.askAboutAnswer(language.shortForms.words(of: tokens[place...]), language)
  }

  /// Whether words right before a place lead to what somebody says or asks: "she always says, why are you late".
  private func isReported(before place: Int) -> Bool {
    let words = tokens[..<place].filter(\.isWord).suffix(Self.nearReport).map(\.bare)
    let lists: [WordList] = [.sayingVerbs, .reportedAskings, .insideVerbs, .seeVerbs]
    return words.indices.contains { place in
      lists.contains { language.length(of: $0, at: place, in: words) > 0 }
        || language.entries(of: .thirdEndings).contains { ending in
          words[place].hasSuffix(ending)
            && language.contains(String(words[place].dropLast(ending.count)), in: .sayingVerbs)
        }
    }
  }

  /// In words.
  private static let nearReport = 3

  private func isJoint(_ place: Int) -> Bool {
    !tokens[place].isWord || isWord(.tailJoints, place)
      || isWord(.fillers, place) && !tokens[place].isNegation(language)
  }

  private func isWord(_ list: WordList, _ place: Int) -> Bool { language.contains(tokens[place].bare, in: list) }

  /// Whether what stands before a place can be an answer: words that are neither fillers nor a request themselves.
  private func isAnswer(_ end: Int) -> Bool {
    let head = Array(tokens[..<end])
    guard head.contains(where: { $0.isWord && !language.contains($0.bare, in: .fillers) }) else { return false }
    let questions = QuestionFinder(head, language)
    return !questions.isQuestion && questions.term == nil
      && PlainSentences(language).request(head, isAsking: head.isAsking) == nil
  }

  /// - Parameter isSure: whether what stands before is closed, so that less has to speak for a request.
  /// - Parameter isMarked: whether a mark stands before it.
  private func isRequest(_ rest: String, isSure: Bool, isMarked: Bool) -> Bool {
    let tokens = Token.tokens(of: rest)
    let spoken = tokens.count(where: \.isWord)
    if spoken < 3, PlainSentences(language).request(tokens, isAsking: false)?.intent == .skip { return isBare(tokens) }
    let request = PlainSentences(language).request(tokens, isAsking: tokens.isAsking)
    // "Maya, why?", "Art. And why"
    guard spoken > 1 else { return (tokens.isAsking || isSure) && request?.intent == .why }
    let words = tokens.spoken
    let isAddressed = language.length(of: .addresses, at: 0, in: words) > 0
    let changes = Understanding.changes(in: rest, isReadBack: false, context: context)
    if !changes.isEmpty, isAddressed || isSure { return true }
    let questions = QuestionFinder(tokens, language)
    if questions.asksAboutAnswer { return true }
    if isSure, questions.term != nil || questions.isQuestion && (tokens.isAsking || !questions.isBare) { return true }
    if isMarked, questions.asksForReason || questions.asksOpenly { return true }
    switch request?.intent {
    case .show? where request?.command == "where": return true
    case .back?, .edit?, .show?: return isAddressed
    case .why?, .help?: return isSure
    case nil: return questions.asksOfTheWorld
    default: return false
    }
  }
}

extension Token {
  fileprivate func isNegation(_ language: LanguageWords) -> Bool { language.contains(bare, in: .no) }
}

extension String {
  /// Without these marks and blanks at its end.
  fileprivate func trimmed(of marks: String) -> String {
    var text = self
    while let last = text.last, last.isWhitespace || marks.contains(last) { text.removeLast() }
    return text
  }
}
