// SPDX-License-Identifier: GPL-3.0-or-later

/// What the words around a date say about it.
extension DateScan {
  /// What the words around a date say about it: "not June 3", "starting June 3", "June 3 at the earliest".
  func standing(of match: Range<Int>, _ relation: DateRelation?) -> DateMatch.Standing {
    let left = match.lowerBound - 1
    if isWord(.not, at: left) || isNegated(before: match.lowerBound) || isExcepted(match, relation)
      || length(of: .ruledOut, at: match.upperBound) > 0
    {
      return .rejected
    }
    if length(of: .atTheEarliest, at: match.upperBound) > 0 || endsWith(.atTheEarliest, before: match.lowerBound)
      || endsWith(.notBefore, before: match.lowerBound)
    {
      return .rejected
    }
    let isDue = relation.map { [.by, .through, .before].contains($0.side) } ?? false
    guard !isDue else { return isTooEarly(before: match.lowerBound, relation) ? .rejected : .meant }
    let begins = isBegun(before: match.lowerBound) || (relation?.isBeginning ?? false)
    let isOnward = after(.onward, at: match.upperBound).map { !isOfLetters(at: $0) } ?? false
    return (begins || isOnward) && !asksForBeginning ? .beginning : .meant
  }

  /// "It won't be ready before the 25th"
  private func isTooEarly(before position: Int, _ relation: DateRelation?) -> Bool {
    relation?.side == .before && clause(before: position).contains { length(of: .lateDenials, at: $0) > 0 }
  }

  /// "starting June 3", "I begin with it on June 3"
  private func isBegun(before position: Int) -> Bool {
    let left = (1...4).lazy.map { position - $0 }.first { !isWord(.begunThings, at: $0) }
    return left.map { isWord(.beginVerbs, at: $0) } ?? false
  }

  /// "no, June 10", "so the 16th", "we settled on May 21": what was said before is no more.
  func isCorrection(_ match: Range<Int>) -> Bool {
    let position = match.lowerBound
    return takesBack(before: position)
      || (1...2).contains { isWord(.conclusions, at: position - $0) } || isSettled(before: position)
      || isSaidAnew(match)
  }

  /// "The 8th, no the 9th" is all that is said.
  func isLastWord(_ match: Range<Int>) -> Bool { isLast(match.upperBound - 1) && takesBack(before: match.lowerBound) }

  /// "Monday... no, Tuesday, on Monday I drive": only what stands next is corrected; "no homework over the weekend" corrects nothing.
  private func takesBack(before position: Int) -> Bool {
    (1...4).lazy.map { position - $0 }.prefix { !self.isTime(at: $0) }
      .contains { self.isWord(.corrections, at: $0) && !self.hasObject($0, before: position) }
  }

  /// "No homework", "make dinner": what follows is no day.
  private func hasObject(_ correction: Int, before date: Int) -> Bool {
    let next = correction + 1
    return next < date && isOfLetters(at: next) && !isTime(at: next) && !isFigure(at: next) && cardinal(at: next) == nil
      && !isWord(.aroundAnswers, at: next) && !isWord(.corrections, at: next) && !isWord(.beforeDays, at: next)
      && relation(at: next).side == .none
  }

  /// "Leila has until April 2, I have a week longer", "November 6, I want it a week earlier": what stands there is counted for somebody
  /// or something else, and not only told of it: "by Thursday because I have the test the day after", "May 7, we move a week after".
  func countsAnew(from date: Range<Int>, to shift: Int) -> Bool {
    let range = date.upperBound..<shift
    if turns(in: range) || range.contains(where: { isWord(.corrections, at: $0) }) { return true }
    return range.contains { isWord(.ownSubjects, at: $0) } && !range.contains { isWord(.remarkStarts, at: $0) }
      && (!standsAlone(date) || range.contains { isWord(.futureWords, at: $0) || isWord(.dueWords, at: $0) })
  }

  /// "November 6, report cards go home a week later", "January 20 because his review is the day after": what is counted from a day that
  /// is the whole answer is told of something else.
  func isRemarkedOn(_ date: Range<Int>, before shift: Int) -> Bool {
    let between = date.upperBound..<shift
    if date.lowerBound == 0, between.contains(where: { isWord(.reasonStarts, at: $0) }) { return true }
    return standsAlone(date) && between.last.map(isOfLetters) ?? false
  }

  /// Nothing that says anything stands before a day, and a mark right behind it.
  func standsAlone(_ date: Range<Int>) -> Bool {
    tokens.indices.contains(date.upperBound) && !tokens[date.upperBound].isWord
      && (0..<date.lowerBound).allSatisfy { !tokens[$0].isWord || isWord(.aroundAnswers, at: $0) }
  }

  /// "I'm out until the 5th": how long something lasts, and not when anything is due.
  func isState(until date: Range<Int>) -> Bool {
    isWord(.rangeLinks, at: date.lowerBound)
      && clause(before: date.lowerBound).contains { length(of: .stateStarts, at: $0) > 0 }
  }

  /// "Leah gets til Feb 5", "the others have until the 20th": how long somebody else has.
  func isOfOthers(until date: Range<Int>) -> Bool {
    let clause = clause(before: date.lowerBound)
    guard isWord(.rangeLinks, at: date.lowerBound) else { return false }
    // "Leah has until Feb 5 and Tom until Feb 9"
    let and = clause.last { isWord(.and, at: $0) }.map { $0 + 1 } ?? clause.lowerBound
    let isElided = and > clause.lowerBound && date.lowerBound - and <= 2 && isFigure(at: and - 2)
    let told = isElided ? and..<date.lowerBound : clause
    return (isElided || isWord(.termVerbs, at: date.lowerBound - 1)) && !told.isEmpty
      && !told.contains { isWord(.ownSubjects, at: $0) || isWord(.my, at: $0) }
  }

  /// "maybe", "could be": only words that offer another day.
  func wavers(in range: Range<Int>) -> Bool {
    range.contains { isWord(.tentative, at: $0) }
      && range.allSatisfy { !tokens[$0].isWord || isWord(.aroundAnswers, at: $0) || isWord(.tentative, at: $0) }
  }

  /// A "but" or "so" stands there.
  func turns(in range: Range<Int>) -> Bool { range.contains { isWord(.turns, at: $0) } }

  /// "so the 16th"
  func isConcluded(_ match: Range<Int>) -> Bool { (1...2).contains { isWord(.turns, at: match.lowerBound - $0) } }

  /// "we settled on May 21", "mine is May 21"; of "settled on", the second word may be the date's own.
  func isSettled(before position: Int) -> Bool {
    endsWith(.settling, before: position)
      || (length(of: .sideAt, at: position) == 1 && endsWith(.settling, before: position + 1))
  }

  /// "March 5. Wait, I am off that day. March 12.", "Tuesday no hold on I have swim. Thursday", "June 3, oh wait that's the trip, June 10": a
  /// part of its own after one that takes something back.
  private func isSaidAnew(_ match: Range<Int>) -> Bool {
    let left = match.lowerBound - 1
    guard left > 0, isMark(left), saysNoMore(from: match.upperBound) else { return false }
    let earliest = max(0, left - 12)
    let sentence = ((earliest..<left).last(where: endsSentence).map { $0 + 1 } ?? earliest)..<left
    return sentence.contains { place in
      let before = (1...3).lazy.map { place - $0 }.first { !self.isMark($0) } ?? place
      let isAnew = place == 0 || isTime(at: before) || isFigure(at: before) || endsSentence(place - 1)
      return isAnew && begins(place..<left, with: .corrections)
    }
  }

  /// The first word that says anything is one of a list.
  private func begins(_ range: Range<Int>, with list: WordList) -> Bool {
    let first = range.first { tokens[$0].isWord && (isWord(list, at: $0) || !isWord(.aroundAnswers, at: $0)) }
    return first.map { isWord(list, at: $0) } ?? false
  }

  /// Nothing that says anything stands from there up to the next mark.
  private func saysNoMore(from position: Int) -> Bool {
    let rest = (position..<max(position, tokens.count)).prefix { !isMark($0) }
    return rest.allSatisfy { isWord(.aroundAnswers, at: $0) }
  }

  func isMark(_ position: Int) -> Bool { tokens.indices.contains(position) && !tokens[position].isWord }

  private func endsSentence(_ position: Int) -> Bool { [".", "!", ";"].contains(word(position)) }

  private func isNegated(before position: Int) -> Bool { endsWith(.insteadOf, before: position) }

  /// An entry of a list ends right before a position.
  func endsWith(_ list: WordList, before position: Int) -> Bool {
    (1...4).contains { length(of: list, at: position - $0) == $0 }
  }

  // MARK: - Days that are not meant

  /// "any day but Thursday", "all days except the 15th", "forget what I said about Tuesday".
  private func isExcepted(_ match: Range<Int>, _ relation: DateRelation?) -> Bool {
    let isPlain = relation.map { $0.side == .none || $0.side == .at } ?? true
    guard isPlain else { return false }
    if endsWith(.dayExceptions, before: match.lowerBound) || endsWith(.dayTakeBacks, before: match.lowerBound) {
      return true
    }
    let left = match.lowerBound - 1
    guard isWord(.butFor, at: left) else { return false }
    let clause = (1...6).lazy.map { left - $0 }.prefix { self.tokens.indices.contains($0) && self.tokens[$0].isWord }
    return clause.prefix { !self.isTime(at: $0) || self.isWord(.unitDay, at: $0) }.contains {
      isWord(.anyAndAll, at: $0)
    }
  }

  /// What stands there tells what something is done for: "so that my coworker can look at it on Friday".
  func isPurpose(in range: Range<Int>) -> Bool {
    range.contains { place in
      if length(of: .purposes, at: place) > 0 { return true }
      guard isWord(.conclusions, at: place) else { return false }
      let verb = (place + 2..<place + 6).first { isWord(.purposeVerbs, at: $0) }
      return verb.map { range.contains($0) && !isWord(.ownSubjects, at: $0 - 1) } ?? false
    }
  }

  // MARK: - One's own days and those of things

  /// "I'd like to finish it by October 15": what is wished for, in a clause of its own.
  func isWished(_ date: Range<Int>) -> Bool {
    let clause = clause(before: date.lowerBound)
    // "I'd" and "we'll" hold both.
    return clause.contains { isWord(.futureWords, at: $0) }
      && clause.contains { isWord(.ownSubjects, at: $0) || isWord(.futureWords, at: $0) && tokens[$0].isMarked }
  }

  /// The clause in front of a position is about oneself.
  func isOwn(before position: Int) -> Bool { clause(before: position).contains { isWord(.ownSubjects, at: $0) } }

  /// "opening night is the 12th", "early applications are due November 1": nobody's own day, and not called the deadline.
  func isOfThing(_ date: Range<Int>) -> Bool {
    let clause = clause(before: date.lowerBound)
    guard clause.lowerBound > 0, clause.count > 1,
      (1...2).contains(where: { isWord(.beForms, at: date.lowerBound - $0) && clause.contains(date.lowerBound - $0) })
    else { return false }
    let own: [WordList] = [.ownSubjects, .topicDeadline, .goalWord, .turns, .my, .conclusions]
    return !clause.contains { place in own.contains { isWord($0, at: place) } }
  }

  /// The words in front of a position up to a mark or a turn, at most twelve.
  private func clause(before position: Int) -> Range<Int> {
    let earliest = max(0, position - 12)
    let begin = (earliest..<position).last { !tokens[$0].isWord || isWord(.turns, at: $0) }
    return (begin.map { $0 + 1 } ?? earliest)..<position
  }
}
