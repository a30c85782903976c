// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

extension DateScan {
  /// "Q1", "Q2 2027", "the first quarter", "fiscal year".
  func quarter(at position: Int) -> DateUnit? {
    if let year = fiscalYear(at: position) { return year }
    var next = position + 1
    var number = quarterNumber(at: position)
    if number == nil, isWord(.quarter, at: next), let ordinal = self.ordinal(at: position) {
      number = ordinal
      next += 1
    }
    guard let number, (1...4).contains(number) else { return nil }
    if let stated = statedYear(at: next) ?? shortYear(at: next) {
      return DateUnit(quarter(number, ofYearBeginning: begin(of: stated.year)), next: stated.next)
    }
    // "the Q3 numbers"
    let isAdornment =
      isWord(.the, at: position - 1) && isOfLetters(at: next) && !isWord(.afterDays, at: next)
    guard
      !isAdornment || next > position + 1 || isWord(.afterPeriodBegins, at: next) || isWord(.afterPeriodEnds, at: next)
    else { return nil }
    let begins = [begin(of: today.year - 1), begin(of: today.year), begin(of: today.year + 1)]
    let coming = begins.lazy.compactMap { quarter(number, ofYearBeginning: $0) }.first { $0.upperBound >= today }
    return DateUnit(coming, next: next)
  }

  /// The number of "q3".
  func quarterNumber(at position: Int) -> Int? {
    let word = word(position)
    guard word.utf8.count == 2, language.contains(String(word.prefix(1)), in: .quarterLetter) else { return nil }
    return TypedFigures.whole(String(word.dropFirst()))
  }

  /// This quarter, or so many after it.
  func quarter(offset: Int) -> ClosedRange<CalendarDate>? {
    let begins = [begin(of: today.year - 1), begin(of: today.year)]
    let quarters = begins.flatMap { begin in (1...4).compactMap { quarter($0, ofYearBeginning: begin) } }
    guard let present = quarters.first(where: { $0.contains(today) }),
      let first = present.lowerBound.adding(months: 3 * offset)
    else { return nil }
    return span(ofMonths: 3, from: first)
  }

  private func fiscalYear(at position: Int) -> DateUnit? {
    let offset = isWord(.next, at: position) ? 1 : 0
    let place = offset == 1 || isWord(.this, at: position) ? position + 1 : position
    if let year = gluedFiscalYear(at: place) { return self.fiscalYear(year, next: place + 1) }
    guard let next = after(.fiscalYear, at: place) else { return nil }
    if let stated = statedYear(at: next) ?? shortYear(at: next) { return fiscalYear(stated.year, next: stated.next) }
    let begins = [begin(of: today.year - 1), begin(of: today.year)].compactMap(\.self).filter { $0 <= today }
    guard let first = begins.last?.adding(months: 12 * offset) else { return nil }
    return DateUnit(span(ofMonths: 12, from: first), next: next)
  }

  /// The 2027 of "fy27" and "fy2027".
  func gluedFiscalYear(at position: Int) -> Int? {
    let word = word(position)
    guard word.utf8.last.map(Token.isDigit) ?? false else { return nil }
    let letters = word.prefix { !$0.isNumber }
    let digits = word.dropFirst(letters.count)
    guard [2, 4].contains(digits.count), language.contains(String(letters), in: .fiscalYear),
      let number = TypedFigures.whole(String(digits))
    else { return nil }
    return digits.count == 2 ? 2000 + number : number
  }

  /// Where it does not begin with the calendar year, it has the name of the year in which it begins, or of that in which it ends.
  private func fiscalYear(_ year: Int, next: Int) -> DateUnit {
    guard fiscalStart.map({ $0.month == 1 && $0.day == 1 }) ?? true else { return .unclear(next: next) }
    return DateUnit(begin(of: year).flatMap { span(ofMonths: 12, from: $0) }, next: next)
  }

  private func begin(of year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: fiscalStart?.month ?? 1, day: fiscalStart?.day ?? 1)
  }

  private func quarter(_ number: Int, ofYearBeginning begin: CalendarDate?) -> ClosedRange<CalendarDate>? {
    begin?.adding(months: 3 * (number - 1)).flatMap { span(ofMonths: 3, from: $0) }
  }

  private func span(ofMonths count: Int, from first: CalendarDate) -> ClosedRange<CalendarDate>? {
    guard let last = first.adding(months: count)?.adding(days: -1), first <= last else { return nil }
    return first...last
  }
}
