// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// A stretch of days from today on, as typed: "30d", "6w", "3m".
enum Span: Equatable {
  case days(Int)
  case months(Int)

  /// The last day; nil reaches as far as there is anything.
  func end(from today: CalendarDate) -> CalendarDate? {
    switch self {
    case .days(let count): today.adding(days: count)
    case .months(let count): today.adding(months: count)
    }
  }

  /// Nil for anything else than a number and d, w, m or y; a bare number counts days.
  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count <= 36_500 else { return nil }
    switch text.dropFirst(digits.count).lowercased() {
    case "", "d": self = .days(count)
    case "w": self = .days(count * 7)
    case "m": self = .months(count)
    case "y": self = .months(count * 12)
    default: return nil
    }
  }
}

extension Span: CustomStringConvertible {
  /// As it is typed.
  var description: String {
    switch self {
    case .days(let count): "\(count)d"
    case .months(let count): "\(count)m"
    }
  }
}
