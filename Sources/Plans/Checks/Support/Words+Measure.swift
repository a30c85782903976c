// SPDX-License-Identifier: GPL-3.0-or-later

extension Words {
  /// Whether a number is said that is no date: "90 words", "4 of 5", but not "by 18 December 2026".
  var sayAmount: Bool {
    all.indices.contains { index in
      guard all[index].contains(where: \.isNumber) else { return false }
      let isYear = all[index].count == 4 && all[index].allSatisfy(\.isNumber)
      return !isYear && !isMonth(at: index - 1) && !isMonth(at: index + 1)
    }
  }

  private func isMonth(at index: Int) -> Bool {
    guard all.indices.contains(index) else { return false }
    return (1...12).contains { month in
      [CalendarDate.monthWords(month), CalendarDate.shortMonthWords(month)].contains { $0.lowercased() == all[index] }
    }
  }
}
