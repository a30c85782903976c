// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Decides for each mark of a list whether it divides, by what stands on both sides of it.
struct ListJoiner {
  /// As far as one looks into a thing for what refers to another, in tokens.
  private static let reach = 12
  /// The things; nil when the marks show that the line is a sentence.
  private(set) var items: [Range<Int>]?
  private let line: ListLine
  private let language: LanguageWords
  private let pieces: [ListPiece]
  private let marks: [ListMark]
  private let joints: JointWords
  private let reader: PieceReader
  private let further: FurtherThings
  /// How many marks are plain commas or slashes.
  private let commas: Int
  private let semicolons: Int
  /// How many marks say that a step follows.
  private let steps: Int
  /// How many prepositions and articles stand before each place, so that a growing thing is not read again at each mark.
  private let links: [Int]

  init(_ line: ListLine, _ language: LanguageWords, _ pieces: [ListPiece], _ marks: [ListMark]) {
    self.line = line
    self.language = language
    self.pieces = pieces
    self.marks = marks
    joints = JointWords(line, language)
    reader = PieceReader(line, language)
    further = FurtherThings(line, language, isLong: marks.count > 1)
    steps = marks.count(where: \.isStep)
    links = line.words.reduce(into: [0]) { counts, word in
      let isLink = language.contains(word, in: .prepositions) || language.contains(word, in: .articles)
      counts.append(counts[counts.count - 1] + (isLink ? 1 : 0))
    }
    semicolons = marks.count { $0.kind == .semicolon }
    commas = zip(marks, pieces.dropFirst()).count { mark, right in
      mark.kind == .comma && !mark.isJoint && !right.isClause && !right.isAddition
    }
    guard let first = pieces.first, stopsDivide else { return }
    var items: [ListPiece] = [first]
    var isTelling: [Int: Bool] = [:]
    for (place, mark) in marks.enumerated() {
      let right = pieces[place + 1]
      guard !right.range.isEmpty, let last = items.last else { continue }
      if last.range.isEmpty
        || (divides(place, mark, last, right, items.count) && !goesOnTelling(mark, isTelling[items.count - 1]))
      {
        items.append(right)
      } else if items.count < 2 || !isComment(mark, right) {
        items[items.count - 1].range = last.range.lowerBound..<right.range.upperBound
        items[items.count - 1].link = last.link ?? right.link
        isTelling[items.count - 1] = right.isClause
      }
    }
    self.items = items.map(\.range).filter { !$0.isEmpty }
  }

  /// Full stops divide short things, steps, and what is said to be one more; else they end sentences.
  private var stopsDivide: Bool {
    guard marks.contains(where: { $0.kind == .stop }) else { return true }
    let areShort = pieces.allSatisfy { ($0.count <= 4 || $0.isDoing) && !$0.isClause }
    let areDone = pieces.allSatisfy { ($0.isStep || $0.isDoing) && !$0.isClause }
    return areShort || areDone
      || marks.indices.allSatisfy { place in
        let mark = marks[place]
        return mark.kind != .stop || mark.isStep || mark.isJoint || mark.isAdding
          || (place > 0 && (pieces[place + 1].isClause || pieces[place + 1].isAddition))
      }
  }

  /// "mac and cheese and pancakes, I can make both": said of all of them.
  private func isComment(_ mark: ListMark, _ right: ListPiece) -> Bool {
    if mark.kind == .stop { return right.isClause || right.isAddition }
    return mark.kind == .comma && right.isClause
      && line.words[right.range].contains { language.contains($0, in: .referringWords) }
  }

  /// "I forget to do it and then the computer crashes": after a sentence "and" goes on with it.
  private func goesOnTelling(_ mark: ListMark, _ isTelling: Bool?) -> Bool { isTelling == true && mark.kind == .joint }

  /// - Parameter item: what has been held together so far, with the kind of its first piece.
  private func divides(_ place: Int, _ mark: ListMark, _ item: ListPiece, _ right: ListPiece, _ count: Int) -> Bool {
    if mark.kind == .semicolon { return true }
    // "Governance, risk and compliance; board reporting; succession planning"
    if semicolons > 1 { return false }
    if right.isAddition {
      return line.word(right.range.lowerBound) == line.word(item.range.lowerBound)
        || further.isFurther(right, mark, after: item, count: count)
    }
    if right.isClause {
      let isListed = mark.isJoint && mark.kind == .comma && count > 1
      return mark.isAdding || isListed || further.addsItself(right, mark)
        || (mark.isStep && (steps > 1 || mark.kind == .stop))
    }
    if refersBack(item, right), mark.isJoint, !mark.isStep, !mark.isAdding { return false }
    if mark.isStep || mark.isAdding { return !goesOn(mark, item, right) }
    if joints.areBareLinks(mark) { return false }
    guard mark.kind == .joint else {
      return mark.isJoint
        || !(isRemark(place, item, right, count) || isHeldQuestion(item, right)
          || (isTold(right, after: item) && right.hasThing))
    }
    let left = pieces[place]
    if isHanging(right, item) || left.isAddition || (right.isGoingOn && !isOfDeeds(item)) { return false }
    return !joints.hold(mark, from: item.range.lowerBound, to: right.range.upperBound) && !isInner(place, left, right)
      && !sharesEnd(item, left, right) && !goesOn(item, left, right)
      && !isNarrated(item, right) && !sharesThing(left, right)
  }

  /// "making a budget and sticking to it": what is done with one thing.
  private func refersBack(_ item: ListPiece, _ right: ListPiece) -> Bool {
    guard item.isDoing, right.isDoing, item.range.count > 1 else { return false }
    let refers = [item, right].map { piece in
      line.words[piece.range.prefix(Self.reach)].contains { language.contains($0, in: .backReferences) }
    }
    return refers == [false, true]
  }

  /// "(I put it off) and then panic": one that says who does it goes on with "then" once.
  private func goesOn(_ mark: ListMark, _ item: ListPiece, _ right: ListPiece) -> Bool {
    // "(that) I put it off"
    let isSaid = item.isClause || language.contains(line.word(item.range.lowerBound + 1), in: .doers)
    return isTold(right, after: item) || (isSaid && (mark.isStep ? steps == 1 : mark.kind == .joint))
  }

  /// "(my son set it up) and then moved away": a tale goes on.
  private func isTold(_ right: ListPiece, after item: ListPiece) -> Bool {
    right.isPast && !right.isStep && !item.isPast
  }

  /// "planning, not doing", "lots of ideas, no follow through", "skipping rope, 60 in a row": said of the one thing before.
  private func isRemark(_ place: Int, _ item: ListPiece, _ right: ListPiece, _ count: Int) -> Bool {
    guard count == 1, place == marks.count - 1 else { return false }
    let word = line.word(right.range.lowerBound)
    return (language.contains(word, in: .not) && !reader.isTrait(right.range.dropFirst()))
      || (language.contains(word, in: .no) && right.count <= 3)
      || (TypedFigures.whole(word) != nil && !line.words[item.range].contains { TypedFigures.whole($0) != nil })
  }

  /// "knows the five at the desk (and has booked a room)": what somebody does, without saying who.
  private func isOfDeeds(_ item: ListPiece) -> Bool { reader.isThirdVerb(line.word(item.range.lowerBound)) }

  /// The left side ends with a part that hangs on it, and the right side goes on with that part.
  private func isHanging(_ right: ListPiece, _ item: ListPiece) -> Bool {
    let first = line.word(right.range.lowerBound)
    if language.contains(first, in: .questionWords) {
      guard !right.isQuestion || item.link != nil || item.isDoing else { return false }
      return first != line.word(item.range.lowerBound)
    }
    guard item.link != nil else { return false }
    return !(right.isDoing && item.isDoing) && !(right.isOwned && item.isOwned)
      && !language.contains(first, in: .prepositions)
  }

  /// "knowing when to stop, what to say": both hang on the same doing.
  private func isHeldQuestion(_ item: ListPiece, _ right: ListPiece) -> Bool {
    guard right.isQuestion, let link = item.link else { return false }
    return language.contains(line.word(link), in: .questionWords) && language.contains(line.word(link + 1), in: .to)
  }

  /// "cooking rice and beans, tamales, cakes": commas divide here, so "and" in front of the last one does not.
  private func isInner(_ place: Int, _ left: ListPiece, _ right: ListPiece) -> Bool {
    guard commas >= 2, place + 1 < marks.count, marks[place + 1].kind >= .comma else { return false }
    return !(left.isOwned && right.isOwned)
  }

  /// "reading and interpreting charts": both do the same thing.
  /// "writing emails and reports": one doing with two things.
  private func sharesEnd(_ item: ListPiece, _ left: ListPiece, _ right: ListPiece) -> Bool {
    if item.isStep, right.isStep, item.range.count == 1, right.hasThing, commas == 0 { return !isComplete(item) }
    if item.isStep, item.hasThing, !item.isDoing { return !right.isStep && !right.isDoing }
    // "(the walk-in,) labeling and dating everything"
    let isWhole =
      right.isDoing && right.count == 2 && language.contains(line.word(right.range.upperBound - 1), in: .wholeThings)
    guard item.isDoing, commas == 0 || isWhole else { return false }
    guard right.isDoing else {
      // "explaining things and patience"
      let isNamed = !language.contains(line.word(left.range.upperBound - 1), in: .announcements)
      guard left.count > 1, isNamed, !right.isOwned, !right.isStep else { return false }
      let thing = right.range.upperBound - 1
      return language.contains(line.word(item.range.lowerBound), in: .linkingDoings)
        || hasLink(item.range.dropFirst()) || hasLink(thing..<thing + 1)
        || [left.range.upperBound - 1, thing].contains { language.ends(line.word($0), with: .pluralEndings) }
    }
    let word = line.word(item.range.lowerBound)
    return item.range.count == 1 && right.count > 1 && !language.contains(word, in: .completeDoings)
  }

  private func hasLink(_ places: Range<Int>) -> Bool { links[places.upperBound] > links[places.lowerBound] }

  /// "Mia cries at math time and hides under the table": the same one goes on doing.
  private func isNarrated(_ item: ListPiece, _ right: ListPiece) -> Bool {
    guard right.count > 1, item.range.count > 2 else { return false }
    let next = line.word(right.range.lowerBound)
    let verbs = item.range.dropFirst().dropLast().prefix(3).map(line.word)
    return (reader.isThirdVerb(next) && verbs.contains(where: reader.isThirdVerb))
      || (reader.isPast(next) && verbs.contains(where: reader.isPast))
  }

  /// "loud and crowded rooms": two words for what one thing is like.
  private func sharesThing(_ left: ListPiece, _ right: ListPiece) -> Bool {
    if left.isDoing, left.count > 1, right.range.count == 1 {
      // "keeping my desk clean and tidy"
      return [left.range.upperBound - 1, right.range.lowerBound].allSatisfy { place in
        [.traits, .qualities].contains { language.contains(line.word(place), in: $0) }
      }
    }
    guard left.range.count == 1, right.count > 1 else { return false }
    let words = [left.range.lowerBound, right.range.lowerBound].map(line.word)
    return words.allSatisfy { language.contains($0, in: .qualities) }
      && !language.contains(line.word(right.range.lowerBound + 1), in: .prepositions)
  }

  /// "sing (and play the drums)": a doing that needs no thing.
  private func isComplete(_ item: ListPiece) -> Bool {
    let word = line.word(item.range.lowerBound)
    return language.entries(of: .doingEndings).contains { language.contains(word + $0, in: .completeDoings) }
  }

  /// "remembering to pack my bag and take it": the right side hangs on "to".
  private func goesOn(_ item: ListPiece, _ left: ListPiece, _ right: ListPiece) -> Bool {
    item.isDoing && right.isStep && !right.isDoing
      && line.words[left.range].contains { language.contains($0, in: .to) }
  }
}
