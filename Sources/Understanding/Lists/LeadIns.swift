// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what stands in front of a list and is none of its things: "well i guess i'm pretty good at".
struct LeadIns {
  /// What was found.
  struct Found: Equatable {
    /// Where the list begins.
    var end: Int
    /// It tells something of somebody ("I like"), so that without a list after it the line is a sentence.
    var isTold = false
    /// Its last word asks for a thing: "good at", "can".
    var isOpen = false
  }

  private let line: ListLine
  private let language: LanguageWords
  private let headings: Headings
  private let steps: StepMarkers
  /// The line ends with how well it is done ("pretty well"), so that "I do" leads to a list, too.
  private let isGraded: Bool
  /// It says how something is found ("hard"), so that "he finds" leads to a list.
  private let isFound: Bool

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
    steps = StepMarkers(line, language)
    headings = Headings(line, language, steps: steps)
    let tails = ListTails(line, language)
    isGraded = tails.manner(line.all) > 0
    isFound = tails.hasVerdict
  }

  /// Nil when the list begins at once. One may follow another: "honestly, what's hard is that I struggle with".
  func found(in body: Range<Int>) -> Found? {
    var found = Found(end: body.lowerBound)
    while found.end < body.upperBound {
      found.end += opinion(at: found.end)
      found.end += language.length(of: .reports, at: found.end, in: line.words)
      let start = found.end + hedges(at: found.end, in: body)
      if let end = headings.end(at: start, in: body) {
        found.end = end
      } else if let end = toldEnd(at: start, orBefore: found.end) {
        found = Found(end: end, isTold: true, isOpen: isOpen(end))
      } else if case let length = prefix(language.bareLeadIns, at: start), length > 0 {
        found.end = start + length
        found.isOpen = isOpen(found.end)
      } else {
        // Words that only weigh belong to a sentence that they stand before.
        let isSentence = language.contains(line.word(start), in: .sentenceSubjects) && !isDescribed(at: start, in: body)
        if !isSentence || found.end > body.lowerBound { found.end = start }
        break
      }
      while [":", ",", "/"].contains(line.word(found.end)) { found.end += 1 }
    }
    return (body.lowerBound + 1..<body.upperBound).contains(found.end) ? found : nil
  }

  /// "(I'd say) I'm organized, patient": what somebody is like, several times.
  private func isDescribed(at place: Int, in body: Range<Int>) -> Bool {
    let isBeing =
      language.contains(line.word(place), in: .describing)
      || (language.contains(line.word(place), in: .doers)
        && language.contains(line.word(place + 1), in: .describingVerbs))
    return isBeing && (place..<body.upperBound).contains { line.words[$0] == "," }
  }

  /// What is told before one of several things: "also (I'm good at) Tableau"; nil where nothing is.
  func told(in body: Range<Int>) -> Found? {
    guard language.contains(line.word(body.lowerBound), in: .sentenceSubjects),
      let length = told(at: body.lowerBound), length < body.count
    else { return nil }
    let end = body.lowerBound + length
    return Found(end: end, isTold: true, isOpen: isOpen(end))
  }

  /// Where a thing begins that is named like the whole list: "(my weakness is) planning".
  func heading(in body: Range<Int>) -> Int? { headings.end(at: body.lowerBound, in: body) }

  private func isOpen(_ end: Int) -> Bool { language.contains(line.word(end - 1), in: .openEnds) }

  /// "I guess", "honestly", "um", "first": how many tokens.
  func hedges(at place: Int, in body: Range<Int>) -> Int {
    var end = place
    while end < body.upperBound {
      let isPause = place == body.lowerBound && isPause(end)
      let length = max(
        language.length(of: .listHedges, at: end, in: line.words), steps.length(at: end), isPause ? 1 : 0)
      if length > 0 { end += length } else if end > place, line.sign(end) == "," { end += 1 } else { break }
    }
    return end - place
  }

  /// "right," and "well,", which lead to things only at the very beginning: not "(it's hard to) wait, ...".
  private func isPause(_ place: Int) -> Bool {
    language.contains(line.word(place), in: .pausing) && line.sign(place + 1) == ","
  }

  /// "As his manager I would say": how many tokens.
  private func opinion(at place: Int) -> Int {
    guard language.contains(line.word(place), in: .opinionOpeners) else { return 0 }
    let end = (place + 1..<place + 9).first { language.length(of: .opinions, at: $0, in: line.words) > 0 }
    return end.map { $0 + language.length(of: .opinions, at: $0, in: line.words) - place } ?? 0
  }

  /// - Parameter hedged: where words begin that mostly only weigh, and here belong to what is told: "it's (hard for me to)".
  private func toldEnd(at start: Int, orBefore hedged: Int) -> Int? {
    if let length = told(at: start) { return start + length }
    guard language.contains(line.word(hedged), in: .impersonals) else { return nil }
    return told(at: hedged).map { hedged + $0 }
  }

  /// Somebody, and what is told before the list: "my son Eli can", "i am good at"; nil for anything else.
  private func told(at start: Int) -> Int? {
    let lengths = subjectLengths(at: start)
    for length in lengths where isSubject(start..<start + length) {
      let told = max(prefix(language.leadIns, at: start + length), graded(at: start + length))
      // "a tutor would help": nothing leads to a thing there.
      let next = [start + length, start + length + 1].map(line.word)
      guard length < 2 || language.listTails.meaning(of: next) == nil else { continue }
      // "I like that ..." and "I need to ..." go on as sentences.
      if told > 0, !language.contains(line.word(start + length + told), in: .afterLeadIns) { return length + told }
    }
    return nil
  }

  /// "my son Eli", but not "my job but I (hate)".
  private func isSubject(_ range: Range<Int>) -> Bool {
    range.allSatisfy { line.isWord($0) && !language.contains(line.word($0), in: .hangingLinks) }
  }

  /// "(I) do (math and art pretty well)", "(he) finds (sharing and waiting hard)"
  private func graded(at place: Int) -> Int {
    let word = line.word(place)
    return (isGraded && language.contains(word, in: .gradedDoings))
      || (isFound && language.contains(word, in: .findingVerbs)) ? 1 : 0
  }

  /// Where what somebody is like begins in a lead-in: "(my son is) really good at"; nil for other lead-ins.
  func trait(of lead: Found) -> Int? {
    var start = lead.end - 2
    guard start >= 0, language.contains(line.word(lead.end - 1), in: .openEnds),
      language.contains(line.word(start), in: .traits)
    else { return nil }
    while language.length(of: .listWeights, at: start - 1, in: line.words) == 1 { start -= 1 }
    return start
  }

  /// How many tokens may name somebody: none where it is one word with its verb ("im", "hes").
  private func subjectLengths(at place: Int) -> [Int] {
    let word = line.word(place)
    if language.contains(word, in: .doers) { return [1] }
    if language.contains(word, in: .sentenceSubjects) { return [0] }
    if language.contains(word, in: .listOwners) { return [2, 3, 4] }
    guard line.isWord(place), line.tokens[place].isCapitalized else { return [] }
    return [1, 2]
  }

  /// How many tokens from a place on a pattern holds; words that only weigh ("really") are passed over.
  private func prefix(_ index: PatternIndex<Bool>, at start: Int) -> Int {
    var (words, ends): ([String], [Int]) = ([], [])
    var place = start
    while words.count < 9, line.words.indices.contains(place) {
      let weight = language.length(of: .listWeights, at: place, in: line.words)
      if weight == 0 {
        words.append(line.words[place])
        ends.append(place + 1)
      }
      place += max(weight, 1)
    }
    let length = index.prefixLength(of: words)
    return length > 0 ? ends[length - 1] - start : 0
  }
}
