// SPDX-License-Identifier: GPL-3.0-or-later

/// What a line says of a part of an answer, or of an answer by pointing at it.
extension Understanding {
  /// Answers told anew by the labels before them on the screen; none where the line begins with none.
  package static func changes(
    in line: String, labels: [String], context: ReadingContext
  ) -> [LabelledChange] {
    LabelReader(line, labels: labels, context.words).changes
  }

  /// "Make the computer Dec 10, supply is slow", "the computer should be by Dec 12": a thing and the day that it shall have. Nothing but
  /// a reason may stand behind the day; "make it Dec 10" names no thing, and has empty words for it.
  package static func dayOfThing(in line: String, context: ReadingContext) -> (thing: String, day: String)? {
    let words = AmendmentWords(line, context.words)
    let dates = DateFinder(context).search(line, words.tokens)
    guard let place = dates.tokens.first, dates.best != nil, place.lowerBound > 0, words.count <= longestOfThing else {
      return nil
    }
    var start = words.afterOpenings(0)
    for list in [WordList.doubts, .reserves, .additions] {
      start = words.afterMarks(start + words.length(of: list, at: start))
    }
    let isMade = words.isWord(.changeMaking, start) || words.isWord(.changeVerbs, start)
    if isMade { start += 1 }
    while words.isWord(.owners, start) || words.isWord(.articles, start) { start += 1 }
    var end = place.lowerBound
    let links: [WordList] = [.by, .on, .to, .into, .futureWords, .plainBe, .beForms]
    while end > start, links.contains(where: { words.isWord($0, end - 1) }) { end -= 1 }
    var isLinked = end < place.lowerBound
    if let length = (1...4).last(where: { end - $0 >= start && words.length(of: .shouldBe, at: end - $0) == $0 }) {
      end -= length
      isLinked = true
    }
    let isClosed =
      place.upperBound >= words.count || !words.isSpoken(words.word(place.upperBound)) || words.isTail(place.upperBound)
    let isInstead = words.isWord(.afterChanges, place.upperBound)
    guard isClosed, isMade || isInstead || isLinked, start <= end, end - start <= longestThing,
      !words.words[start..<end].contains(where: { !words.isSpoken($0) })
    else { return nil }
    let day = words.text(of: place)
    if end - start == 1, words.isWord(.itOrThat, start) { return isMade ? ("", day) : nil }
    return start < end ? (words.text(of: start..<end), day) : nil
  }

  private static let longestOfThing = 24
  private static let longestThing = 4

  /// A text with another day in the clause that tells of a thing: "a computer by Dec 4, and I ask staffing" with "Dec 10". Nil where
  /// the thing is not told of, or its clause does not name exactly one day; an empty thing is told of everywhere.
  package static func text(
    _ text: String, movingDayOf thing: String, to day: String, context: ReadingContext
  ) -> String? {
    let tokens = Token.tokens(of: text)
    let dates = DateFinder(context).search(text, tokens).tokens
    let named = Token.tokens(of: thing).filter(\.isWord).map(\.bare)
    let held = tokens.indices.filter { named.contains(tokens[$0].bare) }
    guard Set(held.map { tokens[$0].bare }).count == Set(named).count else { return nil }
    var clause = 0
    let clauses = tokens.map { token in
      defer { clause += token.isOne(of: [",", ";", "."]) ? 1 : 0 }
      return clause
    }
    let told = Set(held.map { clauses[$0] })
    let fitting = dates.filter { named.isEmpty || told.contains(clauses[$0.lowerBound]) }
    guard fitting.count == 1, let place = fitting.first else { return nil }
    // "By Dec 4" keeps its "by".
    var start = place.lowerBound
    func isLed(_ word: String) -> Bool {
      let leads: [WordList] = [.by, .on, .before, .over]
      return leads.contains { context.words.contains(word, in: $0) }
    }
    if start < place.upperBound - 1, isLed(tokens[start].bare) { start += 1 }
    let new = Token.tokens(of: day)
    guard let head = new.first else { return nil }
    let from: String.Index = new.count > 1 && isLed(head.bare) ? new[1].range.lowerBound : head.range.lowerBound
    let before = String(text[..<tokens[start].range.lowerBound])
    let behind = String(text[tokens[place.upperBound - 1].range.upperBound...])
    return before + String(day[from...]) + behind
  }

  /// Of "we got 4 of 10 turns, wait no, 3 of 10" what was meant: "we got 3 of 10 turns". Nil where nothing but an amount, or a day, is
  /// said otherwise.
  package static func withAmountCorrected(_ line: String, context: ReadingContext) -> String? {
    guard let (said, instead) = selfCorrection(in: line, context: context) else { return nil }
    let better = instead.trimmingMarks
    if isDay(better, context) {
      return text(said.trimmingMarks, movingDayOf: "", to: better, context: context)
    }
    func amounts(_ text: String) -> [QuantityFinder.Found] {
      let words = MeasureWords(text, Token.tokens(of: text), context.words)
      return QuantityFinder(words: words, cut: [], isAsked: true).found
    }
    let tokens = Token.tokens(of: better)
    let idle: [WordList] = [.amountHedges, .itOrThat, .plainBe]
    guard let new = amounts(better).first, amounts(better).count == 1, let old = amounts(said).last,
      tokens.indices.allSatisfy({ place in
        new.place.contains(place) || !tokens[place].isWord
          || idle.contains { context.words.contains(tokens[place].bare, in: $0) }
      })
    else { return nil }
    let words = Token.tokens(of: said)
    guard words.indices.contains(old.place.lowerBound), words.indices.contains(old.place.upperBound - 1) else {
      return nil
    }
    // "3 of 10" takes the place of the numbers, and keeps what is counted unless it says that as well.
    let isCounted = new.quantity.unit != nil && new.quantity.unit != old.quantity.unit
    let numbers = words.indices.last { place in
      old.place.contains(place)
        && (words[place].plain.contains(where: \.isNumber) || context.words.cardinal(words[place].bare) != nil
          || context.words.contains(words[place].bare, in: .half))
    }
    let end = isCounted && new.quantity.total == nil ? old.place.upperBound - 1 : numbers ?? old.place.upperBound - 1
    let range = tokens[new.place.lowerBound].range.lowerBound..<tokens[new.place.upperBound - 1].range.upperBound
    let before = String(said[..<words[old.place.lowerBound].range.lowerBound])
    return (before + String(better[range]) + String(said[words[end].range.upperBound...])).trimmingMarks
  }
}

extension String {
  /// Without blanks and marks at both ends.
  fileprivate var trimmingMarks: String {
    let marks: Set<Character> = [",", ".", ";", ":", "-", "!", " "]
    var text = self[...]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    return String(text)
  }
}
