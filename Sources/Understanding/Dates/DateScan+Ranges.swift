// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Days from one to another.
extension DateScan {
  /// "between June 3 and June 10", "between the 3rd and the 10th of June".
  func between(at position: Int) -> DateMatch? {
    guard isWord(.between, at: position) else { return nil }
    let ofOneMonth = monthAndDay(at: skip(.the, at: position + 1), linkedBy: .and)
    if let days = ofOneMonth?.days, days.lowerBound < days.upperBound, let next = ofOneMonth?.next {
      return DateMatch(days: days, tokens: position..<next, isDeadline: true)
    }
    guard
      let first = unit(at: position + 1, after: DateRelation(side: .at, next: position + 1)),
      isWord(.and, at: first.next), case let place = skip(.the, at: first.next + 1),
      let second = first.days.flatMap({ dayOfMonth(at: place, from: $0.lowerBound) })
        ?? unit(at: place, after: DateRelation(side: .at, next: place))
    else { return nil }
    return span(first, second, from: position)
  }

  /// "June 3 to July 10", "from Monday until Friday", "June 3 to the 10th".
  func range(from first: DateUnit, at position: Int, _ relation: DateRelation) -> DateMatch? {
    guard relation.part == .whole, relation.side == .none || relation.side == .at else { return nil }
    guard Self.dashes.contains(word(first.next)) || isWord(.rangeLinks, at: first.next) else { return nil }
    let whole = self.relation(at: first.next + 1)
    let place = whole.side == .none ? whole.next : skip(.the, at: first.next + 1)
    if let begin = first.days?.lowerBound, let last = dayOfMonth(at: place, from: begin) {
      return span(first, last, from: position)
    }
    guard let second = unit(at: place, after: DateRelation(side: .at, part: whole.part, next: place)),
      let days = second.days
    else { return nil }
    var end = second
    end.days = part(whole.side == .none ? whole.part : .whole, of: days)
    return span(first, end, from: position)
  }

  /// No range that is told by its two days is so long, in days.
  private static let longestWrap = 330

  private func span(_ first: DateUnit, _ second: DateUnit, from position: Int) -> DateMatch? {
    guard let begin = first.days?.lowerBound, var end = second.days?.upperBound else { return nil }
    if end < begin, let later = end.adding(months: 12) { end = later }
    // "June 30 to June 15" changes one into the other.
    guard begin <= end, begin.days(until: end) < Self.longestWrap else { return nil }
    return DateMatch(days: begin...end, tokens: position..<second.next, isDeadline: true)
  }
}
