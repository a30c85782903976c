// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands right beside a date. Words of time that were not read with it make it another one, and nobody knows which:
/// "the week before spring break", "a friday in March", "Friday of that week".
extension DateScan {
  /// - Parameters:
  ///   - match: a date of the text.
  ///   - isTaken: whether a token has been read already, as part of a rhythm or another date.
  func hasLooseEnd(around match: DateMatch, isTaken: Bool) -> Bool {
    let (days, first) = (match.days, match.tokens.lowerBound)
    let isPeriod = days.lowerBound < days.upperBound
    // "sometime next year", "later this year"
    let isAnyTime =
      days.lowerBound.days(until: days.upperBound) > 92
      && (endsWith(.anyTime, before: first) || endsWith(.laterThanThat, before: first))
    return isAnyTime || isLoose(after: match.tokens.upperBound) || (isPeriod && namesPart(before: first))
      || (!isTaken && !match.isFirm && isLoose(before: first, isPeriod: isPeriod))
  }

  private func isLoose(before first: Int, isPeriod: Bool) -> Bool {
    let left = first - 1
    // "between March 1 and I don't know"
    if isWord(.between, at: left) { return true }
    guard let side = entry(first)?.starts else { return false }
    if side.intersects(LanguageWords.unitsBefore) {
      // "30 minutes a day before June 3", "once a week in March": how often, not which one.
      let isRate =
        isWord(.eachWords, at: left - 1) && (cardinal(at: left - 3) != nil || isWord(.counting, at: left - 2))
      if isTime(at: left), !isRate, !namesEventDay(left),
        !isWord(.eachWords, at: left - 1) || weekday(named: left) != nil || side.contains(.before)
      {
        return true
      }
      return side.contains(.sideAfter) && (endsWith(.anyTime, before: first) || names.begins(with: mendedWord(left)))
    }
    // "second Monday after"
    if weekday(named: first) != nil, let count = ordinal(at: left), count > 1, !isWord(.the, at: first) {
      return true
    }
    if names.begins(with: mendedWord(left)), entry(left) == nil { return true }
    // "second to last Friday in April"
    if isWord(.to, at: left), ordinal(at: left - 1) != nil { return true }
    if isWord(.or, at: left), isTime(at: left - 1) || cardinal(at: left - 1) != nil { return true }
    if isWord(.of, at: left) { return isPeriod || isTime(at: left - 1) }
    if weekday(named: first) != nil, isWord(.anyOne, at: left) { return true }
    return isWord(.whichOne, at: left) || isWord(.namedDays, at: left)
  }

  /// "the open day (on February 13)", "sports day"; "any day", "the last day" and "a day" name none.
  private func namesEventDay(_ position: Int) -> Bool {
    let isCounted = isTime(at: position - 1) || cardinal(at: position - 1) != nil
    let isPlain = [.beforeDays, .a, .whichOne, .anyOne, .eachWords].contains { isWord($0, at: position - 1) }
    return isWord(.day, at: position) && isOfLetters(at: position - 1) && !isCounted && !isPlain
  }

  /// The "first day back" of "the first day back in January".
  private func namesPart(before position: Int) -> Bool {
    (2...3).contains { offset in
      let place = position - offset
      return isWord(.day, at: place) && (isWord(.last, at: place - 1) || ordinal(at: place - 1) != nil)
    }
  }

  private func isLoose(after next: Int) -> Bool {
    let end = afterTails(at: next)
    guard end == next else { return offersAnother(after: end, isClock: true) }
    if isWord(.of, at: next), next > 0 { return true }
    if isWord(.afterSeasons, at: next) || length(of: .anyTime, at: next) > 0 { return true }
    if isTime(at: next) { return true }
    // "in three weeks, on a Wednesday"
    let mark = word(next) == "," ? next + 1 : next
    if isWord(.on, at: mark), isWord(.a, at: mark + 1), weekday(named: mark + 2) != nil { return true }
    if isNumberAnew(after: next) { return true }
    // "March 12? 13?"
    if word(next) == "?", cardinal(at: next + 1) != nil || isTime(at: next + 1) { return true }
    if isWord(.whichOne, at: next) { return isTime(at: next + 1) }
    if isWord(.before, at: next) || isWord(.sideAfter, at: next) {
      // "Friday after school" is a time of the day, "next Friday after lab", too; "the Friday before the fair" is another one.
      let thing = skip(.beforeDays, at: next + 1)
      return weekday(named: next - 1) == nil || isWord(.next, at: next - 2) || isWord(.this, at: next - 2)
        ? isWord(.thatOne, at: next + 1) : !isWord(.dailyThings, at: thing) && cardinal(at: thing) == nil
    }
    return offersAnother(after: next)
  }

  /// "June 3 or 10"
  /// - Parameter isClock: whether a time of the day goes before, so that a mere number is another one.
  private func offersAnother(after next: Int, isClock: Bool = false) -> Bool {
    let or = (next..<next + 6).first { isWord(.or, at: $0) || (!isWord(.aroundAnswers, at: $0) && isOfLetters(at: $0)) }
    guard let or, isWord(.or, at: or), case let other = skip(.beforeDays, at: or + 1), tokens.indices.contains(other)
    else {
      return false
    }
    if isTime(at: other) || length(of: .thatOne, at: other) > 0 || (!isClock && cardinal(at: other) != nil) {
      return true
    }
    if case .nothing = find(at: other) { return isWord(.whichOne, at: other) }
    return true
  }

  /// "ten days, ok maybe fourteen", "in 4 weeks, well make that 5": another number for the same unit; "may 5 no 6", "two months from now.
  /// Sorry, three": behind a word that corrects one for any date.
  private func isNumberAnew(after next: Int) -> Bool {
    guard next > 0 else { return false }
    let isOfUnit = language.unit(mendedWord(next - 1)) != nil
    guard isOfUnit || (next..<next + 4).contains(where: { isWord(.corrections, at: $0) }) else { return false }
    return (next..<next + 7).contains { place in
      guard cardinal(at: place) != nil,
        isLast(place) || !tokens[place + 1].isWord || length(of: .atTheLatest, at: place + 1) > 0
      else { return false }
      let isLed = (next..<place).allSatisfy {
        isWord(.aroundAnswers, at: $0) || isWord(.corrections, at: $0) || !tokens[$0].isWord
      }
      return isLed && !isWord(.not, at: place - 1)
    }
  }

  /// A name of a day, a month or a unit of time.
  func isTime(at position: Int) -> Bool {
    guard let lists = entry(position)?.lists else { return ordinal(at: position) != nil }
    // "SAT" is a test, too.
    if lists.contains(.ambiguousDates), language.unit(mendedWord(position)) == nil { return false }
    return lists.intersects(LanguageWords.timeNames) || ordinal(at: position) != nil
  }
}
