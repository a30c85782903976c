// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

extension DateScan {
  /// "2026-12-18", "2026/12/18", "6/3/2027", "6/3/27", and after "by" and its like "6/3". The month stands before the day.
  func numericDate(at position: Int, after relation: DateRelation) -> DateUnit? {
    guard let first = TypedFigures.whole(word(position)), let mark = joinedMark(at: position + 1),
      let second = joinedNumber(at: position + 2)
    else { return nil }
    if word(position).utf8.count == 4 {
      guard let third = secondPart(mark, at: position + 3) else { return nil }
      return withWeekday(DateUnit(CalendarDate(year: first, month: second, day: third), next: position + 5))
    }
    guard mark != "." else { return dotted(first, second, at: position) }
    // A telephone number is no day.
    guard mark == "/" || max(first, second) <= 31 else { return nil }
    let digits = word(position + 4).utf8.count
    if let third = secondPart(mark, at: position + 3),
      digits == 4 || (digits == 2 && (mark == "/" || relation.isDeadline || isWhole(position..<position + 5)))
    {
      let year = digits == 2 ? 2000 + third : third
      return withWeekday(DateUnit(CalendarDate(year: year, month: first, day: second), next: position + 5))
    }
    return mark == "-" ? nil : monthSlashDay(first, second, at: position, after: relation)
  }

  /// "11/6" with no word of what it is.
  func bareSlashDay(at position: Int) -> DateUnit? {
    guard let month = TypedFigures.whole(word(position)), joinedMark(at: position + 1) == "/",
      let day = joinedNumber(at: position + 2), joinedNumber(at: position + 4) == nil
    else { return nil }
    return comingDay(month, day, next: position + 3)
  }

  private func comingDay(_ month: Int, _ day: Int, next: Int) -> DateUnit {
    DateUnit(CalendarDate(year: comingYear(of: month, day), month: month, day: day), next: next)
  }

  /// "6/3" could be six of three, so it needs a word that a date follows, or the line for itself.
  private func monthSlashDay(_ month: Int, _ day: Int, at position: Int, after relation: DateRelation) -> DateUnit? {
    let isBeside = [",", "("].contains(word(position + 3)) ? position + 4 : position + 3
    let isAlone =
      isAnswer(phrase(around: position..<position + 3)) || weekday(named: isBeside) != nil
      || isFirm(position..<position + 3)
    let isExpected =
      relation.isDeadline || relation.side == .after || isWord(.on, at: position - 1)
      || weekday(named: position - 1) != nil || word(position - 1) == ","
      || (1...2).contains(where: { isWord(.corrections, at: position - $0) })
      || isWord(.conclusions, at: position - 1) || begins(at: position) || endsWith(.closingDay, before: position)
      || (isWord(.dueWords, at: position - 1) && (0..<position).contains(where: begins))
      || isWord(.corrections, at: position + 3)
    guard isAlone || isExpected, !countsSomething(at: position + 3) else { return nil }
    return withWeekday(comingDay(month, day, next: position + 3))
  }

  /// The "1/11" of "starting 1/11".
  private func begins(at position: Int) -> Bool {
    joinedMark(at: position + 1) == "/"
      && (isWord(.beginVerbs, at: position - 1) || isWord(.beginnings, at: position - 1))
  }

  /// "18.12.2026" is a day where only one order gives one; otherwise nobody knows which number is the month.
  private func dotted(_ first: Int, _ second: Int, at position: Int) -> DateUnit? {
    guard let year = secondPart(".", at: position + 3), year >= 1900 else { return nil }
    let orders = [(first, second), (second, first)].compactMap { CalendarDate(year: year, month: $0.0, day: $0.1) }
    let days = Set(orders)
    return days.count > 1 ? .unclear(next: position + 5) : DateUnit(days.first, next: position + 5)
  }

  /// "4/5 of the quizzes", "3/4 days".
  private func countsSomething(at position: Int) -> Bool {
    let next = word(position)
    // "three quarters, 3/4, of my tasks"
    if next == ",", isWord(.of, at: position + 1) { return true }
    guard isOfLetters(at: position) else { return next == "%" }
    return !isWord(.afterSlashDays, at: position) && !isWord(.aroundAnswers, at: position)
      && !isWord(.ownSubjects, at: position) && !isWord(.futureWords, at: position)
      && weekday(named: position) == nil
  }

  private func joinedMark(at position: Int) -> String? {
    guard tokens.indices.contains(position), tokens[position].isJoined else { return nil }
    return ["-", "/", "."].contains(word(position)) ? word(position) : nil
  }

  private func joinedNumber(at position: Int) -> Int? {
    guard tokens.indices.contains(position), tokens[position].isJoined else { return nil }
    return TypedFigures.whole(word(position))
  }

  private func secondPart(_ mark: String, at position: Int) -> Int? {
    joinedMark(at: position) == mark ? joinedNumber(at: position + 1) : nil
  }
}
