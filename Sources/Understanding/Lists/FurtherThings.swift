// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells a further thing from words that only say more about the one before, where both begin alike: "names, dates and when it
/// is due", "my boss, sometimes Bo, and my aunt", but "drawing, when I have time".
struct FurtherThings {
  /// As far as one looks into what stands before, in tokens.
  private static let reach = 12
  private let line: ListLine
  private let language: LanguageWords
  /// There are three things or more.
  private let isLong: Bool

  init(_ line: ListLine, _ language: LanguageWords, isLong: Bool) {
    self.line = line
    self.language = language
    self.isLong = isLong
  }

  /// - Parameters:
  ///   - right: what begins as if it only added something.
  ///   - item: what has been held together before it.
  ///   - count: how many things there are before it.
  func isFurther(_ right: ListPiece, _ mark: ListMark, after item: ListPiece, count: Int) -> Bool {
    guard item.link == nil, !item.isClause else { return false }
    if count > 1 || mark.isAdding, mark.kind != .stop || mark.isJoint || mark.isAdding, isNamedFurther(right, mark) {
      return true
    }
    // "and like fractions"
    if mark.isJoint, right.count > 1, language.contains(line.word(right.range.lowerBound), in: .spokenFillers) {
      return true
    }
    return isAsked(right, mark, after: item, count: count) || isHedged(right, mark, after: item)
  }

  /// "(maps) and I can also juggle": told of the one who speaks.
  func addsItself(_ right: ListPiece, _ mark: ListMark) -> Bool {
    let start = right.range.lowerBound
    guard language.contains(line.word(start), in: .selfSubjects) else { return false }
    // "and I can whistle", but not "and I can do it", "and I know why"
    let near = line.words[right.range.dropFirst(2).prefix(Self.reach)]
    let refers =
      near.contains { language.contains($0, in: .hangingLinks) || language.contains($0, in: .backReferences) }
      || language.contains(line.word(right.range.upperBound - 1), in: .referringWords)
    if mark.isJoint, right.count > 2, language.contains(line.word(start + 1), in: .abilities), !refers { return true }
    return line.words[right.range.prefix(4)].dropFirst().contains {
      language.contains($0, in: .listFillers) && !language.contains($0, in: .pausing)
    }
  }

  /// After two things: "and that silent k", "not so much TIG", "the part in between mostly".
  private func isNamedFurther(_ right: ListPiece, _ mark: ListMark) -> Bool {
    let first = line.word(right.range.lowerBound)
    let isNew = language.length(of: .continuations, at: right.range.lowerBound, in: line.words) == 0
    if isNew, PieceReader(line, language).additionEnd(right.range) > 0 { return true }
    if mark.isJoint || mark.isAdding {
      return right.count > 1
        && language.length(of: .demonstratives, at: right.range.lowerBound, in: line.words) > 0
    }
    let denial = language.length(of: .continuations, at: right.range.lowerBound, in: line.words)
    return language.contains(first, in: .not) && denial > 1 && right.count > denial
  }

  /// "and when people yell"; "where I put my keys" after two other things.
  private func isAsked(_ right: ListPiece, _ mark: ListMark, after item: ListPiece, count: Int) -> Bool {
    let first = line.word(right.range.lowerBound)
    guard right.count > 2, language.contains(first, in: .joinedQuestions), !item.isDoing || count > 1 else {
      return false
    }
    if mark.isJoint {
      let start = line.word(item.range.lowerBound)
      guard !language.contains(start, in: .to), !language.contains(start, in: .finiteVerbs) else { return false }
      // "a lot about sharks and which ones bite"
      let near = line.words[item.range.prefix(Self.reach)]
      return mark.kind == .comma || !near.contains { language.contains($0, in: .prepositions) }
    }
    return count > 1 && !item.isOwned && language.contains(first, in: .listedQuestions)
  }

  /// "sometimes Bo", "even my landlord"
  private func isHedged(_ right: ListPiece, _ mark: ListMark, after item: ListPiece) -> Bool {
    let words = line.words[right.range.prefix(Self.reach)]
    let length = language.length(of: .itemAdverbs, at: 0, in: language.continuationMender.mended(Array(words), upTo: 1))
    let place = right.range.lowerBound + length
    guard length > 0, place < right.range.upperBound, !right.isClause else { return false }
    let hangs = [.hangingLinks, .traitLinks, .not].contains { language.contains(line.word(place), in: $0) }
    let isNamed = isPerson(place) || language.contains(line.word(place), in: .the)
    return !hangs && (isLong || mark.isJoint || (isNamed && isPerson(item.range.lowerBound)))
  }

  private func isPerson(_ place: Int) -> Bool {
    let word = line.word(place)
    return [.possessives, .kin, .personTitles].contains { language.contains(word, in: $0) }
      || (line.isWord(place) && place > 0 && line.tokens[place].isCapitalized)
  }
}
