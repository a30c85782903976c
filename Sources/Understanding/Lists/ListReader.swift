// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads one line as a list, as steps, or as a sentence.
struct ListReader {
  private let line: ListLine
  private let language: LanguageWords
  private let reader: PieceReader
  private let cutter: ListCutter
  private let cleaner: ItemCleaner
  private let tails: ListTails
  private let leadIns: LeadIns
  private let marks: ListMarks
  private let people: UnmarkedPeople

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
    reader = PieceReader(line, language)
    cutter = ListCutter(line, language)
    cleaner = ItemCleaner(line, language)
    tails = ListTails(line, language)
    leadIns = LeadIns(line, language)
    marks = ListMarks(line, language)
    people = UnmarkedPeople(line, language)
  }

  /// The things as typed; the whole line where it names only one, or tells something.
  func items() -> [String] {
    let whole = [line.all].compactMap(cleaner.shown)
    guard let list = list() else { return isSentences ? [line.typed(line.all)] : whole }
    let items = list.compactMap(cleaner.shown)
    return items.isEmpty ? whole : items
  }

  /// Where the things stand; nil when the line is a sentence.
  private func list() -> [Range<Int>]? {
    let lead = leadIns.found(in: line.all)
    if let story = storyStart, lead?.isTold != false || lead?.end == story { return nil }
    let start = lead?.end ?? marks.fillers(at: 0, in: line.all)
    guard start < line.tokens.count else { return nil }
    let typed = start..<line.tokens.count
    let isClause = marks.marks(in: typed).isEmpty && reader.piece(typed).isClause
    if isClause { return lead?.isTold == false ? withoutCommonStart([typed]) : nil }
    var body = tails.without(typed)
    let marks = withoutInsertions(marks.marks(in: body))
    if lead?.isTold == true, !marks.isEmpty { body = body.lowerBound..<body.upperBound - tails.manner(body) }
    if let sentences = sentences(lead, body, marks) { return withoutOwnSubject(sentences) }
    let pieces = cutter.pieces(of: body, marks, lead)
    if isNamedTwice(pieces, marks) { return [typed] }
    if lead?.isTold != true, let told = ToldList(line, language, pieces, marks).items { return withoutOwnSubject(told) }
    if isSentence(pieces, marks, lead) { return nil }
    guard let parts = ListJoiner(line, language, pieces, marks).items else { return nil }
    return things(in: parts, pieces, lead)
  }

  /// The pieces tell something, so that they are no things.
  private func isSentence(_ pieces: [ListPiece], _ marks: [ListMark], _ lead: LeadIns.Found?) -> Bool {
    if let lead { return isOneDeed(lead, marks, pieces) }
    if pieces.first?.isClause == true || isGradedAgain(pieces) { return true }
    // "The previous supervisor, Hank, still answers my calls"
    return pieces.count > 2 && pieces[0].isOwned && pieces.last?.isGoingOn == true
  }

  /// What the parts that marks divide name; nil where a single one tells something.
  private func things(in parts: [Range<Int>], _ pieces: [ListPiece], _ lead: LeadIns.Found?) -> [Range<Int>]? {
    let things = parts.count > 1 || parts.first?.count ?? 0 > 2 ? parts.flatMap(doings) : parts
    let items = things.flatMap(people.apart)
    guard items.count < 2 else {
      let named = items.filter { $0 == items[0] || !tails.isTail($0) }
      return withoutCommonStart(named.map { cleaner.bare($0, after: lead) })
    }
    // "I'm good with kids" names a thing, "I like it because it is quiet" tells something.
    let isSentence = pieces.dropFirst().contains { $0.isClause || $0.isGoingOn } || pieces.first?.link != nil
    guard let lead else { return isSentence ? nil : items }
    return !lead.isTold || (lead.isOpen && !isSentence) ? withoutCommonStart(items) : nil
  }

  /// Several sentences, which keep their last full stop.
  private var isSentences: Bool { marks.marks(in: line.all).contains { $0.kind == .stop } }

  /// Where it begins like a story, behind words that only weigh: "last year", "(well,) when it gets loud".
  private var storyStart: Int? {
    let start = max(marks.fillers(at: 0, in: line.all), leadIns.hedges(at: 0, in: line.all))
    guard start < line.tokens.count, line.count(start..<line.tokens.count) >= 4 else { return nil }
    let isOpened =
      language.length(of: .storyOpeners, at: start, in: line.words) > 0
      || language.contains(line.word(start), in: .sentenceOpeners)
    return isOpened ? start : nil
  }

  /// "First I ask Tony, then I fill it in", "I know the rules, I know the people, I work fast": each says who does it, so that
  /// nothing leads to them.
  private func sentences(_ lead: LeadIns.Found?, _ body: Range<Int>, _ marks: [ListMark]) -> [Range<Int>]? {
    let start = self.marks.fillers(at: 0, in: line.all)
    guard lead?.isTold == true, start < body.upperBound, !marks.isEmpty else { return nil }
    let pieces = cutter.pieces(of: start..<body.upperBound, marks, nil)
    let others = pieces.dropFirst()
    let areSteps = start > 0 && marks.allSatisfy(\.isStep)
    guard areSteps || (others.count > 1 && others.allSatisfy(\.isClause)),
      zip(marks, others).contains(where: { cutter.withoutLead($0, $1).isClause })
    else { return nil }
    return ToldList(line, language, pieces, marks).items
  }

  /// "dovetails and(, on a good day,) mortises"
  private func withoutInsertions(_ marks: [ListMark]) -> [ListMark] {
    guard let place = marks.dropLast().firstIndex(where: \.isInterrupted),
      case let next = marks[marks.index(after: place)], next.kind == .comma, !next.isJoint,
      next.range.lowerBound - marks[place].range.upperBound <= 5
    else { return marks }
    var whole = marks[place]
    whole.range = whole.range.lowerBound..<next.range.upperBound
    return Array(marks[..<place]) + [whole] + marks[(place + 2)...]
  }

  /// "math is hard and boring": the second is no thing, but what the first is like.
  private func isGradedAgain(_ pieces: [ListPiece]) -> Bool {
    guard let first = pieces.first, pieces.count == 2, pieces[1].range.count == 1,
      case let word = line.word(pieces[1].range.lowerBound),
      language.contains(word, in: .tailWords) || language.contains(word, in: .traits)
    else { return false }
    return language.length(of: .headingVerbs, at: first.range.upperBound, in: line.words) > 0
  }

  /// "my tutor, Sam", "my tutor, Mr. Lind", "Dr. Roe, the head of the ward": what somebody is, and the name.
  private func isNamedTwice(_ pieces: [ListPiece], _ marks: [ListMark]) -> Bool {
    guard pieces.count == 2, marks[0].kind == .comma, !marks[0].isJoint else { return false }
    let (first, second) = (pieces[0].range, pieces[1].range)
    let isRole =
      pieces[0].isOwned && first.count == 2
      && language.contains(line.word(first.lowerBound + 1), in: .relations)
    if isRole { return isTitled(second) || (second.count == 1 && isName(second.lowerBound)) }
    return isTitled(first) && language.contains(line.word(second.lowerBound), in: .the)
      && line.words[second].contains { language.contains($0, in: .of) }
  }

  private func isName(_ place: Int) -> Bool {
    line.tokens[place].isCapitalized && !language.isRelation(line.word(place))
  }

  /// "Mr. Lind"
  private func isTitled(_ range: Range<Int>) -> Bool {
    guard let last = range.last, (2...4).contains(range.count) else { return false }
    return language.contains(line.word(range.lowerBound), in: .personTitles) && isName(last)
  }

  /// "he can take an engine apart and put it back together": what is done with one thing.
  private func isOneDeed(_ lead: LeadIns.Found, _ marks: [ListMark], _ pieces: [ListPiece]) -> Bool {
    guard lead.isTold, language.contains(line.word(lead.end - 1), in: .abilities), marks.count == 1, pieces.count == 2,
      marks[0].kind == .joint, !marks[0].isStep, !marks[0].isAdding
    else { return false }
    // "spot the signs and teach them" are two.
    let isKnown = pieces[0].hasThing && !language.contains(line.word(pieces[0].range.lowerBound + 1), in: .a)
    return pieces.allSatisfy(\.isStep) && !isKnown
      && line.words[pieces[1].range].contains { language.contains($0, in: .backReferences) }
  }

  /// "singing dancing": doings with nothing between them.
  private func doings(_ item: Range<Int>) -> [Range<Int>] {
    (2...4).contains(item.count) && item.allSatisfy(reader.isDoing) ? item.map { $0..<$0 + 1 } : [item]
  }

  /// "(First) I read it, (then) I mark it": who does all of it need not be said each time.
  private func withoutOwnSubject(_ items: [Range<Int>]) -> [Range<Int>] {
    guard items.count > 1,
      items.allSatisfy({ $0.count > 1 && language.contains(line.word($0.lowerBound), in: .selfSubjects) })
    else { return items }
    return items.map { $0.lowerBound + 1..<$0.upperBound }
  }

  /// "to read and to write", "both math and art", "that I listen, that I ask".
  private func withoutCommonStart(_ items: [Range<Int>]) -> [Range<Int>] {
    guard let first = items.first, case let word = line.word(first.lowerBound), first.count > 1,
      language.contains(word, in: .commonStarts), !reader.isPointed(first.lowerBound)
    else { return items }
    return items.map { item in
      line.word(item.lowerBound) == word && item.count > 1 ? item.lowerBound + 1..<item.upperBound : item
    }
  }
}
