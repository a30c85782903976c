// SPDX-License-Identifier: GPL-3.0-or-later

extension PluralFamily {
  /// The form for a count.
  func form(for count: UInt) -> PluralRule.Form {
    let (ones, hundreds) = (count % 10, count % 100)
    switch self {
    case .single: return .other
    case .oneAndOther: return count == 1 ? .one : .other
    case .zeroAndOne: return count <= 1 ? .one : .other
    case .endsInOne: return Self.isOne(count) ? .one : .other
    case .czech: return count == 1 ? .one : (2...4).contains(count) ? .few : .other
    case .polish: return count == 1 ? .one : Self.isFew(count) ? .few : .many
    case .eastSlavic: return Self.isOne(count) ? .one : Self.isFew(count) ? .few : .many
    case .southSlavic: return Self.isOne(count) ? .one : Self.isFew(count) ? .few : .other
    case .slovene: return Self.form(hundreds, [(.one, 1...1), (.two, 2...2), (.few, 3...4)])
    case .lithuanian:
      return (11...19).contains(hundreds) ? .other : Self.form(ones, [(.one, 1...1), (.few, 2...9)])
    case .latvian: return ones == 0 || (11...19).contains(hundreds) ? .zero : ones == 1 ? .one : .other
    case .romanian: return count == 1 ? .one : count == 0 || (1...19).contains(hundreds) ? .few : .other
    case .hebrew: return Self.form(count, [(.one, 1...1), (.two, 2...2)])
    case .irish: return Self.form(count, [(.one, 1...1), (.two, 2...2), (.few, 3...6), (.many, 7...10)])
    case .gaelic:
      return Self.form(
        count, [(.one, 1...1), (.one, 11...11), (.two, 2...2), (.two, 12...12), (.few, 3...10), (.few, 13...19)])
    case .welsh: return Self.form(count, [(.zero, 0...0), (.one, 1...1), (.two, 2...2), (.few, 3...3), (.many, 6...6)])
    case .maltese:
      let small = Self.form(count, [(.few, 0...0), (.one, 1...1), (.two, 2...2)])
      return small == .other ? Self.form(hundreds, [(.few, 3...10), (.many, 11...19)]) : small
    case .arabic:
      let small = Self.form(count, [(.zero, 0...0), (.one, 1...1), (.two, 2...2)])
      return small == .other ? Self.form(hundreds, [(.few, 3...10), (.many, 11...99)]) : small
    }
  }

  /// The form of the first range that holds a number, else `other`.
  private static func form(_ number: UInt, _ ranges: [(PluralRule.Form, ClosedRange<UInt>)]) -> PluralRule.Form {
    ranges.first { $0.1.contains(number) }?.0 ?? .other
  }

  /// 1, 21, 31 and so on, but not 11.
  private static func isOne(_ count: UInt) -> Bool { count % 10 == 1 && count % 100 != 11 }

  /// 2 to 4, 22 to 24 and so on, but not 12 to 14.
  private static func isFew(_ count: UInt) -> Bool {
    (2...4).contains(count % 10) && !(12...14).contains(count % 100)
  }
}
