// SPDX-License-Identifier: GPL-3.0-or-later

/// A school grade in order: K, 1 ... 12, college.
struct SchoolGrade: Comparable {
  private let rank: Int

  /// Reads "K", "3", "3rd", "grade 3", "college"; nil for anything else.
  init?(_ text: String?) {
    guard let text else { return nil }
    let words = Words(text).all.filter { $0 != "grade" }
    guard words.count == 1, let word = words.first else { return nil }
    switch word {
    case "k", "kindergarten": rank = 0
    case "college", "university": rank = 13
    default:
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), (1...12).contains(number),
        ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
      else { return nil }
      rank = number
    }
  }

  static func < (left: SchoolGrade, right: SchoolGrade) -> Bool { left.rank < right.rank }
}
