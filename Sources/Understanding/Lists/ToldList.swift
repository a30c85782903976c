// SPDX-License-Identifier: GPL-3.0-or-later

/// Several things told of somebody in sentences: "she is patient, kind and good with kids", "he's kind, he's funny, he's loud".
struct ToldList {
  /// The things; nil for a sentence or a list of things.
  let items: [Range<Int>]?

  init(_ line: ListLine, _ language: LanguageWords, _ pieces: [ListPiece], _ marks: [ListMark]) {
    let told = Told(line: line, language: language, pieces: pieces.filter { !$0.range.isEmpty }, marks: marks)
    items = told.sameSubject ?? told.traits ?? told.sameOwner ?? told.sameVerb ?? told.steps ?? told.sharedSubject
  }

  private struct Told {
    let line: ListLine
    let language: LanguageWords
    let pieces: [ListPiece]
    let marks: [ListMark]

    /// "She is kind, she listens and she never gives up": three or more sentences about the same one.
    var sameSubject: [Range<Int>]? {
      guard pieces.count >= 3, let first = pieces.first, first.isClause else { return nil }
      let subject = whose(first)
      let isSelf = language.contains(subject, in: .selfSubjects)
      guard language.contains(subject, in: .pronouns),
        pieces.map(whose).allSatisfy({
          $0 == subject || (isSelf && language.contains($0, in: .selfSubjects))
        })
      else { return nil }
      return pieces.map(\.range)
    }

    /// "im patient with kids and im good with animals": what the same one is like, twice.
    var traits: [Range<Int>]? {
      guard pieces.count == 2, whose(pieces[0]) == whose(pieces[1]) else { return nil }
      let traits = pieces.map(\.range).compactMap(PieceReader(line, language).ownTrait)
      return traits.count == 2 ? traits : nil
    }

    /// "he" of "he's patient"
    private func whose(_ piece: ListPiece) -> String {
      let word = line.word(piece.range.lowerBound)
      guard language.contains(word, in: .describing) else { return word }
      return language.entries(of: .doers).first(where: word.hasPrefix) ?? word
    }

    /// "My pupils respect me, my lessons start on time and my boards are tidy": three or more sentences about one's own things.
    var sameOwner: [Range<Int>]? {
      guard pieces.count >= 3, pieces[0].isClause, let owner = pieces.first.map({ line.word($0.range.lowerBound) }),
        language.contains(owner, in: .possessives),
        pieces.allSatisfy({ line.word($0.range.lowerBound) == owner && $0.count > 2 })
      else { return nil }
      return pieces.map(\.range)
    }

    /// "My sister helps with math, Dad helps with science": each of several people does the same.
    var sameVerb: [Range<Int>]? {
      guard pieces.count >= 2 else { return nil }
      let reader = PieceReader(line, language)
      let verbs = pieces.map { piece in
        piece.range.dropFirst().prefix(3).first { reader.isThirdVerb(line.word($0)) }.map(line.word)
      }
      guard let verb = verbs[0], verbs.allSatisfy({ $0 == verb }) else { return nil }
      return pieces.allSatisfy { isSomebody($0.range.lowerBound) } ? pieces.map(\.range) : nil
    }

    private func isSomebody(_ place: Int) -> Bool {
      let word = line.word(place)
      return language.isRelation(word) || line.tokens[place].isCapitalized
        || [.doers, .listOwners, .personTitles].contains { language.contains(word, in: $0) }
    }

    /// "First I read it, then I mark it", "tell him the word, he writes it, we check it together".
    var steps: [Range<Int>]? {
      guard pieces.count >= 2, let first = pieces.first, pieces.contains(where: \.isClause) else { return nil }
      let markers = StepMarkers(line, language)
      let isLed = (0..<first.range.lowerBound).contains { place in
        place + markers.length(at: place) == first.range.lowerBound
      }
      let leads = marks.count(where: \.isStep) + (isLed ? 1 : 0)
      let isMarked = marks.allSatisfy { $0.isStep || $0.kind == .joint } && leads >= 2
      let areShort = pieces.count >= 3 && pieces.allSatisfy { (2...6).contains($0.count) }
      let isPlain = first.isStep && !first.isClause && areShort && marks.allSatisfy { $0.kind >= .comma }
      return isMarked ? stepRanges(from: first.range.lowerBound) : isPlain ? pieces.map(\.range) : nil
    }

    /// "(First) we meet, (then) Ann takes notes and I type them up": only words that say so begin a step.
    private func stepRanges(from start: Int) -> [Range<Int>] {
      let marks = marks.filter(\.isStep)
      let starts = [start] + marks.map(\.range.upperBound)
      let ends = marks.map(\.range.lowerBound) + [pieces.last?.range.upperBound ?? start]
      return zip(starts, ends).map { $0..<max($0, $1) }
    }

    /// "Our apprentice measures carefully, cleans up and asks": what the same one does or is, three times or in few words.
    var sharedSubject: [Range<Int>]? {
      guard pieces.count >= 2, let first = pieces.first else { return nil }
      // "I read it, mark it and then we talk"
      let reader = PieceReader(line, language)
      let others = pieces.dropFirst().map { withoutSubject($0, of: first, reader) }
      let further = others.dropLast(endsWithOther ? 1 : 0)
      guard !further.contains(where: \.isClause) else { return nil }
      let isShort = language.contains(line.word(first.range.lowerBound), in: .describing)
      let told = isShort ? 1 : reader.subjectLength(at: first.range.lowerBound, in: first.range)
      let subject = told > 0 ? told : nameLength(first)
      guard subject > 0, subject < first.range.count else { return nil }
      let verb = first.range.lowerBound + subject
      let isBeing = isShort || language.contains(line.word(verb), in: .describingVerbs)
      let start = isBeing && !isShort ? verb + 1 : verb + havings(at: verb)
      let items = [start..<first.range.upperBound] + others.map(\.range)
      guard items[0].lowerBound < items[0].upperBound else { return nil }
      let isHaving = start > verb && !isBeing && others.allSatisfy { !$0.isTold || $0.isOwned }
      let isTold =
        isHaving
        || further.allSatisfy(\.isTold) && pieces.count >= 3
          && (isBeing || start > verb || reader.piece(verb..<first.range.upperBound).isTold)
      let areTraits = isBeing && items.allSatisfy(reader.isTrait)
      if told == 0 { return areTraits ? items : nil }
      let areDescribed = isBeing && items.allSatisfy { line.count($0) <= (items.count > 2 ? 5 : 3) }
      return isTold || areDescribed || areTraits ? items : nil
    }

    /// "(My daughter is kind), she draws for hours and she sings": the same one again, once more by a pronoun.
    private func withoutSubject(_ piece: ListPiece, of first: ListPiece, _ reader: PieceReader) -> ListPiece {
      let place = piece.range.lowerBound
      let isNamed = language.contains(line.word(first.range.lowerBound), in: .possessives)
      guard piece.isClause, isNamed, pieces.count >= 3, line.word(place) != line.word(first.range.lowerBound),
        language.contains(line.word(place), in: .doers),
        !language.contains(line.word(place), in: .selfSubjects), piece.range.count > 1
      else { return piece }
      let isBeing = language.contains(line.word(place + 1), in: .describingVerbs) && piece.range.count > 2
      return reader.piece(place + (isBeing ? 2 : 1)..<piece.range.upperBound)
    }

    /// The last of three or more is a step that another does: "and then we swap".
    private var endsWithOther: Bool {
      guard pieces.count >= 3, let last = pieces.last, marks.last?.isStep == true,
        pieces.dropFirst().dropLast().allSatisfy(\.isStep)
      else { return false }
      let place = last.range.lowerBound
      return (last.isClause && language.contains(line.word(place), in: .doers))
        || StepMarkers(line, language).isTold(place)
    }

    /// "Sam is": how many words name somebody.
    private func nameLength(_ first: ListPiece) -> Int {
      let place = first.range.lowerBound
      let isName =
        line.isWord(place) && line.tokens[place].isCapitalized
        && !language.contains(line.word(place), in: .listOwners)
      return isName && language.contains(line.word(place + 1), in: .describingVerbs) ? 1 : 0
    }

    /// "has a": its "a" belongs to the thing where other things have one, too.
    private func havings(at place: Int) -> Int {
      let length = language.length(of: .havingA, at: place, in: line.words)
      return pieces.dropFirst().contains { !$0.isTold } ? min(length, 1) : length
    }
  }
}
