// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What this target says to users.
enum Messages {
  static func words(_ found: [(field: String, words: [String])]) -> String {
    found.map { "\($0.words.listed) (\(place($0.field)))" }.listedLoosely
  }

  /// Sayings are not shown with an entry, so their name would tell nothing.
  private static func place(_ field: String) -> String {
    field == EntryField.sayings.rawValue ? say("interventions.place", "as others say it") : say(code: field)
  }

  static func inOtherWords(_ word: String) -> String { say("interventions.in-other-words", "\(word), in other words") }

  static func cause(_ id: String) -> String { say("interventions.cause", "answers the cause: \(say(code: id))") }
  static func builds(_ kind: String) -> String { say("interventions.builds", "builds \(withArticle(kind))") }
  static func setting(_ setting: String) -> String { say("interventions.setting", "made for: \(say(code: setting))") }

  static func audience(_ audiences: [Audience]) -> String {
    say("interventions.audience", "for \(audiences.map(\.words).listed)")
  }

  static func grades(_ grades: GradeRange) -> String {
    grades.from == grades.to
      ? say("interventions.grades", "for grade \(grades.text)")
      : say("interventions.grades-2", "for grades \(grades.text)")
  }

  static func evidence(_ evidence: ShownEvidence) -> String {
    evidence.words + (evidence.source.map { ": \($0.shortCitation)" } ?? "")
  }

  static func studiedOn(_ people: String) -> String { say("interventions.studied-on", "studied on \(people)") }

  static func effort(_ delivery: Delivery) -> String {
    say("interventions.effort", "\(say(code: delivery.effort.rawValue)) effort")
  }

  static var triedBefore: String {
    say(
      "interventions.tried-before", "Tried before without success. Change something this time, or choose another way.")
  }

  static func speaksAgainst(_ evidence: RatedEvidence) -> String {
    let people = evidence.studiedOn.map { say("interventions.speaks-against.people", " on \($0)") } ?? ""
    return evidence.rating == .negative
      ? say("interventions.speaks-against", "A study\(people) found that it did harm.")
      : say("interventions.speaks-against-2", "A study\(people) found no effect.")
  }

  static func moreEffort(_ effort: Extent) -> String {
    say("interventions.more-effort", "Takes \(say(code: effort.rawValue)) effort, more than you asked for.")
  }

  static func otherSettings(_ settings: [String]) -> String {
    say("interventions.other-settings", "Made for another place: \(settings.map { say(code: $0) }.listed).")
  }

  private static func withArticle(_ noun: String) -> String {
    noun.first.map { "aeiou".contains($0) } == true
      ? say("interventions.with-article.an", "an \(say(code: noun))")
      : say("interventions.with-article.a", "a \(say(code: noun))")
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
    case .strong: say("interventions.words.strong", "strong evidence")
    case .moderate: say("interventions.words.moderate", "moderate evidence")
    case .promising: say("interventions.words.promising", "promising evidence")
    case .practice: say("interventions.words.practice", "accepted practice, little tested")
    case .unrated: say("interventions.words.unrated", "not rated")
    case .none: say("interventions.words.none", "no effect found")
    case .negative: say("interventions.words.negative", "found to do harm")
    }
  }
}
