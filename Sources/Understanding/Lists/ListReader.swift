// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads one line as a list, as steps, or as a sentence.
struct ListReader {
  private let line: ListLine
  private let language: LanguageWords
  private let reader: PieceReader
  private let cleaner: ItemCleaner
  private let tails: ListTails
  private let leadIns: LeadIns
  private let marks: ListMarks
  private let people: UnmarkedPeople

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
    reader = PieceReader(line, language)
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
    guard lead?.isTold == false || !isStory else { return nil }
    let start = lead?.end ?? marks.fillers(at: 0, in: line.all)
    guard start < line.tokens.count else { return nil }
    let typed = start..<line.tokens.count
    let isClause = marks.marks(in: typed).isEmpty && reader.piece(typed).isClause
    if isClause { return lead?.isTold == false ? withoutCommonStart([typed]) : nil }
    var body = tails.without(typed)
    let marks = withoutInsertions(marks.marks(in: body))
    if lead?.isTold == true, !marks.isEmpty { body = body.lowerBound..<body.upperBound - tails.manner(body) }
    let pieces = pieces(of: body, marks, lead)
    if let lead, isOneDeed(lead, marks, pieces) { return nil }
    if isNamedTwice(pieces, marks) { return [typed] }
    if lead?.isTold != true, let told = ToldList(line, language, pieces, marks).items { return withoutOwnSubject(told) }
    if lead == nil, pieces.first?.isClause == true || isGradedAgain(pieces) { return nil }
    // "The previous supervisor, Hank, still answers my calls"
    if lead == nil, pieces.count > 2, pieces[0].isOwned, pieces.last?.isGoingOn == true { return nil }
    guard let parts = ListJoiner(line, language, pieces, marks).items else { return nil }
    let things = parts.count > 1 || parts.first?.count ?? 0 > 2 ? parts.flatMap(doings) : parts
    let items = things.flatMap(people.apart)
    if items.count < 2 {
      // "I'm good with kids" names a thing, "I like it because it is quiet" tells something.
      let isSentence = pieces.dropFirst().contains { $0.isClause || $0.isGoingOn } || pieces.first?.link != nil
      guard lead?.isTold != true || (lead?.isOpen == true && !isSentence) else { return nil }
      if lead == nil { return isSentence ? nil : items }
      return withoutCommonStart(items)
    }
    let named = items.filter { $0 == items[0] || !tails.isTail($0) }
    return withoutCommonStart(named.map { cleaner.bare($0, after: lead) })
  }

  /// "honesty (mostly), patience"
  private func withoutAdditionEnd(_ pieces: [ListPiece]) -> [ListPiece] {
    guard let first = pieces.first, !first.isClause, case let length = reader.additionEnd(first.range), length > 0
    else {
      return pieces
    }
    let range = first.range.lowerBound..<first.range.upperBound - length
    return [reader.piece(range)] + pieces.dropFirst()
  }

  /// Several sentences, which keep their last full stop.
  private var isSentences: Bool { marks.marks(in: line.all).contains { $0.kind == .stop } }

  /// It begins like a story: "last year", "when it gets loud".
  private var isStory: Bool {
    guard line.count(line.all) >= 4 else { return false }
    return language.length(of: .storyOpeners, at: 0, in: line.words) > 0
      || language.contains(line.word(0), in: .sentenceOpeners)
  }

  /// - Parameter lead: where it tells of somebody, so may further things: "and I'm good at art".
  private func pieces(of body: Range<Int>, _ marks: [ListMark], _ lead: LeadIns.Found?) -> [ListPiece] {
    let starts = [body.lowerBound] + marks.map(\.range.upperBound)
    let ends = marks.map(\.range.lowerBound) + [body.upperBound]
    let pieces = zip(starts, ends).map { reader.piece($0 < $1 ? tails.without($0..<$1) : $0..<$0) }
    guard let lead, lead.isTold, let first = pieces.first else {
      // "my weak side is spelling and my strong side is art"
      return withoutAdditionEnd(pieces).enumerated().map { place, piece in
        guard place > 0, piece.isClause, let end = leadIns.heading(in: piece.range) else { return piece }
        return reader.piece(end..<piece.range.upperBound)
      }
    }
    return [withOwnTrait(withoutVerb(first, pieces.dropFirst(), lead), pieces.dropFirst(), lead)]
      + pieces.dropFirst().map { piece in
        guard piece.isClause, let lead = leadIns.told(in: piece.range),
          lead.isOpen || language.contains(line.word(lead.end - 1), in: .liking)
        else { return piece }
        return reader.piece(lead.end..<piece.range.upperBound)
      }
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

  /// "(I can) ask Deb or my uncle" names people, "(I will) ask Deb and write it down" steps; so does "(I can) do cartwheels".
  private func withoutVerb(_ piece: ListPiece, _ others: ArraySlice<ListPiece>, _ lead: LeadIns.Found) -> ListPiece {
    let start = piece.range.lowerBound
    let isAble = language.contains(line.word(lead.end - 1), in: .abilities) && !others.isEmpty
    // "I can't do this" says nothing of things.
    let isOfThings = isAble && !language.contains(line.word(start + 1), in: .afterLeadIns)
    let doing = isOfThings && language.contains(line.word(start), in: .gradedDoings) ? 1 : 0
    let length = max(language.length(of: .asking, at: start, in: line.words), doing)
    // "(I) use a planner and set alarms"
    if language.contains(line.word(lead.end - 1), in: .toolVerbs), others.contains(where: { $0.isStep && $0.count > 1 })
    {
      return reader.piece(lead.end - 1..<piece.range.upperBound)
    }
    let isOther = others.contains { $0.isStep || ($0.isDoing && doing == 0) }
    guard length > 0, length < piece.range.count, !isOther else {
      return piece
    }
    return reader.piece(start + length..<piece.range.upperBound)
  }

  /// "(she is) good with guests and quick on the till": where each thing says what somebody is like, so does the first.
  private func withOwnTrait(_ piece: ListPiece, _ others: ArraySlice<ListPiece>, _ lead: LeadIns.Found) -> ListPiece {
    guard let start = leadIns.trait(of: lead),
      !language.contains(line.word(piece.range.lowerBound), in: .linkingDoings),
      others.contains(where: { $0.count > 1 }), others.allSatisfy({ reader.isPredicate($0) })
    else { return piece }
    return reader.piece(start..<piece.range.upperBound)
  }

  /// "math is hard and boring": the second is no thing, but what the first is like.
  private func isGradedAgain(_ pieces: [ListPiece]) -> Bool {
    guard let first = pieces.first, pieces.count == 2, pieces[1].range.count == 1,
      case let word = line.word(pieces[1].range.lowerBound),
      language.contains(word, in: .tailWords) || language.contains(word, in: .traits)
    else { return false }
    return language.length(of: .headingVerbs, at: first.range.upperBound, in: line.words) > 0
  }

  /// "my tutor, Sam": what somebody is, and the name.
  private func isNamedTwice(_ pieces: [ListPiece], _ marks: [ListMark]) -> Bool {
    guard pieces.count == 2, marks[0].kind == .comma, !marks[0].isJoint, pieces[0].isOwned, pieces[0].count == 2,
      pieces[1].range.count == 1, case let name = pieces[1].range.lowerBound, line.tokens[name].isCapitalized
    else { return false }
    return language.contains(line.word(pieces[0].range.lowerBound + 1), in: .relations)
      && !language.isRelation(line.word(name))
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
      language.contains(word, in: .commonStarts)
    else { return items }
    return items.map { item in
      line.word(item.lowerBound) == word && item.count > 1 ? item.lowerBound + 1..<item.upperBound : item
    }
  }
}
