// SPDX-License-Identifier: GPL-3.0-or-later

/// What a text says about the days in it as a whole.
extension DateScan {
  /// "I don't have a date yet", "no way", "if the laptop comes, February 12", "does it have to be Monday?": whether a day counts
  /// that is named in such a text, nobody knows.
  /// - Parameter first: the token at which the first date begins.
  func leavesOpen(from first: Int) -> Bool {
    let isOpen = tokens.indices.contains { place in
      length(of: .noDayYet, at: place) > 0 || isRefusal(at: place)
        || length(of: .reservations, at: place) > 0 || isOwnDayOpen(at: place)
    }
    let alternative = tokens.indices.first { isCondition(.alternatives, at: $0) }
    // "Otherwise May 3" offers another day; "he gets nervous otherwise" says why.
    let isTorn = alternative.map { place in
      (place + 1..<max(tokens.count, place + 1)).contains { isTime(at: $0) || cardinal(at: $0) != nil }
    }
    let conditions = tokens.indices.filter { isCondition(.conditions, at: $0) }
    return isOpen || isTorn ?? false || isQuestion || repeatsHedge || conditions.count > 1
      || conditions.contains { $0 < first }
  }

  /// "Possibly before summer, possibly after"
  private var repeatsHedge: Bool {
    let hedges = tokens.indices.filter { isWord(.tentative, at: $0) && month(named: $0) == nil }.map { tokens[$0].bare }
    return Set(hedges).count < hedges.count
  }

  /// Where a day is refused: "too early", "no way".
  var firstRefusal: Int? { tokens.indices.first(where: isRefusal) }

  /// "It can't be June 3"; "can't be later" makes a day firm.
  private func isRefusal(at position: Int) -> Bool {
    length(of: .refusals, at: position) > length(of: .atTheLatest, at: position)
  }

  private func isCondition(_ list: WordList, at position: Int) -> Bool {
    length(of: list, at: position) > 0 && length(of: .mildConditions, at: position) == 0
      && !endsWith(.mildConditions, before: position + 1)
  }

  /// "Ramon has until Friday but mine is open", "Carla is done by Friday, me later"
  private func isOwnDayOpen(at position: Int) -> Bool {
    guard let next = after(.ownDays, at: position) ?? ownSubject(opening: position) else { return false }
    let state = skip(.stateHedges, at: isWord(.beForms, at: next) ? next + 1 : next)
    return length(of: .openStates, at: state) > 0
  }

  /// Past the "me" of "and me"; nil where no part of the text begins.
  private func ownSubject(opening position: Int) -> Int? {
    let left = position - 1
    guard left >= 0, isMark(left) || isWord(.turns, at: left) || isWord(.and, at: left) else { return nil }
    return after(.ownSubjects, at: position)
  }

  /// "does it have to be by Monday??"
  private var isQuestion: Bool {
    tokens.indices.first { tokens[$0].isWord }.map { length(of: .askingStarts, at: $0) > 0 } ?? false && endsAsking
  }

  /// "Is Monday ok?" offers a day that somebody else has to agree to.
  var asksForLeave: Bool {
    tokens.indices.first { tokens[$0].isWord }.map { isWord(.beForms, at: $0) } ?? false && endsAsking
  }

  private var endsAsking: Bool { tokens.last { !["!", "\"", "”"].contains($0.bare) }?.bare == "?" }
}
