// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Words beside a date that tell nothing about which day it is: a time of the day, "at the latest", "and not a day later".
extension DateScan {
  /// A date with such words around it.
  func phrase(around date: Range<Int>) -> Range<Int> {
    let begins = (1...Self.longestDayTime).map { date.lowerBound - $0 }
    let begin = begins.last { $0 >= 0 && afterDayTime(at: $0) == date.lowerBound } ?? date.lowerBound
    return begin..<max(date.upperBound, afterTails(at: date.upperBound))
  }

  /// The tokens of "first thing in the morning on".
  private static let longestDayTime = 6
  /// "Monday morning, first thing, at the very latest"
  private static let mostTails = 4

  /// Past all such words behind a date.
  func afterTails(at position: Int) -> Int {
    var end = position
    for _ in 0..<Self.mostTails {
      let time = afterFirmness(at: end) ?? afterDayTime(at: afterMark(at: end))
      guard let next = time ?? afterThereabouts(at: end) else { break }
      end = next
    }
    return end
  }

  /// "May 13 at the latest", "Thursday night, not a day later": said so, a day is due.
  func isFirm(_ date: Range<Int>) -> Bool {
    var end = date.upperBound
    for _ in 0..<Self.mostTails {
      if afterFirmness(at: end) != nil { return true }
      guard let next = afterDayTime(at: afterMark(at: end)) else { return false }
      end = next
    }
    return false
  }

  private func afterFirmness(at position: Int) -> Int? {
    let place = afterMark(at: position)
    guard let next = after(.atTheLatest, at: place), length(of: .sideBy, at: place) <= next - place else { return nil }
    // "May 7, at the latest May 14"
    let leadsOn = place > position && (isTime(at: next) || isFigure(at: next))
    return leadsOn ? nil : next
  }

  /// Past "at 5 pm", "first thing", "in the morning", "right after band", "4th period".
  private func afterDayTime(at position: Int) -> Int? {
    let place = skip(.beforeDayTimes, at: word(position) == "@" ? position + 1 : position)
    if let next = after(.dayTimes, at: place) { return next }
    if ordinal(at: place) != nil, isWord(.lessonTimes, at: place + 1) { return place + 2 }
    let clock = isWord(.beforeClockTimes, at: place) ? place + 1 : place
    if let next = afterClock(at: clock, isLed: clock > place || isClockLed(at: place)) { return next }
    guard isWord(.before, at: place) || isWord(.sideAfter, at: place) || isWord(.inPeriod, at: place) else {
      return nil
    }
    return after(.dailyThings, at: skip(.beforeDays, at: place + 1))
  }

  /// Past "or so", "or something"; "or something else" is another day.
  func afterThereabouts(at position: Int) -> Int? {
    after(.orThereabouts, at: position).flatMap { endsClause($0) || isWord(.aroundAnswers, at: $0) ? $0 : nil }
  }

  private func isClockLed(at position: Int) -> Bool {
    isWord(.beforeClockTimes, at: position - 1) || word(position - 1) == "@"
  }

  /// "5 pm", "5:30", "9pm"; a bare number only behind "at" and its like.
  private func afterClock(at position: Int, isLed: Bool) -> Int? {
    guard let hour = clockFigure(at: position), (0...24).contains(hour.number) else { return nil }
    var (next, isSure) = (position + 1, hour.isMarked)
    if word(next) == ":", let minutes = clockFigure(at: next + 1), minutes.number < 60 {
      next += 2
      isSure = true
    }
    if let end = afterJoined(.dayHalves, at: next) { return end }
    guard !isSure else { return next }
    let isEnd = !isOfLetters(at: next) || isWord(.afterSlashDays, at: next) || weekday(named: next) != nil
    return isLed && isEnd && !["/", "-", "%"].contains(word(next)) ? next : nil
  }

  /// "5", "5pm".
  private func clockFigure(at position: Int) -> (number: Int, isMarked: Bool)? {
    if let number = cardinal(at: position) { return (number, false) }
    guard let (number, rest) = TypedFigures.leading(word(position)), language.contains(String(rest), in: .dayHalves)
    else { return nil }
    return (number, true)
  }
}
