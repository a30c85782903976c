// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension DateScan {
  /// "2026-12-18", "2026/12/18", "6/3/2027", "6/3/27", and after "by" and its like "6/3". The month stands before the day.
  func numericDate(at position: Int, after relation: DateRelation) -> DateUnit? {
    guard let first = NumberWords.number(word(position)), let mark = joinedMark(at: position + 1),
      let second = joinedNumber(at: position + 2)
    else { return nil }
    if word(position).utf8.count == 4 {
      guard let third = secondPart(mark, at: position + 3) else { return nil }
      return DateUnit(CalendarDate(year: first, month: second, day: third), next: position + 5)
    }
    guard mark == "/" else { return nil }
    if let third = secondPart(mark, at: position + 3) {
      let year = word(position + 4).utf8.count == 2 ? 2000 + third : third
      return DateUnit(CalendarDate(year: year, month: first, day: second), next: position + 5)
    }
    return monthSlashDay(first, second, at: position, after: relation)
  }

  /// "6/3" could be six of three, so it needs a word that a date follows, or the line for itself.
  private func monthSlashDay(_ month: Int, _ day: Int, at position: Int, after relation: DateRelation) -> DateUnit? {
    let isAlone = position == 0 && tokens.count == 3
    let isExpected = relation.isDeadline || relation.side == .after || ["on", "from"].contains(word(position - 1))
    guard isAlone || isExpected, word(position + 3) != "of" else { return nil }
    let coming = (0...8).lazy.compactMap { CalendarDate(year: today.year + $0, month: month, day: day) }
    return DateUnit(coming.first { $0 >= today }, next: position + 3)
  }

  private func joinedMark(at position: Int) -> String? {
    guard tokens.indices.contains(position), tokens[position].isJoined else { return nil }
    return ["-", "/"].contains(word(position)) ? word(position) : nil
  }

  private func joinedNumber(at position: Int) -> Int? {
    guard tokens.indices.contains(position), tokens[position].isJoined else { return nil }
    return NumberWords.number(word(position))
  }

  private func secondPart(_ mark: String, at position: Int) -> Int? {
    joinedMark(at: position) == mark ? joinedNumber(at: position + 1) : nil
  }
}
