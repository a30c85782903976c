// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A school year: kindergarten, 1 to 12, or college.
package struct Grade: Sendable, Hashable, Comparable {
  /// 0 for kindergarten, 13 for college.
  package let year: Int

  package static let kindergarten = Grade(year: 0)
  package static let college = Grade(year: 13)

  private init(year: Int) {
    self.year = year
  }

  /// Reads "K", "3", "3rd", "grade 3", "Grade 11", "11th grade", "kindergarten" or "college"; nil for anything else.
  package init?(_ text: String) {
    // As files have it: a recommendation reads hundreds of them.
    if let year = Int(text), (1...12).contains(year) {
      self.init(year: year)
      return
    }
    if let known = [Self.kindergarten, .college].first(where: { $0.text == text }) {
      self = known
      return
    }
    let heard = Localization.Language.current.heard
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .filter { !heard.hears($0, in: .gradeWords) }
    guard words.count == 1, let word = words.first else { return nil }
    if let year = heard.figures(String(word)), (1...12).contains(year) {
      self.init(year: year)
    } else if word == Self.kindergarten.text.lowercased() || heard.hears(word, in: .kindergarten) {
      self = .kindergarten
    } else if word == Self.college.text || heard.hears(word, in: .college) {
      self = .college
    } else {
      return nil
    }
  }

  /// The grade that a line names as one: "I'm in 4th grade", "grade 7", "kindergarten", "she is 8 years old"; nil for a number alone,
  /// which could be anything, and where several are named.
  package init?(mentionedIn line: String) {
    let heard = Localization.Language.current.heard
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    func names(_ list: HeardList) -> Bool { words.contains { heard.hears($0, in: list) } }
    if names(.ageMarks), let age = words.lazy.compactMap(Int.init).first {
      self.init(age: age)
      return
    }
    let isNamed = names(.gradeWords)
    let grades = words.filter { isNamed || Int($0) == nil }.compactMap { Grade($0) }
    guard let grade = grades.first, Set(grades).count == 1 else { return nil }
    self = grade
  }

  /// The usual grade in the United States at an age in years: 5 is kindergarten. Nil below 5.
  package init?(age: Int) {
    guard age >= 5 else { return nil }
    self.init(year: min(age - 5, 13))
  }

  /// "K", "3" or "college", as data files write it.
  package var text: String {
    switch self {
    case .kindergarten: "K"
    case .college: "college"
    default: String(year)
    }
  }

  package static func < (one: Grade, other: Grade) -> Bool {
    one.year < other.year
  }
}
