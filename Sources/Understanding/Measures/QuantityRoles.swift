// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells of each amount whether it is where somebody stands today or what shall be reached, by the words around it.
struct QuantityRoles {
  enum Role { case baseline, target }

  /// A role, and how much speaks for it: 3 for what stands right before ("from", "to"), 2 for words of the same clause, 1 for weak
  /// ones or those of an earlier clause.
  struct Sign: Equatable {
    var role: Role
    var strength: Int
  }

  let words: MeasureWords
  let found: [QuantityFinder.Found]
  let dates: [Range<Int>]

  var signs: [Sign?] { found.indices.map { sign(of: $0) } }

  private func sign(of index: Int) -> Sign? {
    // "Half as many", "5 fewer" tell what shall become of another amount.
    if found[index].isChange { return Sign(role: .target, strength: 3) }
    let place = found[index].place
    let context = contextStart(of: index)
    let bound = max(boundStart(before: place.lowerBound), context)
    var clause = place.lowerBound
    while clause > context, !words.isBreak(clause - 1) { clause -= 1 }
    clause = min(clause, bound)
    if let near = near(bound) {
      // "So far I make it to 11" is where it stands.
      let isReached = near.role == .target && clause < bound && nearest(in: clause..<bound) == .baseline
      return isReached ? Sign(role: .baseline, strength: 2) : near
    }
    let isBounded = bound < place.lowerBound && hasBound(before: place.lowerBound)
    if let role = nearest(in: clause..<bound) { return Sign(role: role, strength: 2) }
    if let role = following(index) { return Sign(role: role, strength: 2) }
    if words.place(of: .presentLines, in: clause..<place.lowerBound) != nil {
      return Sign(role: .baseline, strength: 1)
    }
    if isBounded || isTimeLimit(index) { return Sign(role: .target, strength: 2) }
    if let role = nearest(in: context..<clause) { return Sign(role: role, strength: 1) }
    return nil
  }

  /// Where the words begin that only weigh or bound the amount: "to [at least about] 15".
  private func boundStart(before place: Int) -> Int {
    var start = place
    let lists: [WordList] = [.lowerBounds, .upperBounds, .amountHedges, .a]
    while let earlier = lists.lazy.compactMap({ words.start($0, before: start) }).first { start = earlier }
    return start
  }

  private func hasBound(before place: Int) -> Bool {
    var start = place
    while let earlier = words.start(.amountHedges, before: start) ?? words.start(.a, before: start) { start = earlier }
    return words.start(.lowerBounds, before: start) != nil || words.start(.upperBounds, before: start) != nil
  }

  /// "in 12 minutes", where it is not how long something else takes.
  private func isTimeLimit(_ index: Int) -> Bool {
    let start = boundStart(before: found[index].place.lowerBound)
    return words.isWord(.withinTimes, start - 1) && words.isTime(found[index].quantity)
  }

  private func near(_ start: Int) -> Sign? {
    if words.start(.insteadWords, before: start) != nil || words.start(.fromAmounts, before: start) != nil {
      return Sign(role: .baseline, strength: 3)
    }
    let isArrow = start > 0 && (["→", ">"].contains(words.words[start - 1]))
    return isArrow || words.start(.toAmounts, before: start) != nil ? Sign(role: .target, strength: 3) : nil
  }

  /// The words before an amount that are its own: from the clause break behind the amount before it, or all of them.
  private func contextStart(of index: Int) -> Int {
    guard index > 0 else { return 0 }
    let gap = found[index - 1].place.upperBound..<found[index].place.lowerBound
    return gap.first(where: words.isBreak) ?? gap.lowerBound
  }

  /// What the words nearest to the end of a range say.
  private func nearest(in range: Range<Int>) -> Role? {
    for position in range.reversed() {
      if words.length(.presentMarks, position) > 0 { return .baseline }
      if words.length(.targetMarks, position) > 0 { return .target }
    }
    return nil
  }

  /// What stands behind an amount: "5 now", "15 or more", "12 is the plan", "15 by easter".
  private func following(_ index: Int) -> Role? {
    let start = found[index].place.upperBound
    let limit = found.indices.contains(index + 1) ? found[index + 1].place.lowerBound : words.count
    var end = start
    while end < limit, end < start + 5, !words.isBreak(end), !dates.contains(where: { $0.contains(end) }) { end += 1 }
    if start < words.count, words.words[start] == "(" { end = min(start + 2, limit) }
    if words.place(of: .presentMarks, in: start..<end) != nil { return .baseline }
    if words.length(.targetEnds, start) > 0 { return .target }
    return dates.contains {
      (start...start + 1).contains($0.lowerBound) && !words.isBreak(start) && words.isWord(.by, $0.lowerBound)
    }
      ? .target : nil
  }
}
