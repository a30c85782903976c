// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// A stretch of time that ends on a day: "in 6 weeks", "within 90 days", "half a year", "a fortnight from now".
  struct Duration: Equatable {
    var days: ClosedRange<CalendarDate>?
    var next: Int
  }

  func duration(at position: Int) -> Duration? {
    let lead = Self.leads[word(position)]
    guard lead == nil || lead == .open || !isRate(before: position) else { return nil }
    var place = skip(["the", "about", "around", "roughly", "another"], at: lead == nil ? position : position + 1)
    let looksAhead = ["next", "coming", "following"].contains(word(place))
    if looksAhead { place += 1 }
    guard let amount = amount(at: place), let first = add(amount.least, amount.unit),
      let last = add(amount.most, amount.unit)
    else { return nil }
    let tail = tail(at: amount.next)
    // "by 3 days" and "by a quarter" say how much, "over 2 weeks" may be more than that, and "within a week of" counts from elsewhere.
    guard tail.isAhead || (word(position) != "by" && (looksAhead || word(position) != "over")) else { return nil }
    guard !has("of", at: tail.next) || tail.isAhead || amount.isPart, !has("or", "so", at: tail.next) else {
      return nil
    }
    if lead != nil, !tail.isAhead, !looksAhead, hasPastWord { return nil }
    let isAlone = position == 0 && tokens.dropFirst(tail.next).allSatisfy { !$0.isWord }
    // "One day" is any day.
    let isSomeDay = lead == nil && amount.most == 2 && amount.unit == .day
    guard lead != nil || looksAhead || tail.isAhead || (isAlone && !isSomeDay), !tail.isBehind else { return nil }
    // "2 years and 3 months": one after the other.
    if has("and", at: amount.next), let more = self.amount(at: amount.next + 1), amount.unit != more.unit, lead != nil,
      let sum = add(more.most, more.unit, from: last)
    {
      return Duration(days: sum...sum, next: more.next)
    }
    guard looksAhead || lead != .open || !isAmountOfSomething(at: tail.next) else { return nil }
    if lead == .within, isMoment(amount.most, amount.unit), position > 0 { return nil }
    if tail.fromStart {
      guard let start, let counted = add(amount.most, amount.unit, from: start) else { return nil }
      return Duration(days: counted...counted, next: tail.next)
    }
    let from = lead == .within || looksAhead ? today : first
    return Duration(days: from <= last ? from...last : nil, next: tail.next)
  }

  private enum Lead { case exact, within, open }

  private static let leads: [String: Lead] = [
    "in": .exact, "after": .exact, "by": .exact, "within": .within, "inside": .within, "over": .within, "for": .open,
    "during": .within,
  ]

  /// "3 times in 4 weeks" counts how often, not until when.
  private func isRate(before position: Int) -> Bool {
    ["times", "time", "once", "twice", "x", "day", "days", "of", "per", "every", "each"].contains(word(position - 1))
  }

  /// "answer within two days" says how fast, not until when.
  private func isMoment(_ halves: Int, _ unit: TimeUnit) -> Bool { (unit == .day || unit == .workday) && halves < 14 }

  /// "for 2 weeks of practice".
  private func isAmountOfSomething(at position: Int) -> Bool { word(position) == "of" }

  private func tail(at position: Int) -> (next: Int, isAhead: Bool, isBehind: Bool, fromStart: Bool) {
    if has("from", "now", at: position) || has("from", "today", at: position) {
      return (position + 2, true, false, false)
    }
    if has("time", at: position) || has("'", "time", at: position) { return (position + 1, true, false, false) }
    if has("ago", at: position) { return (position + 1, false, true, false) }
    for words in [
      ["after", "i", "start"], ["after", "starting"], ["after", "the", "start"], ["from", "the", "start"],
      ["after", "hire"], ["from", "hire"], ["after", "my", "start"], ["from", "my", "start"],
    ]
    where words.enumerated().allSatisfy({ word(position + $0.offset) == $0.element }) {
      return (position + words.count, true, false, true)
    }
    return (position, false, false, false)
  }

  /// Half units are told in months, or in days for a week.
  private func add(_ halves: Int, _ unit: TimeUnit, from begin: CalendarDate? = nil) -> CalendarDate? {
    let begin = begin ?? today
    guard !halves.isMultiple(of: 2) else { return unit.count(halves / 2, from: begin) }
    switch unit {
    case .year: return begin.adding(months: 6 * halves)
    case .month: return begin.adding(months: halves / 2)?.adding(days: 15)
    case .week: return begin.adding(days: 7 * halves / 2)
    case .day, .workday: return nil
    }
  }

  /// How much, in halves: "6", "2-3", "a", "half a", "one and a half", "a couple of".
  private func amount(at position: Int) -> (least: Int, most: Int, unit: TimeUnit, next: Int, isPart: Bool)? {
    guard let (halves, place) = halves(at: position) else { return nil }
    if ["-", "–", "to", "or"].contains(word(place)), let more = NumberWords.cardinal(word(place + 1)),
      more * 2 > halves,
      let (unit, count, next) = timeUnit(at: place + 2)
    {
      return (halves * count, more * 2 * count, unit, next, false)
    }
    guard let (unit, count, next) = timeUnit(at: place) else { return nil }
    let withHalf = has("and", "a", "half", at: next) ? count : 0
    let end = withHalf == 0 ? next : next + 3
    let amount = halves * count + withHalf
    // "a week or two"
    if has("or", "two", at: end), halves == 2 { return (amount, 2 * amount, unit, end + 2, false) }
    // "three quarters of a year"
    let isPart = ["quarter", "quarters"].contains(word(next - 1)) && has("of", "a", "year", at: next)
    return (amount, amount, unit, isPart ? next + 3 : end, isPart)
  }

  private func halves(at position: Int) -> (Int, next: Int)? {
    if has("half", "a", at: position) || has("half", "an", at: position) { return (1, position + 2) }
    if has("a", "half", at: position) { return (1, position + 2) }
    if has("a", "couple", "of", at: position) || has("couple", "of", "the", at: position) { return (4, position + 3) }
    if has("a", "couple", at: position) { return (4, position + 2) }
    if has("a", at: position) || has("an", at: position) { return (2, position + 1) }
    guard let number = number(at: position), number.value < 100_000 else { return nil }
    if has("and", "a", "half", at: number.next) { return (number.value * 2 + 1, number.next + 3) }
    return (number.value * 2, number.next)
  }

  /// "12", "twelve", "twenty-one", "a hundred" without its article.
  private func number(at position: Int) -> (value: Int, next: Int)? {
    guard let value = NumberWords.cardinal(word(position)) else { return nil }
    let isTens = (20...90).contains(value) && value.isMultiple(of: 10) && NumberWords.number(word(position)) == nil
    let place = has("-", at: position + 1) ? position + 2 : position + 1
    if isTens, let ones = NumberWords.cardinal(word(place)), ones < 10, NumberWords.number(word(place)) == nil {
      return (value + ones, place + 1)
    }
    return (value, position + 1)
  }

  private func timeUnit(at position: Int) -> (TimeUnit, Int, next: Int)? {
    if ["business", "working", "work", "school"].contains(word(position)), ["day", "days"].contains(word(position + 1))
    {
      return (.workday, 1, position + 2)
    }
    let place = ["calendar", "full", "whole", "more"].contains(word(position)) ? position + 1 : position
    return TimeUnit.named(word(place)).map { ($0.unit, $0.count, place + 1) }
  }
}
