// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  enum Outcome: Equatable {
    case match(DateMatch)
    case problem(DateProblem.Kind, next: Int)
    /// A day that is named where nobody says that anything is done then, or told of the past.
    case aside(DateMatch)
    case nothing
  }

  /// What begins at a position: a date, something that only looks like one, or neither.
  func find(at position: Int) -> Outcome {
    guard tokens[position].isWord, canBegin(at: position) else { return .nothing }
    if let next = rhythm(at: position) { return .problem(.rhythm, next: next) }
    if let next = weekdayRhythm(at: position) {
      // "Monday to Thursday next week"
      let week = relativePeriod(at: isWord(.of, at: next) ? next + 1 : next, after: DateRelation(next: next))
      return week.map { .problem(.unclear, next: $0.next) } ?? .problem(.rhythm, next: next)
    }
    if let counted = weekdaysAhead(at: position) ?? offset(at: position) ?? weekdayBeside(at: position)
      ?? countedSoFar(at: position)
    {
      guard let days = counted.days else { return .problem(.unclear, next: counted.next) }
      return match(days, position..<counted.next)
    }
    if let duration = duration(at: position) {
      guard let days = duration.days else { return .problem(.unclear, next: duration.next) }
      return match(days, position..<duration.next)
    }
    if let between = between(at: position) { return .match(between) }
    // Nobody knows what "the following Friday" follows.
    if isWord(.following, at: position),
      weekday(named: position + 1) != nil || language.period(mendedWord(position + 1)) != nil
    {
      return .problem(.unclear, next: position + 2)
    }
    var relation = relation(at: position)
    guard let unit = unit(from: &relation) else {
      return bareDay(at: position).map { aside($0, DateRelation(next: position), at: position, .bare) } ?? .nothing
    }
    guard !unit.isUnclear else { return .problem(.unclear, next: unit.next) }
    guard !unit.needsRelation || !relation.isEmpty || isAlone(unit, from: position) else {
      return aside(unit, relation, at: position, .bare)
    }
    guard !isSubject(unit, relation), !isTitled(relation.next, unit) else { return .nothing }
    guard unit.days != nil else { return .problem(.impossible, next: unit.next) }
    // "from the 10th to the 14th of May" tells the end, too.
    if unit.isSpan { relation.isBeginning = false }
    if isMonthly(unit, relation) { return .problem(.rhythm, next: unit.next) }
    if let range = range(from: unit, at: position, relation) { return .match(range) }
    guard let days = resolved(unit, relation).map({ begun($0, relation, at: position) }) else {
      return .problem(.unclear, next: unit.next)
    }
    guard !isPastMention(days, relation, from: position, to: unit.next) else {
      return aside(unit, relation, at: position, .past)
    }
    let range = position..<(afterDayEnd(at: unit.next) ?? unit.next)
    switch event(named: range, relation) {
    case .none: return match(days, range, relation, isOfStart: unit.isOfStart)
    case .ahead(let amount, let begin):
      relation.side = .before
      let day = amount.day(from: days.lowerBound, isBack: true)
      return day.map { match($0...$0, begin..<range.upperBound, relation) } ?? .nothing
    case .sometime: return .problem(.unclear, next: unit.next)
    }
  }

  /// A date with what the words around it say about it; without a relation, something is due then.
  func match(
    _ days: ClosedRange<CalendarDate>, _ range: Range<Int>, _ relation: DateRelation? = nil, isOfStart: Bool = false
  ) -> Outcome {
    let isFirm = isFirm(range)
    let isDue = isWord(.dueWords, at: range.lowerBound - 1) || isFirm
    return .match(
      DateMatch(
        days: days, tokens: range, isDeadline: isDue || relation?.isDeadline ?? true,
        isEnd: !isDue && relation.map { $0.part == .end && ($0.side == .none || $0.side == .at) } ?? false,
        isFirm: isFirm, isCorrection: isCorrection(range), isLastWord: isLastWord(range), isDayOnly: isDayOnly(range),
        isWeekdayOnly: isWeekdayOnly(range), isOfStart: isOfStart,
        standing: standing(of: range, relation)))
  }

  /// A unit after its relation, with what may follow it: "before the year is out", "when winter break starts".
  private func unit(from relation: inout DateRelation) -> DateUnit? {
    var whole = relation
    whole.part = .end
    let exact = unit(at: relation.next, after: relation)
    guard let unit = exact ?? unit(at: relation.next, after: whole) else { return nil }
    guard relation.part == .whole, let days = unit.days, days.lowerBound < days.upperBound else { return exact }
    let isEnd = after(.afterPeriodEnds, at: unit.next) ?? plainEnd(at: unit.next)
    guard let next = isEnd ?? (isWord(.afterPeriodBegins, at: unit.next) && exact != nil ? unit.next + 1 : nil) else {
      return exact
    }
    if isEnd != nil {
      relation.part = .end
    } else {
      // By the time that something starts, one is done the day before.
      relation.part = relation.side == .by || relation.side == .before ? .whole : .start
      relation.side = relation.side == .by ? .before : relation.side
    }
    var named = self.unit(at: relation.next, after: relation) ?? unit
    named.next = next
    named.needsRelation = false
    return named
  }

  /// Past the end of the day: "Friday EOD", "March 31, at close of business".
  private func afterDayEnd(at position: Int) -> Int? {
    after(.closingDay, at: skip(.by, at: skip(.sideAt, orComma: true, at: position)))
  }

  /// The "end" of "March end", "the semester's end".
  private func plainEnd(at position: Int) -> Int? {
    guard isWord(.end, at: position), !isWord(.of, at: position + 1) else { return nil }
    return position + 1
  }

  /// Whether nothing else is said; "I may" and "maybe sun" say more than a name does.
  private func isAlone(_ unit: DateUnit, from position: Int) -> Bool {
    let range = position..<unit.next
    // "could be February, could be April"
    let isEnd = !isOfLetters(at: unit.next) || isWord(.tentative, at: unit.next)
    if isEnd, position >= 2, wavers(in: position - 2..<position) { return true }
    // "mon morning first thing"
    if isWhole(range) || unit.days?.isOneDay ?? false && isWhole(phrase(around: range)) { return true }
    return isAnswer(range) && !range.contains { isWord(.ambiguousDates, at: $0) }
  }

  /// "when Summer gets back", "once June has time": somebody who does something.
  private func isSubject(_ unit: DateUnit, _ relation: DateRelation) -> Bool {
    let name = unit.next - 1
    guard relation.side != .none, relation.part == .whole, isOfLetters(at: unit.next),
      season(named: name) != nil || isWord(.namesOfPeople, at: name) || isWord(.ambiguousDates, at: name),
      !isWord(.afterPeriodBegins, at: unit.next), length(of: .afterPeriodEnds, at: unit.next) == 0,
      after(.arriving, at: unit.next).map({ isWord(.returning, at: $0) }) ?? true
    else { return false }
    if isWord(.tellingVerbs, at: unit.next), !isWord(.beForms, at: unit.next) { return true }
    let isClause = isWord(.clauseLeads, at: relation.next - 1)
    return isClause && !isWord(.afterDays, at: unit.next) && !isWord(.aroundAnswers, at: unit.next)
  }

  /// "Monday to Friday", "Monday and Wednesday", "Monday, Wednesday and Friday": rather every week than one.
  private func weekdayRhythm(at position: Int) -> Int? {
    var place = skip(.weekdayLead, at: position)
    while weekday(named: place) != nil, word(place + 1) == ",", weekday(named: place + 2) != nil,
      [",", "&"].contains(word(place + 3)) || isWord(.and, at: place + 3)
    {
      place += 2
    }
    guard weekday(named: place) != nil, weekday(named: place + 2) != nil else { return nil }
    let isMark = ["-", "–", "/", "&"].contains(word(place + 1))
    // "Monday and Friday at the latest" has words of its own after it.
    guard isMark || isWord(.weekdayLinks, at: place + 1) else { return nil }
    return place + 3
  }

  /// Something told of the past, where no day to come is meant: "I was late last week", "on Friday I forgot it".
  private func isPastMention(
    _ days: ClosedRange<CalendarDate>, _ relation: DateRelation, from position: Int, to next: Int
  ) -> Bool {
    guard !asksForBeginning else { return false }
    if relation.isBack { return days.upperBound >= today || !isAnswer(position..<next) }
    let hasPastWord = clauses.isPast(at: position)
    // "It was due by November 6", "Luis finished his on Oct 2", said on the 9th: not that of the next year.
    if hasPastWord || clauses.isToldOfPast(at: position), days.isOneDay, today.days(until: days.upperBound) > 300 {
      return true
    }
    // "I had it done by last May"
    if hasPastWord, isWord(.last, at: relation.next), days.upperBound < today { return true }
    guard !relation.isDeadline, relation.side == .none || isWord(.inPeriod, at: position),
      !isWord(.next, at: relation.next), !isSettled(before: position),
      !(1...2).contains(where: { isWord(.corrections, at: position - $0) })
    else { return false }
    guard !isWhole(position..<next) else { return false }
    // "Her last school wanted it done in 2019"
    let isBehind = days.upperBound < today && (relation.side == .none || !days.isOneDay)
    let isNamedByWeek = weekday(named: next - 1) != nil || isWord(.last, at: position)
    // "I started on October 5": a day that comes again next year is not the one that is told of.
    let isTold = hasPastWord && (isNamedByWeek || !clauses.isComing(at: position))
    return isBehind || isTold
  }

  /// "He started on November 2", where it is asked when: that of this year, though the next one is to come.
  private func begun(
    _ days: ClosedRange<CalendarDate>, _ relation: DateRelation, at position: Int
  ) -> ClosedRange<CalendarDate> {
    guard asksForBeginning, relation.isBack || clauses.isPast(at: position), days.lowerBound > today,
      let first = days.lowerBound.adding(months: -12), let last = days.upperBound.adding(months: -12), last <= today
    else { return days }
    return first...last
  }

  /// "The 5th of the month we do invoices"
  private func isMonthly(_ unit: DateUnit, _ relation: DateRelation) -> Bool {
    !relation.isDeadline && endsWith(.ofTheMonth, before: unit.next) && isWord(.pastSubjects, at: unit.next)
      && !isWord(.futureWords, at: unit.next + 1)
  }

  /// "every Friday", "each month", "Fridays", "weekly", "every Tuesday and Thursday".
  private func rhythm(at position: Int) -> Int? {
    guard var next = plainRhythm(at: position) else { return nil }
    while weekday(named: next + 1) != nil,
      isWord(.and, at: next) || isWord(.or, at: next) || [",", "&", "/"].contains(word(next))
    {
      next += 2
    }
    return next
  }

  private func plainRhythm(at position: Int) -> Int? {
    if isWord(.weekdayPlurals, at: position) { return dayOfThing(at: position) == nil ? position + 1 : nil }
    if isWord(.rhythms, at: position) { return position + 1 }
    guard isWord(.each, at: position) else { return nil }
    var place = skip(.afterEach, at: position + 1)
    if cardinal(at: place) != nil { place += 1 }
    let recurs =
      weekday(named: place) != nil || month(named: place) != nil || language.unit(mendedWord(place)) != nil
      || season(named: place) != nil || isWord(.recurring, at: place)
    return recurs ? place + 1 : nil
  }

  /// The days of a unit that the words in front of it mean; nil where nobody knows which.
  func resolved(_ unit: DateUnit, _ relation: DateRelation) -> ClosedRange<CalendarDate>? {
    guard let days = unit.days, let part = part(relation.part, of: days) else { return nil }
    // Spring begins on other days in other books.
    if unit.isSeason, relation.part == .start || relation.part == .middle { return nil }
    switch relation.side {
    case .none, .at: return part
    case .by:
      guard relation.part == .whole else { return part.upperBound...part.upperBound }
      let day = unit.endsBeforeItStarts ? dayBefore(unit) : days.upperBound
      return day.map { $0...$0 }
    case .through: return part.upperBound...part.upperBound
    case .before:
      if relation.part == .end { return part }
      let day = relation.part == .whole ? dayBefore(unit) : part.lowerBound.adding(days: -1)
      return day.map { $0...$0 }
    // "After winter break" is the first day; after a single day it is any one from then on.
    case .after: return part.isOneDay ? nil : part.upperBound.adding(days: 1).map { $0...$0 }
    }
  }

  /// A name that comes every year is next year's when the day before it has gone by.
  private func dayBefore(_ unit: DateUnit) -> CalendarDate? {
    guard let start = unit.days?.lowerBound, let day = start.adding(days: -1) else { return nil }
    return unit.recursYearly && day < today ? start.adding(months: 12)?.adding(days: -1) : day
  }
}
