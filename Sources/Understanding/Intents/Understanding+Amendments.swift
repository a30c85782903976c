// SPDX-License-Identifier: GPL-3.0-or-later

extension Understanding {
  /// What a line changes of what was said before: the answers that it names, several where each part of the line names one; else one
  /// reading of how it begins. Which answer is meant, and whether the line is no plain answer after all, only those know who know
  /// what is asked.
  /// - Parameters:
  ///   - isReadBack: whether answers were just read back, so that "the first step is ..." changes it.
  ///   - isNamed: whether somebody's name is known already and no other is asked for, so that "my name is just Jayden" changes it.
  ///   - isListed: whether answers stand on the screen by number, so that a list of them may go on without "is"; nil where they do as
  ///     they are read back.
  ///   - isCorrecting: whether a sentence was just offered, so that "it should be 6" corrects it.
  package static func amendments(
    in line: String, isReadBack: Bool, isListed: Bool? = nil, isNamed: Bool = false, isCorrecting: Bool = false,
    context: ReadingContext
  ) -> [Amendment] {
    guard line.utf8.count <= longestAmendment else { return [] }
    let read = AmendmentReader(line, context.words, isCorrecting: isCorrecting).amendment
    if let read, ![.replace, .add, .keep].contains(read.deed) { return [read] }
    if let several = AmendmentClauses(line, context.words).byNumber(isListed: isListed ?? isReadBack) { return several }
    let isLed = (read?.lead ?? .none) != .none
    var changes = changes(in: line, isReadBack: isReadBack || isLed, isNamed: isNamed, context: context)
    if changes.isEmpty, let read, read.rest != line {
      changes = self.changes(in: read.rest, isReadBack: true, isNamed: isNamed, context: context)
    }
    if changes.isEmpty, let rest = read?.rest, let named = dayOfTopic(in: rest, context) { changes = [named] }
    // "Number 5 is wrong, its chess" says what it shall be.
    if let read, case .number = read.name, read.words != nil,
      changes.allSatisfy({ $0.topic == .question && $0.words == nil })
    {
      return [read]
    }
    guard changes.isEmpty else {
      return changes.map { change in
        var amendment = read ?? Amendment(rest: line)
        amendment.name = .topic(change)
        amendment.words = change.words
        return amendment
      }
    }
    return [read].compactMap(\.self)
  }

  /// UTF-8 bytes: who types a page tells something.
  private static let longestAmendment = 4000

  /// What is said to a list that is read back by number: what shall be added, taken out, joined, divided, or told otherwise. Nil
  /// where any part of the line says nothing of the kind.
  package static func corrections(ofList line: String, context: ReadingContext) -> [Amendment]? {
    AmendmentClauses(line, context.words).ofList
  }

  /// "Deadline end of September": nothing but a day stands behind the name of an answer that is one.
  private static func dayOfTopic(in text: String, _ context: ReadingContext) -> ChangeRequest? {
    let tokens = Token.tokens(of: text)
    let words = tokens.spoken
    let start = context.words.contains(words.first ?? "", in: .owners) ? 1 : 0
    guard let (topic, length) = ChangeTopics.topic(at: start, in: words, context.words),
      topic == .deadline || topic == .review, start + length < tokens.count
    else { return nil }
    let day = String(text[tokens[start + length].range.lowerBound...])
    return isDay(day, context) ? ChangeRequest(topic: topic, words: day) : nil
  }

  /// Whether somebody asks for words to be written as they stand: "no. write i read every day", "make it say ...".
  package static func isWritten(_ line: String, context: ReadingContext) -> Bool {
    let tokens = Token.tokens(of: line)
    let words = tokens.spoken
    var place = 0
    while place < words.count {
      let length = context.words.length(of: .writeLeads, at: place, in: words)
      // A sentence wants some words.
      if length > 0 { return words.count - place - length >= 3 }
      guard
        [.doubts, .consents, .amendmentFillers, .reserves].contains(where: {
          context.words.contains(words[place], in: $0)
        })
          || !tokens[place].isWord
      else { return false }
      place += 1
    }
    return false
  }

  /// Whether words are a goal that somebody could have: they say who does what, or what is to be done, in four words or more, and it
  /// could be seen, counted or waited for.
  package static func readsAsGoal(_ words: String, context: ReadingContext) -> Bool {
    let tokens = Token.tokens(of: words)
    let spoken = context.words.shortForms.words(of: tokens)
    guard spoken.count >= 4, !tokens.isAsking, let first = spoken.first,
      !context.words.contains(first, in: .askingWords)
    else { return false }
    let goal = GoalWords(words, context: context)
    let isLed = GoalOpenings.length(of: tokens.spoken, context.words) > 0
    // "The day should be ..." and "it starts ..." tell of something, not of somebody.
    let namesPart =
      spoken.count > 1
      && (ChangeTopics.topic(at: 1, in: spoken, context.words) != nil || context.words.contains(spoken[1], in: .day))
    let isArticle = context.words.contains(first, in: .articles) || context.words.contains(first, in: .owners)
    let tellsOfSomething =
      [.itOrThat, .askedThings].contains { context.words.contains(first, in: $0) } || (isArticle && namesPart)
    // "I don't like that" is none; "I will not be late once in March" may be.
    let isRefusal = spoken.count < 7 && spoken.prefix(4).contains { context.words.contains($0, in: .not) }
    guard !tellsOfSomething, !isRefusal, !namesOnlyEnd(tokens, context), goal.isDoing || isLed || goal.hasSubject else {
      return false
    }
    return goal.reading.observable || goal.reading.measurable || goal.reading.timeBound
  }

  /// "Its the end of the marking period, not xmas": by when, and not what.
  private static func namesOnlyEnd(_ tokens: [Token], _ context: ReadingContext) -> Bool {
    let scan = DateScan(tokens, context)
    let lead = tokens.prefix {
      !$0.isWord || context.words.contains($0.bare, in: .itOrThat) || context.words.contains($0.bare, in: .owners)
    }
    return scan.openEnd != nil && scan.relation(at: lead.count).isDeadline
  }

  /// The words before those that only say why: "may 28" of "may 28, that's when school ends"; all where no day stands before them.
  package static func withoutReason(_ line: String, context: ReadingContext) -> String {
    let tokens = Token.tokens(of: line)
    let words = tokens.spoken
    guard
      let place = words.indices.dropFirst().first(where: {
        context.words.length(of: .reasonLeads, at: $0, in: words) > 0
      })
    else { return line }
    let head = String(line[..<tokens[place].range.lowerBound])
    return DateFinder(context).search(head).best == nil ? line : head
  }

  /// What somebody says, and at once says otherwise: "May. No wait, Maya"; nil for other lines.
  package static func selfCorrection(in line: String, context: ReadingContext) -> (said: String, instead: String)? {
    let tokens = Token.tokens(of: line)
    let words = tokens.map(\.bare)
    for place in words.indices.dropFirst().reversed() {
      let length = context.words.length(of: .selfCorrections, at: place, in: words)
      guard length > 0 else { continue }
      let rest = (place + length..<tokens.count).first { tokens[$0].isWord }
      guard let rest, !context.words.contains(words[rest], in: .not) else { return nil }
      let said = String(line[..<tokens[place].range.lowerBound]).trimmingBlanks
      return said.isEmpty ? nil : (said, String(line[tokens[rest].range.lowerBound...]).trimmingBlanks)
    }
    return nil
  }

  /// A story without what is surely taken back in it: "hearing me do one first. Scratch that, hearing Denise do one" is hearing Denise
  /// do one. The sentences before the one that is taken back stay.
  package static func withoutTakenBack(_ line: String, context: ReadingContext) -> String {
    // A page is kept as it is: what is left of it would be read anew for each of its sentences.
    guard line.utf8.count <= 1000, let (said, instead) = selfCorrection(in: line, context: context) else { return line }
    let between = line.dropFirst(said.count).dropLast(instead.count)
    let mark = Token.tokens(of: String(between)).filter(\.isWord).map(\.bare)
    let isSure =
      context.words.length(of: .sureCorrections, at: 0, in: mark) == mark.count
      // "IVs no wait aides dont do that. I mean talking" was begun anew twice.
      || selfCorrection(in: said, context: context) != nil
    guard isSure, !mark.isEmpty, Token.tokens(of: instead).count(where: \.isWord) > 1 else { return line }
    let told = Token.tokens(of: said)
    // "Sorry" and marks only lead to what is said instead.
    guard let last = told.last(where: { $0.isWord && !context.words.contains($0.bare, in: .correctionWords) }) else {
      return instead
    }
    let body = said[..<last.range.upperBound]
    let end = body.lastIndex { ".!?".contains($0) }.map(body.index(after:))
    return [end.map { String(body[..<$0]) }, instead].compactMap(\.self).joined(separator: " ")
  }

  /// Where something stands and where it shall come to, as they are told of a goal: "it starts at 5 a week", "from 2 up to 6".
  package static func sides(of line: String, context: ReadingContext) -> (baseline: String?, target: String?) {
    let tokens = Token.tokens(of: line)
    let words = tokens.spoken
    func value(behind list: WordList, until others: [WordList]) -> String? {
      for place in words.indices {
        let length = context.words.length(of: list, at: place, in: words)
        guard length > 0, place + length < words.count else { continue }
        let start = place + length
        let end = words.indices.first { next in
          next > start
            && ([",", ".", ";"].contains(words[next])
              || others.contains { context.words.length(of: $0, at: next, in: words) > 0 })
        }
        let last = (end ?? words.count) - 1
        guard last >= start, tokens[start...last].contains(where: { isAmount($0, context) }) else { continue }
        return String(line[tokens[start].range.lowerBound..<tokens[last].range.upperBound])
      }
      return nil
    }
    let ends: [WordList] = [.baselineLeads, .targetLeads, .not, .exchanges, .reserves]
    return (value(behind: .baselineLeads, until: ends), value(behind: .targetLeads, until: ends))
  }

  static func isAmount(_ token: Token, _ context: ReadingContext) -> Bool {
    token.plain.contains(where: \.isNumber) || context.words.cardinal(token.bare) != nil
  }
}
