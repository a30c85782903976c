// SPDX-License-Identifier: GPL-3.0-or-later

/// The units of where it stands and where it shall be, the shorter one completed by the longer: "errors" and "errors a month".
struct MeasureUnits {
  private(set) var baseline: String?
  private(set) var target: String?
  /// They measure different things.
  let differ: Bool

  init(_ baseline: Quantity?, _ target: Quantity?, _ language: LanguageWords) {
    self.baseline = baseline?.unit
    self.target = target?.unit
    guard let base = baseline?.unit, let aim = target?.unit else {
      differ = false
      return
    }
    if Self.isSame(base, aim) {
      let longer = base.count > aim.count ? base : aim
      (self.baseline, self.target) = (longer, longer)
      differ = false
    } else {
      let times: [WordList] = [.unitHour, .unitDay, .unitWeek, .unitMonth, .countedIn]
      func isTime(_ unit: String) -> Bool { times.contains { language.contains(unit.firstWord, in: $0) } }
      // A share of all and a count of them measure the same thing: "60 %", "8 of 10".
      let isShare =
        base == "%" || aim == "%" || baseline?.number == nil || target?.number == nil || baseline?.number == 0
      differ = !isShare && !(isTime(base) && isTime(aim))
    }
  }

  /// Whether two amounts may measure the same.
  static func fit(_ one: Quantity, _ other: Quantity) -> Bool {
    guard let first = one.unit, let second = other.unit else { return true }
    return isSame(first, second)
  }

  /// "word" and "words right" are.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (first, second) = (one.firstWord, other.firstWord)
    if first == second || first == second + "s" || second == first + "s" { return true }
    let words = Set(one.split(separator: " ")).intersection(other.split(separator: " ")).filter { $0.count > 3 }
    return !words.isEmpty
  }
}

extension String {
  fileprivate var firstWord: String { String(prefix { $0 != " " }) }
}
