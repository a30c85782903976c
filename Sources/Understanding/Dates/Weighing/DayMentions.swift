// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// All the days that a line names: those that rules hear, those that are only named beside them, and those that are counted from them.
struct DayMentions {
  private let scan: DateScan
  private let named: [DayMention]

  /// - Parameter found: as the line names them, before it is asked whether it leaves them open.
  init(_ found: FoundDates, _ scan: DateScan) {
    self.scan = scan
    var named = found.matches.map { DayMention(match: $0, kind: .told) }
    for aside in found.asides where !named.contains(where: { $0.tokens.overlaps(aside.tokens) }) {
      named.append(DayMention(match: aside, kind: aside.standing == .past ? .past : .bare))
    }
    self.named = named.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  var days: [DayMention] {
    let placed = named.indices.map(placed)
    guard let shift = scan.shift(outside: placed.map(\.tokens)) else { return placed }
    let anchors = placed.filter { !$0.tokens.overlaps(shift.tokens) }
    let counted = anchors.compactMap { anchor in
      shift.day(from: anchor.match.days).map { day in
        DayMention(
          match: DateMatch(days: day...day, tokens: shift.tokens, isDeadline: true),
          kind: shift.origin == .named ? .counted : .apart)
      }
    }
    return (anchors + counted).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "The play is on March 5, mine is the 19th": of the month that is named before it, or else behind it, unless that day has gone by.
  private func placed(at place: Int) -> DayMention {
    var day = named[place]
    let isMonth = { (other: DayMention) in
      !other.match.isDayOnly && other.kind != .past
        && other.match.days.lowerBound.endOfMonth == other.match.days.upperBound.endOfMonth
    }
    guard day.match.isDayOnly,
      let month = named[..<place].last(where: isMonth) ?? named[(place + 1)...].first(where: isMonth),
      let first = CalendarDate(year: month.day.year, month: month.day.month, day: 1),
      let coming = scan.coming(day.day.day, from: max(first, scan.today))
    else { return day }
    day.match.days = coming...coming
    return day
  }
}
