// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The first day of the job or plan, where it is known: "her first day", "before she starts", "two weeks after I join".
extension DateScan {
  func startDay(at position: Int, after relation: DateRelation) -> DateUnit? {
    guard let start else { return nil }
    let place = skip(.beforeDays, at: position)
    if let next = after(.startDayNames, at: place), let end = endOfStart(at: next) {
      let isOnes = place > position || isWord(.beforeDays, at: place - 1)
      return isOnes ? DateUnit(start, next: end) : nil
    }
    // "She starts the report on Friday" tells of other beginnings.
    guard relation.side != .none, relation.part == .whole, let next = after(.startClauses, at: position),
      !isTime(at: next), let end = endOfStart(at: next), !isOfLetters(at: end) || joinsClause(at: end)
    else { return nil }
    return DateUnit(start, next: end)
  }

  /// Past "of the new job"; nil where the words go on to tell of another first day: "of school", "back".
  private func endOfStart(at position: Int) -> Int? {
    guard isWord(.inOrOf, at: position) || isWord(.sideAt, at: position) || isWord(.beforeDays, at: position) else {
      return isWord(.beForms, at: position) || length(of: .returning, at: position) > 0 ? nil : position
    }
    let thing = skip(.beforeDays, at: isWord(.beforeDays, at: position) ? position : position + 1)
    return afterJoined(.ownPlans, at: thing)
  }

  private func joinsClause(at position: Int) -> Bool {
    isWord(.and, at: position) || isWord(.or, at: position) || isWord(.reasonStarts, at: position)
  }
}
