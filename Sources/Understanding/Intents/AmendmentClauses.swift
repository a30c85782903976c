// SPDX-License-Identifier: GPL-3.0-or-later

/// The several amendments of one line: "2 is Maya and 3 is grade 5", "add Tom, and drop the safety officer".
struct AmendmentClauses {
  private let line: AmendmentWords

  init(_ text: String, _ language: LanguageWords) { line = AmendmentWords(text, language) }

  /// Two or more that each name an answer by its number and give its new words; nil where any part of the line does not.
  /// - Parameter isListed: whether the numbers are on the screen, so that a list may go on without "is": "5 is chess, 6 videos, 8 at home".
  func byNumber(isListed: Bool) -> [Amendment]? {
    let clauses = behindLead
    return (isListed ? clauses.numbered(Self.goesOn) : nil) ?? clauses.numbered(Self.isNumbered)
  }

  private func numbered(_ fits: (Amendment) -> Bool) -> [Amendment]? {
    let clauses = cut { reader in reader.amendment.map(fits) ?? false }
    let read = clauses.compactMap { AmendmentReader($0, line.language).amendment }.filter(fits)
    guard read.count > 1, read.count == clauses.count, let first = read.first, Self.isNumbered(first) else {
      return nil
    }
    let loose = read.count { $0.link == .loose }
    return loose == 0 || (loose > 1 && Self.isRising(read)) ? read : nil
  }

  /// Whether the numbers count up: those of amounts hardly do.
  private static func isRising(_ amendments: [Amendment]) -> Bool {
    let numbers = amendments.compactMap { amendment -> Int? in
      if case .number(let number) = amendment.name { number } else { nil }
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// "37 shoot 50 free throws", behind "33 is 38 out of 50"
  private static func goesOn(_ amendment: Amendment) -> Bool {
    guard case .number = amendment.name, amendment.deed == .replace, amendment.words != nil else { return false }
    return amendment.link != .none
  }

  /// The line behind "no." and the like.
  private var behindLead: AmendmentClauses {
    let lists: [WordList] = [.doubts, .consents, .reserves, .amendmentFillers]
    var place = line.afterMarks(0)
    while place < line.count, case let length = lists.map({ line.length(of: $0, at: place) }).max() ?? 0, length > 0 {
      place = line.afterMarks(place + length)
    }
    guard place > 0, place < line.count else { return self }
    return AmendmentClauses(String(line.text[line.tokens[place].range.lowerBound...]), line.language)
  }

  /// What is said to a list that is read back; nil where any part of the line is nothing of the kind.
  var ofList: [Amendment]? {
    let clauses = cut { reader in reader.amendment.map(Self.opensClause) ?? false }
    // "Yes, but drop 2", "no, not so much soccer": a yes or no corrects nothing by itself.
    let read = clauses.map { AmendmentReader($0, line.language, isListReadBack: true).amendment }
    let telling = zip(clauses, read).filter { clause, _ in clauses.count == 1 || !isVerdict(clause) }.map(\.1)
    let fitting = telling.compactMap(\.self).filter(Self.isOfList)
    return !fitting.isEmpty && fitting.count == telling.count ? fitting : nil
  }

  private static func isNumbered(_ amendment: Amendment) -> Bool {
    guard case .number = amendment.name, amendment.deed == .replace, amendment.words != nil else { return false }
    return amendment.link == .firm || amendment.link == .plain
  }

  private static func isOfList(_ amendment: Amendment) -> Bool {
    switch amendment.deed {
    case .add: amendment.name == .nothing && amendment.words != nil
    case .remove, .join, .split: true
    case .replace: amendment.name != .nothing && amendment.words != nil && amendment.link != .loose
    case .keep, .restore, .move: false
    }
  }

  /// What may stand behind an "and", so that it is no part of what is added before it.
  private static func opensClause(_ amendment: Amendment) -> Bool {
    switch amendment.deed {
    case .add: amendment.lead == .addition && amendment.words != nil
    case .remove: true
    case .replace: isNumbered(amendment)
    case .join, .split, .keep, .restore, .move: false
    }
  }

  private func isVerdict(_ clause: String) -> Bool {
    PlainSentences(line.language).isVerdict(Token.tokens(of: clause))
  }

  /// The line, cut behind each mark or "and" behind which something begins for which the predicate holds.
  private func cut(where begins: (AmendmentReader) -> Bool) -> [String] {
    var starts = [0]
    for place in 1..<max(line.count, 1) where isJoint(place - 1) && !isJoint(place) {
      // "Add kindness, I forgot that" adds one thing.
      guard line.length(of: .remarkLeads, at: place) == 0 else { continue }
      let rest = String(line.text[line.tokens[place].range.lowerBound...])
      if begins(AmendmentReader(rest, line.language, isListReadBack: true)) { starts.append(place) }
    }
    return starts.enumerated().compactMap { number, start in
      var end = number + 1 < starts.count ? starts[number + 1] : line.count
      while end > start, isJoint(end - 1) { end -= 1 }
      return end > start ? line.text(of: start..<end) : nil
    }
  }

  private func isJoint(_ place: Int) -> Bool {
    [",", ";", "."].contains(line.word(place)) || line.isWord(.and, place) || line.isWord(.tailJoints, place)
  }
}
