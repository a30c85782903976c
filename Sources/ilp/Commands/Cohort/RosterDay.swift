// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A day in figures, as spreadsheets write it in two orders: "07/12/2026".
struct RosterDay: Equatable {
  enum Order { case dayFirst, monthFirst }

  private let first: Int
  private let second: Int
  private let year: Int
  private let mark: Character

  /// Nil for anything else than two numbers and a year with the same mark between them.
  init?(_ text: String) {
    let cell = text.filter { !$0.isWhitespace }
    guard let mark = cell.first(where: { !$0.isNumber }), "/.-".contains(mark) else { return nil }
    let parts = cell.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 2 || parts[2].count == 4,
      let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.first = first
    self.second = second
    self.year = parts[2].count == 2 ? 2000 + year : year
    self.mark = mark
  }

  /// The days that it may be, the day first; one where the order is known, or both are the same.
  func readings(in order: Order?) -> [CalendarDate] {
    let orders = order.map { [$0] } ?? [.dayFirst, .monthFirst]
    return orders.compactMap(day).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func day(_ order: Order) -> CalendarDate? {
    order == .dayFirst
      ? CalendarDate(year: year, month: second, day: first) : CalendarDate(year: year, month: first, day: second)
  }

  /// The order that cells of one column tell: a number over 12 can be no month. Nil where none tells, or they tell both.
  static func order(of cells: [String]) -> Order? {
    let days = cells.compactMap(RosterDay.init)
    let told = Set(
      days.compactMap { day -> Order? in
        // A full stop between the numbers is written where the day comes first.
        if day.mark == "." || day.first > 12 { return .dayFirst }
        return day.second > 12 ? .monthFirst : nil
      })
    return told.count == 1 ? told.first : nil
  }
}
