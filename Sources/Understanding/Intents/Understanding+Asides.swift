// SPDX-License-Identifier: GPL-3.0-or-later

package import Plans

extension Understanding {
  /// What a line asks where an answer was expected; nil for an answer, and for a request that a command serves.
  package static func askedBack(_ line: String, context: ReadingContext) -> AskedBack? {
    let tokens = Token.tokens(of: line)
    let questions = QuestionFinder(tokens, context.words)
    if let term = questions.term, term != .term(nil) { return term }
    let sentences = PlainSentences(context.words)
    let isAsking = tokens.isAsking
    if let request = sentences.request(tokens, isAsking: isAsking) { return asked(by: request) }
    // "I have no clue what that means, which one do you recommend"; who says more tells something.
    let clauses = tokens.split { !$0.isWord }.map(Array.init)
    if (2...6).contains(clauses.count) {
      let requests = clauses.map { sentences.request($0, isAsking: isAsking) }
      if let last = requests.last ?? nil,
        zip(clauses, requests).allSatisfy({ $1 != nil || QuestionFinder($0, context.words).asksMeaning })
      {
        return asked(by: last)
      }
    }
    if let term = questions.term { return term }
    if let moment = questions.moment { return .moment(moment) }
    if questions.asksAboutAnswer { return .approval }
    return questions.isQuestion ? .other : nil
  }

  /// Whether a question asks what only others know, so that it is one to be noted: "do they pay for that?"
  package static func asksOfTheWorld(_ line: String, context: ReadingContext) -> Bool {
    QuestionFinder(Token.tokens(of: line), context.words).asksOfTheWorld
  }

  /// Whether a line asks why something was said or is there.
  package static func asksWhy(_ line: String, context: ReadingContext) -> Bool {
    QuestionFinder(Token.tokens(of: line), context.words).asksForReason
  }

  /// What is told behind "that was a question"; nil where nothing is, and for other lines.
  package static func toldBehindQuestion(_ line: String, context: ReadingContext) -> String? {
    let tokens = Token.tokens(of: line)
    guard let mark = tokens.prefix(longestHead).firstIndex(where: { !$0.isWord }), mark + 1 < tokens.count,
      PlainSentences(context.words).request(Array(tokens[..<mark]), isAsking: false)?.command == "unask",
      let rest = tokens[mark...].first(where: \.isWord)
    else { return nil }
    return String(line[rest.range.lowerBound...])
  }

  /// In words and marks: "no lol i was asking you a question".
  private static let longestHead = 10

  private static func asked(by request: Request) -> AskedBack? {
    switch request.command {
    case "advise": .advice
    case "needed": .need
    case "explain": .meaning
    case "seen": .readers
    case "kept": .keeping
    case "erased": .erasing
    case "used": .use
    case "graded": .grading
    case "program": .program
    case "helpers": .helpers
    case "named": .name
    case "praised": .progress
    default: nil
    }
  }

  /// The answer and the request behind it; nil where all of it is one.
  package static func tail(of line: String, context: ReadingContext) -> LineTail? {
    TailFinder(line, context: context).tail
  }

  /// What is to be changed by a line that may name several answers: "no, the deadline is May 7, and the first step is: ask Lee".
  /// - Parameters:
  ///   - isReadBack: whether answers were just read back, so that "the first step is ..." changes it.
  ///   - isNamed: whether somebody's name is known already and no other is asked for, so that "my name is just Jayden" changes it.
  /// Empty where any part of the line is no change.
  package static func changes(in line: String, isReadBack: Bool, isNamed: Bool = false, context: ReadingContext)
    -> [ChangeRequest]
  {
    func change(_ text: String, isReadBack: Bool = isReadBack) -> ChangeRequest? {
      let tokens = Token.tokens(of: text)
      let dates = DateFinder(context).search(text, tokens)
      var finder = ChangeFinder(text, tokens, dates: dates, words: context.words)
      finder.isReadBack = isReadBack
      finder.isNamed = isNamed
      guard let change = finder.change, change.topic != nil else { return nil }
      return dated(change, context)
    }
    let tokens = Token.tokens(of: line)
    // Who says more tells a story; and each place is looked at with all that stands around it.
    guard tokens.count <= 60 else { return change(line).map { [$0] } ?? [] }
    let places = tokens.indices.dropFirst().filter { place in
      tokens[place - 1].isOne(of: [",", ";", "."]) || context.words.contains(tokens[place].bare, in: .and)
    }
    for place in places {
      var start = place
      while start < tokens.count, context.words.contains(tokens[start].bare, in: .tailJoints) { start += 1 }
      guard start < tokens.count else { continue }
      let head = String(line[..<tokens[place - 1].range.upperBound])
      // "Can we go back, my name should be ..." only says where the answer stands.
      if isWayBack(head, context), let only = change(String(line[tokens[start].range.lowerBound...])) { return [only] }
      guard let first = change(head),
        first.words != nil, let second = change(String(line[tokens[start].range.lowerBound...]), isReadBack: true)
      else { continue }
      return [first, second]
    }
    return change(line).map { [$0] } ?? []
  }

  private static func isWayBack(_ text: String, _ context: ReadingContext) -> Bool {
    let tokens = Token.tokens(of: text)
    return PlainSentences(context.words).request(tokens, isAsking: tokens.isAsking)?.intent == .back
  }

  /// The words without what only leads to a better wording: "No, it should say: I will write" is "I will write".
  package static func withoutLead(_ line: String, context: ReadingContext) -> String {
    CorrectionLead.cut(from: line, words: context.words)
  }

  /// "the bank reconciliation, not the bank one": what shall stand, and what it shall stand for.
  package static func exchange(in line: String, context: ReadingContext) -> (new: String, old: String)? {
    exchange(in: line, words: context.words)
  }

  static func exchange(in line: String, words language: LanguageWords) -> (new: String, old: String)? {
    let tokens = Token.tokens(of: line)
    let words = tokens.spoken
    for place in tokens.indices.dropFirst() {
      let length = language.length(of: .exchanges, at: place, in: words)
      let isNot = length == 0 && words[place - 1] == "," && language.contains(words[place], in: .not)
      let rest = place + max(length, 1)
      guard length > 0 || isNot, rest < tokens.count else { continue }
      let new = String(line[..<tokens[isNot ? place - 1 : place].range.lowerBound])
      return (new.trimmingBlanks, String(line[tokens[rest].range.lowerBound...]).trimmingBlanks)
    }
    return nil
  }

  /// The several things of an answer, where each could stand alone; one or none where they belong to each other: "the report,
  /// short and in time".
  package static func things(in items: [String], context: ReadingContext) -> [String] {
    let stands = items.dropFirst().allSatisfy { item in
      let words = Token.tokens(of: item).filter(\.isWord).map(\.bare)
      let isPlace =
        words.first.map {
          context.words.contains($0, in: .prepositions) || context.words.contains($0, in: .beingSomewhere)
        } ?? true
      // "reads slowly, word by word"
      let isRepeated = words.count == 3 && words[0] == words[2]
      return !isPlace && !isRepeated
        && !words.allSatisfy {
          context.words.contains($0, in: .qualities) || context.words.contains($0, in: .listWeights)
        }
    }
    return stands ? items : []
  }

  /// A sentence with another day in it; nil where it names none, or that one.
  /// - Parameter old: the day that it is known to name.
  package static func sentence(
    _ text: String, by day: CalendarDate, insteadOf old: CalendarDate?, words: String, context: ReadingContext
  ) -> String? {
    let tokens = Token.tokens(of: text)
    let known = FoundDates(in: DateScan(tokens, context)).matches.last { $0.days.upperBound == old && old != day }
    let best = known == nil ? DateFinder(context).search(text, tokens).best : nil
    guard let place = known?.tokens ?? best.flatMap({ $0.day == day ? nil : $0.tokens }),
      let range = tokens.range(of: place)
    else { return nil }
    // "By the end of March I ..." stays the beginning of a sentence.
    let isStart = text[range].first?.isUppercase == true && text[..<range.lowerBound].allSatisfy(\.isWhitespace)
    let named = isStart ? words.prefix(1).uppercased() + words.dropFirst() : words
    return text[..<range.lowerBound] + named + text[range.upperBound...]
  }

  /// Whether a line gives another day to a deadline: "move it to December 14".
  package static func movesDay(_ line: String, context: ReadingContext) -> Bool {
    changes(in: line, isReadBack: false, context: context).contains { $0.topic == .deadline && $0.words != nil }
  }

  /// Whether the words name a day and nothing else.
  package static func isDay(_ words: String, _ context: ReadingContext) -> Bool {
    let tokens = Token.tokens(of: words)
    let dates = DateFinder(context).search(words, tokens)
    guard dates.best != nil, let day = dates.tokens.first else { return false }
    return tokens.indices.allSatisfy {
      let word = tokens[$0].bare
      return day.contains($0) || !tokens[$0].isWord || context.words.contains(word, in: .by)
        || context.words.contains(word, in: .on) || context.words.contains(word, in: .aroundAnswers)
    }
  }

  /// "The goal should be by June 3", "the first step should be on Tuesday": nothing but a day is meant for the answer that is one.
  static func dated(_ change: ChangeRequest, _ context: ReadingContext) -> ChangeRequest {
    var change = change
    guard let words = change.words, isDay(words, context) else { return change }
    if change.topic == .goal { change.topic = .deadline }
    if change.topic == .step { change.topic = .stepDay }
    return change
  }
}
