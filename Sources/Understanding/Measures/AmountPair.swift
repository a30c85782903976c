// SPDX-License-Identifier: GPL-3.0-or-later

/// Of all amounts of a line the one where somebody stands and the one that shall be reached.
struct AmountPair {
  private(set) var baseline: QuantityFinder.Found?
  private(set) var target: QuantityFinder.Found?

  /// - Parameter question: what the line answers; it decides what a lone amount is.
  init(_ roles: QuantityRoles, _ question: MeasureReading.Question) {
    let found = roles.found
    let signs = roles.signs
    func strongest(_ role: QuantityRoles.Role) -> Int? {
      let places = found.indices.filter { signs[$0]?.role == role }
      // "It used to be 9, now it is 6": the last one; of several aims the first.
      let isLater = role == .baseline
      return places.max {
        (signs[$0]?.strength ?? 0, isLater ? $0 : $1) < (signs[$1]?.strength ?? 0, isLater ? $1 : $0)
      }
    }
    var base = strongest(.baseline)
    var aim = strongest(.target)
    var open = found.indices.filter { signs[$0] == nil }
    if aim == nil { open = open.filter { !found[$0].isOwned || question != .goal } }
    if base == nil, aim == nil {
      if question == .baseline { base = open.first } else { aim = open.first }
    } else if base != nil, aim == nil {
      aim = Self.partner(of: base, in: open, found)
    } else if let known = aim, base == nil, question != .target || open.count > 0 {
      base = open.first {
        (roles.isApart($0, known) || roles.leadsTo($0, known))
          && MeasureUnits.fit(found[$0].quantity, found[known].quantity)
      }
      // A lone amount that answers where it stands is that, however it is said: "at least 8".
      if question == .baseline, found.count == 1 { (base, aim) = (known, nil) }
    }
    if question == .target, aim == nil, found.count == 1 { (base, aim) = (nil, base) }
    baseline = base.map { found[$0] }
    target = aim.map { found[$0] }
  }

  private static func partner(of place: Int?, in open: [Int], _ found: [QuantityFinder.Found]) -> Int? {
    open.first { other in place.map { MeasureUnits.fit(found[$0].quantity, found[other].quantity) } ?? true }
      ?? open.first
  }
}

extension QuantityRoles {
  /// "5 to 15": one amount goes to the other.
  func leadsTo(_ one: Int, _ other: Int) -> Bool {
    let end = found[one].place.upperBound
    return one < other && end + words.length(.toAmounts, end) == found[other].place.lowerBound
  }

  /// Whether two amounts stand in clauses of their own.
  func isApart(_ one: Int, _ other: Int) -> Bool {
    let (first, last) = (min(one, other), max(one, other))
    return (found[first].place.upperBound..<found[last].place.lowerBound).contains(where: words.isBreak)
  }
}
