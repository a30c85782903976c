// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts the body of a list into pieces at its marks, and takes from each what only leads to it.
struct ListCutter {
  private let line: ListLine
  private let language: LanguageWords
  private let reader: PieceReader
  private let tails: ListTails
  private let leadIns: LeadIns

  init(_ line: ListLine, _ language: LanguageWords) {
    self.line = line
    self.language = language
    reader = PieceReader(line, language)
    tails = ListTails(line, language)
    leadIns = LeadIns(line, language)
  }

  /// - Parameter lead: where it tells of somebody, so may further things: "and I'm good at art".
  func pieces(of body: Range<Int>, _ marks: [ListMark], _ lead: LeadIns.Found?) -> [ListPiece] {
    let starts = [body.lowerBound] + marks.map(\.range.upperBound)
    let ends = marks.map(\.range.lowerBound) + [body.upperBound]
    let isFound = lead.map { language.contains(line.word($0.end - 1), in: .findingVerbs) } ?? false
    let pieces = zip(starts, ends).map { start, end in
      let range = start < end ? tails.without(start..<end) : start..<start
      return reader.piece(isFound ? tails.withoutVerdict(range) : range)
    }
    guard let lead, let first = pieces.first else { return withoutHeadings(withoutAdditionEnd(pieces)) }
    guard lead.isTold else {
      return withoutHeadings(withoutAdditionEnd([withOwnTrait(first, pieces.dropFirst(), lead)] + pieces.dropFirst()))
    }
    let others = zip(marks, pieces.dropFirst()).map(withoutLead)[...]
    return [withOwnTrait(withoutVerb(first, others, lead), others, lead)] + others
  }

  /// "my weak side is spelling and (my strong side is) art"
  private func withoutHeadings(_ pieces: [ListPiece]) -> [ListPiece] {
    pieces.enumerated().map { place, piece in
      guard place > 0, piece.isClause, let end = leadIns.heading(in: piece.range) else { return piece }
      return reader.piece(end..<piece.range.upperBound)
    }
  }

  /// "(I'm good at maps and I'm good at) art", "(first I'd ask, then I'd) write", "(I'm good with kids and I'm) patient with dogs"
  func withoutLead(_ mark: ListMark, _ piece: ListPiece) -> ListPiece {
    guard piece.isClause else { return piece }
    if let lead = leadIns.told(in: piece.range),
      lead.isOpen || mark.isStep || language.contains(line.word(lead.end - 1), in: .liking)
    {
      return reader.piece(lead.end..<piece.range.upperBound)
    }
    return reader.ownTrait(piece.range).map(reader.piece) ?? piece
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
}
