// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// How much time words tell.
extension DateScan {
  /// How much: "6", "2-3", "a", "half a", "one and a half", "a couple of".
  func amount(at position: Int, ledBy lead: Lead?) -> HalvedAmount? {
    if let glued = gluedAmount(at: position) { return glued }
    // "fortnight from now"
    if let named = unit(named: position), length(of: .fromNow, at: named.next) > 1 { return HalvedAmount(2, named) }
    guard let (halves, end) = halves(at: position, ledBy: lead) else { return nil }
    // "in six-weeks", but "a six-week course"
    let isHyphened = word(end) == "-" && timeUnit(at: end + 1).map { !isOfLetters(at: $0.next) } ?? false
    let place = isHyphened ? end + 1 : end
    let isBetween = isWord(.between, at: position - 1) && isWord(.and, at: place)
    if isBetween || isWord(.amountLinks, at: place) || ["-", "–"].contains(word(place)),
      let more = cardinal(at: place + 1),
      more * 2 > halves, let unit = timeUnit(at: place + 2)
    {
      return HalvedAmount(halves, to: 2 * more, unit)
    }
    // "48 hours" are two days; fewer or other hours say how long.
    if isWord(.unitHour, at: place) {
      guard halves.isMultiple(of: 48), halves > 0 else { return nil }
      return HalvedAmount(halves / 24, CountedUnit(count: 1, unit: .day, next: place + 1))
    }
    guard let unit = timeUnit(at: place) else { return nil }
    let afterHalf = afterAndAHalf(at: unit.next)
    var amount = HalvedAmount(afterHalf == nil ? halves : halves + 1, unit)
    amount.next = afterHalf ?? unit.next
    // "a week or two"
    if let next = after(.orTwo, at: amount.next), halves == 2 {
      amount.next = next
      amount.isVague = true
    }
    // "three quarters of a year"
    if isWord(.unitQuarter, at: unit.next - 1), let whole = after(.ofAYear, at: unit.next) {
      amount.next = whole
      amount.isPart = true
    }
    return amount
  }

  /// "90days", "6wks".
  private func gluedAmount(at position: Int) -> HalvedAmount? {
    guard let (count, rest) = TypedFigures.leading(word(position)), !rest.isEmpty,
      let (unit, times) = language.unit(String(rest))
    else { return nil }
    return HalvedAmount(2 * count, CountedUnit(count: times, unit: unit, next: position + 1))
  }

  private func halves(at position: Int, ledBy lead: Lead?) -> (Int, next: Int)? {
    if let next = after(.halfA, at: position) { return (1, next) }
    if let next = after(.aCoupleOf, at: position) { return (4, next) }
    // "in too weeks"
    if lead != nil, isWord(.slipsOfTwo, at: position) { return (4, position + 1) }
    guard let number = number(at: position), number.value < 100_000 else {
      return isWord(.a, at: position) ? (2, position + 1) : nil
    }
    if let next = afterAndAHalf(at: number.next) ?? writtenHalf(at: number.next) {
      return (number.value * 2 + 1, next)
    }
    return (number.value * 2, number.next)
  }

  private func afterAndAHalf(at position: Int) -> Int? {
    after(.andAHalf, at: position) ?? (word(position) == "&" ? after(.halfA, at: position + 1) : nil)
  }

  /// The ".5" of "3.5" and the "1/2" of "2 1/2".
  private func writtenHalf(at position: Int) -> Int? {
    if word(position) == ".", word(position + 1) == "5", tokens[position + 1].isJoined { return position + 2 }
    let isHalf = word(position) == "1" && word(position + 1) == "/" && word(position + 2) == "2"
    return isHalf ? position + 3 : nil
  }

  /// "12", "twelve", "twenty-one", "a hundred and twenty".
  private func number(at position: Int) -> (value: Int, next: Int)? {
    if let (value, end) = language.spelledNumber(at: position, in: words) { return (value, end) }
    return TypedFigures.whole(word(position)).map { ($0, position + 1) }
  }

  func timeUnit(at position: Int) -> CountedUnit? {
    unit(named: position) ?? (isWord(.beforeUnits, at: position) ? unit(named: position + 1) : nil)
  }

  private func unit(named position: Int) -> CountedUnit? {
    for (list, unit, count) in LanguageWords.units {
      if let next = after(list, at: position) { return CountedUnit(count: count, unit: unit, next: next) }
    }
    return nil
  }
}
