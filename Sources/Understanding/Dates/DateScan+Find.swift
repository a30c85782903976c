// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  enum Outcome: Equatable {
    case match(DateMatch)
    case problem(ProblemKind, next: Int)
    case nothing
  }

  enum ProblemKind: Equatable {
    case impossible, rhythm, unclear

    func problem(words: String) -> DateProblem {
      switch self {
      case .impossible: .impossible(words: words)
      case .rhythm: .rhythm(words: words)
      case .unclear: .unclear(words: words)
      }
    }
  }

  /// What begins at a position: a date, something that only looks like one, or neither.
  func find(at position: Int) -> Outcome {
    guard tokens[position].isWord, canBegin(at: position) else { return .nothing }
    if let next = rhythm(at: position) { return .problem(.rhythm, next: next) }
    if let counted = offset(at: position) ?? weekdayBeside(at: position) {
      guard let days = counted.days else { return .problem(.unclear, next: counted.next) }
      return .match(DateMatch(days: days, tokens: position..<counted.next, isDeadline: true))
    }
    if let counted = countedDay(at: position), let days = counted.days, isWord(.inSoFar, at: counted.next - 1) {
      return .match(DateMatch(days: days, tokens: position..<counted.next, isDeadline: true))
    }
    if let duration = duration(at: position) {
      guard let days = duration.days else { return .problem(.impossible, next: duration.next) }
      return .match(DateMatch(days: days, tokens: position..<duration.next, isDeadline: true))
    }
    if let between = between(at: position) { return .match(between) }
    var relation = relation(at: position)
    guard let unit = unit(from: &relation) else { return .nothing }
    guard !unit.isUnclear else { return .problem(.unclear, next: unit.next) }
    guard !unit.needsRelation || !relation.isEmpty || isAlone(unit, from: position) else { return .nothing }
    guard unit.days != nil else { return .problem(.impossible, next: unit.next) }
    if let next = weekdayRhythm(from: position, unit) { return .problem(.rhythm, next: next) }
    if let range = range(from: unit, at: position, relation) { return .match(range) }
    guard let days = resolved(unit, relation) else { return .problem(.impossible, next: unit.next) }
    guard !isPastMention(days, relation, from: position, to: unit.next) else { return .nothing }
    return .match(DateMatch(days: days, tokens: position..<unit.next, isDeadline: relation.isDeadline))
  }

  /// A unit after its relation, with what may follow it: "before the year is out", "when winter break starts".
  private func unit(from relation: inout DateRelation) -> DateUnit? {
    var whole = relation
    whole.part = .end
    guard var unit = unit(at: relation.next, after: relation) ?? unit(at: relation.next, after: whole) else {
      return nil
    }
    let isLoose = self.unit(at: relation.next, after: relation) == nil
    if let next = after(.afterPeriodEnds, at: unit.next), relation.part == .whole {
      relation.part = .end
      unit.next = next
      unit.needsRelation = false
    } else if isWord(.afterPeriodBegins, at: unit.next), relation.part == .whole, !isLoose {
      // By the time that something starts, one is done the day before.
      relation.part = relation.side == .by ? .whole : .start
      relation.side = relation.side == .by ? .before : relation.side
      unit.next += 1
      unit.needsRelation = false
    } else if isLoose {
      return nil
    }
    return unit
  }

  private func isAlone(_ unit: DateUnit, from position: Int) -> Bool {
    position == 0 && tokens.dropFirst(unit.next).allSatisfy { !$0.isWord }
  }

  /// "Monday to Friday", "Monday and Wednesday": rather every week than one.
  private func weekdayRhythm(from position: Int, _ unit: DateUnit) -> Int? {
    guard weekday(named: unit.next - 1) != nil, weekday(named: unit.next + 1) != nil else { return nil }
    let isMark = ["-", "–", "/", "&"].contains(word(unit.next))
    guard isMark || isWord(.weekdayLinks, at: unit.next) else { return nil }
    return unit.next + 2
  }

  /// Something told of the past, where no day to come is meant: "I was late last week", "on Friday I forgot it".
  private func isPastMention(
    _ days: ClosedRange<CalendarDate>, _ relation: DateRelation, from position: Int, to next: Int
  ) -> Bool {
    if relation.isBack { return days.upperBound >= today }
    guard !relation.isDeadline, relation.side == .none || isWord(.inPeriod, at: position) else {
      return false
    }
    let isWhole =
      tokens[..<position].allSatisfy { !$0.isWord } && tokens[min(next, tokens.count)...].allSatisfy { !$0.isWord }
    guard !isWhole else { return false }
    let isBehind = days.upperBound < today && relation.side == .none
    let isNamedByWeek = weekday(named: next - 1) != nil || isWord(.last, at: position)
    // "I started on October 5": a day that comes again next year is not the one that is told of.
    let isTold = hasPastWord && (isNamedByWeek || !hasFutureWord)
    return isBehind || isTold
  }

  /// "every Friday", "each month", "Fridays", "weekly".
  private func rhythm(at position: Int) -> Int? {
    if isWord(.weekdayPlurals, at: position) || isWord(.rhythms, at: position) { return position + 1 }
    guard isWord(.each, at: position) else { return nil }
    var place = skip(.afterEach, at: position + 1)
    if cardinal(at: place) != nil { place += 1 }
    let recurs =
      weekday(named: place) != nil || month(named: place) != nil || language.unit(word(place)) != nil
      || season(named: place) != nil || isWord(.recurring, at: place)
    return recurs ? place + 1 : nil
  }

  /// "between June 3 and June 10".
  private func between(at position: Int) -> DateMatch? {
    guard isWord(.between, at: position),
      let first = unit(at: position + 1, after: DateRelation(side: .at, next: position + 1)),
      isWord(.and, at: first.next),
      let second = unit(at: first.next + 1, after: DateRelation(side: .at, next: first.next + 1))
    else { return nil }
    return span(first, second, from: position)
  }

  /// "June 3 to July 10", "from Monday until Friday".
  private func range(from first: DateUnit, at position: Int, _ relation: DateRelation) -> DateMatch? {
    guard relation.part == .whole, relation.side == .none || relation.side == .at else { return nil }
    guard Self.dashes.contains(word(first.next)) || isWord(.through, at: first.next) else { return nil }
    let place = skip(.the, at: first.next + 1)
    guard let second = unit(at: place, after: DateRelation(side: .at, next: place)) else { return nil }
    return span(first, second, from: position)
  }

  private func span(_ first: DateUnit, _ second: DateUnit, from position: Int) -> DateMatch? {
    guard let begin = first.days?.lowerBound, var end = second.days?.upperBound else { return nil }
    if end < begin, let later = end.adding(months: 12) { end = later }
    guard begin <= end else { return nil }
    return DateMatch(days: begin...end, tokens: position..<second.next, isDeadline: true)
  }

  /// The days of a unit that the words in front of it mean.
  private func resolved(_ unit: DateUnit, _ relation: DateRelation) -> ClosedRange<CalendarDate>? {
    guard let days = unit.days else { return nil }
    let part = part(relation.part, of: days)
    switch relation.side {
    case .none, .at: return part
    case .by:
      guard relation.part == .whole else { return part.upperBound...part.upperBound }
      let day = unit.endsBeforeItStarts ? dayBefore(unit) : days.upperBound
      return day.map { $0...$0 }
    case .before:
      if relation.part == .end { return part }
      let day = relation.part == .whole ? dayBefore(unit) : part.lowerBound.adding(days: -1)
      return day.map { $0...$0 }
    case .after: return part.upperBound.adding(days: 1).map { $0...$0 }
    }
  }

  /// A name that comes every year is next year's when the day before it has gone by.
  private func dayBefore(_ unit: DateUnit) -> CalendarDate? {
    guard let start = unit.days?.lowerBound, let day = start.adding(days: -1) else { return nil }
    return unit.recursYearly && day < today ? start.adding(months: 12)?.adding(days: -1) : day
  }

  func part(_ part: DateRelation.Part, of days: ClosedRange<CalendarDate>) -> ClosedRange<CalendarDate> {
    let (first, last) = (days.lowerBound, days.upperBound)
    let length = first.days(until: last)
    func inner(_ from: CalendarDate?, _ to: CalendarDate?) -> ClosedRange<CalendarDate> {
      guard let from, let to, from <= to else { return days }
      return from...to
    }
    switch part {
    case .whole: return days
    case .start: return first...first
    case .end: return last...last
    // The middle of a month is the 15th.
    case .middle:
      let middle = first.adding(days: first.day == 1 && (27...30).contains(length) ? 14 : length / 2)
      return inner(middle, middle)
    case .early: return inner(first, first.adding(days: length / 3))
    case .late: return inner(first.adding(days: length - length / 3), last)
    }
  }
}
