// SPDX-License-Identifier: GPL-3.0-or-later

/// What this target says to users.
enum Messages {
  static func words(_ found: [(field: String, words: [String])]) -> String {
    found.map { "\($0.words.joined(separator: ", ")) (\(place($0.field)))" }.joined(separator: "; ")
  }

  /// Sayings are not shown with an entry, so their name would tell nothing.
  private static func place(_ field: String) -> String {
    field == EntryField.sayings.rawValue ? "as others say it" : field
  }

  static func inOtherWords(_ word: String) -> String { "\(word), in other words" }

  static func cause(_ id: String) -> String { "answers the cause: \(plain(id))" }
  static func builds(_ kind: String) -> String { "builds \(article(kind)) \(kind)" }
  static func setting(_ setting: String) -> String { "made for: \(plain(setting))" }

  static func audience(_ audiences: [Audience]) -> String {
    "for \(audiences.map(\.words).joined(separator: ", "))"
  }

  static func grades(_ grades: GradeRange) -> String {
    grades.from == grades.to ? "for grade \(grades.text)" : "for grades \(grades.text)"
  }

  static func evidence(_ evidence: ShownEvidence) -> String {
    evidence.words + (evidence.source.map { ": \($0.shortCitation)" } ?? "")
  }

  static func studiedOn(_ people: String) -> String { "studied on \(people)" }

  static func effort(_ delivery: Delivery) -> String {
    "\(delivery.effort.rawValue) effort"
  }

  static let triedBefore = "Tried before without success. Change something this time, or choose another way."

  static func speaksAgainst(_ evidence: RatedEvidence) -> String {
    let people = evidence.studiedOn.map { " on \($0)" } ?? ""
    return evidence.rating == .negative
      ? "A study\(people) found that it did harm." : "A study\(people) found no effect."
  }

  static func moreEffort(_ effort: Extent) -> String { "Takes \(effort.rawValue) effort, more than you asked for." }

  static func otherSettings(_ settings: [String]) -> String {
    "Made for another place: \(settings.map(plain).joined(separator: ", "))."
  }

  private static func plain(_ id: String) -> String {
    String(id.map { $0 == "-" ? " " : $0 })
  }

  private static func article(_ noun: String) -> String {
    noun.first.map { "aeiou".contains($0) } == true ? "an" : "a"
  }
}

extension ShownEvidence {
  /// The rating in words, with the figure where one was published: "strong evidence (effect size 0.74)".
  package var words: String {
    rating.words + (figureText.map { " (\($0))" } ?? "")
  }
}

extension EvidenceRating {
  /// The rating in words: "strong evidence".
  package var words: String {
    switch self {
    case .strong: "strong evidence"
    case .moderate: "moderate evidence"
    case .promising: "promising evidence"
    case .practice: "accepted practice, little tested"
    case .unrated: "not rated"
    case .none: "no effect found"
    case .negative: "found to do harm"
    }
  }
}
