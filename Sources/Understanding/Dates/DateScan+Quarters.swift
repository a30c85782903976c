// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// "Q1", "Q2 2027", "the first quarter", "fiscal year".
  func quarter(at position: Int) -> DateUnit? {
    if let year = fiscalYear(at: position) { return year }
    var next = position + 1
    var number: Int?
    if word(position).first == "q", let digit = NumberWords.number(String(word(position).dropFirst())) {
      number = digit
    } else if word(next) == "quarter", let ordinal = NumberWords.ordinal(word(position)) {
      number = ordinal
      next += 1
    }
    guard let number, (1...4).contains(number) else { return nil }
    let place = skip(["of", ","], at: next)
    if let year = year(at: place) {
      return DateUnit(quarter(number, ofYearBeginning: begin(of: year)), next: place + 1)
    }
    let begins = [begin(of: today.year - 1), begin(of: today.year), begin(of: today.year + 1)]
    let coming = begins.lazy.compactMap { quarter(number, ofYearBeginning: $0) }.first { $0.upperBound >= today }
    return DateUnit(coming, next: next)
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
    let offset = has("next", at: position) ? 1 : 0
    let place = skip(["next", "this"], at: position)
    guard has("fiscal", "year", at: place) || has("financial", "year", at: place) else { return nil }
    let begins = [begin(of: today.year - 1), begin(of: today.year)].compactMap(\.self).filter { $0 <= today }
    guard let first = begins.last?.adding(months: 12 * offset) else { return nil }
    return DateUnit(span(ofMonths: 12, from: first), next: place + 2)
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
