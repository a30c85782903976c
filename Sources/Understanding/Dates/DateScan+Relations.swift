// SPDX-License-Identifier: GPL-3.0-or-later

extension DateScan {
  /// The words in front of a date that say how it is meant: "by the end of", "before", "mid-".
  func relation(at position: Int) -> DateRelation {
    var relation = side(at: position)
    relation.next = skip(.beforeDays, at: relation.next)
    return part(of: relation)
  }

  private func side(at position: Int) -> DateRelation {
    guard let (side, length) = longest(of: Self.sides, at: position) else { return DateRelation(next: position) }
    return DateRelation(
      side: side, isBack: isWord(.lookingBack, at: position), isBeginning: isWord(.beginnings, at: position),
      next: position + length)
  }

  private func part(of relation: DateRelation) -> DateRelation {
    var result = relation
    // "the last day of school" is a name of its own.
    guard names.found(at: relation.next, in: self).entries.isEmpty, length(of: .closingDay, at: relation.next) == 0
    else {
      return result
    }
    // "end March"
    if isWord(.end, at: relation.next), isPeriodName(at: relation.next + 1) {
      result.part = .end
      result.next = relation.next + 1
      return result
    }
    guard let (part, length) = longest(of: Self.parts, at: relation.next) else { return result }
    result.part = part
    let next = relation.next + length
    result.next = skip(.insideParts, at: word(next) == "-" ? next + 1 : next)
    return result
  }

  private func isPeriodName(at position: Int) -> Bool {
    month(named: position) != nil || quarterNumber(at: position) != nil || year(at: position) != nil
  }

  private func longest<Meaning>(of lists: [(WordList, Meaning)], at position: Int) -> (Meaning, Int)? {
    lists.map { ($0.1, length(of: $0.0, at: position)) }.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0 : nil }
  }

  private static let sides: [(WordList, DateRelation.Side)] = [
    (.sideBy, .by), (.sideThrough, .through), (.sideBefore, .before), (.sideAfter, .after), (.sideAt, .at),
  ]
  private static let parts: [(WordList, DateRelation.Part)] = [
    (.partEnd, .end), (.partStart, .start), (.partMiddle, .middle), (.partFirstHalf, .firstHalf),
    (.partVague, .vague),
  ]
}
