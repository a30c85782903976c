// SPDX-License-Identifier: GPL-3.0-or-later

/// What a text says about the days in it as a whole.
extension DateScan {
  /// "I don't have a date yet", "no way", "if the laptop comes, February 12", "does it have to be Monday?": whether a day counts
  /// that is named in such a text, nobody knows.
  /// - Parameter first: the token at which the first date begins.
  func leavesOpen(from first: Int) -> Bool {
    let isOpen = tokens.indices.contains { place in
      length(of: .noDayYet, at: place) > 0 || length(of: .refusals, at: place) > 0
        || length(of: .reservations, at: place) > 0 || isAlternative(at: place)
    }
    let conditions = tokens.indices.filter { isCondition(.conditions, at: $0) }
    return isOpen || isQuestion || conditions.count > 1 || conditions.contains { $0 < first }
  }

  /// Where a day is refused: "too early", "no way".
  var firstRefusal: Int? { tokens.indices.first { length(of: .refusals, at: $0) > 0 } }

  private func isCondition(_ list: WordList, at position: Int) -> Bool {
    length(of: list, at: position) > 0 && length(of: .mildConditions, at: position) == 0
      && !endsWith(.mildConditions, before: position + 1)
  }

  /// "Otherwise May 3" offers another day; "he gets nervous otherwise" says why.
  private func isAlternative(at position: Int) -> Bool {
    isCondition(.alternatives, at: position)
      && (position + 1..<max(tokens.count, position + 1)).contains { isTime(at: $0) || cardinal(at: $0) != nil }
  }

  /// "does it have to be by Monday??"; "is Friday ok?" offers a day.
  private var isQuestion: Bool {
    guard let first = tokens.indices.first(where: { tokens[$0].isWord }), isWord(.askingStarts, at: first) else {
      return false
    }
    return tokens.last { !["!", "\"", "”"].contains($0.bare) }?.bare == "?"
  }
}
