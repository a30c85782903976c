// SPDX-License-Identifier: GPL-3.0-or-later

@testable import Interventions

/// A small catalogue with one entry for each thing that the recommender is asked.
enum Sample {
  static let stopWords = [
    "a", "and", "he", "his", "in", "is", "it", "my", "not", "of", "on", "the", "to", "with", "for", "i",
  ]

  static let catalogue: Catalogue = {
    var catalogue = Catalogue()
    catalogue.interventions = [
      entry(
        "reread-aloud", "Read the same text aloud again", needs: ["reads slowly", "stumbles over words"],
        audiences: [.student], grades: ("1", "5"), causes: ["no-practice"], rating: .strong, domains: ["fluency"]),
      entry(
        "reread-aloud-twice", "Read the same text aloud again and again",
        needs: ["reads slowly", "stumbles over words"],
        audiences: [.student], grades: ("1", "5"), causes: ["no-practice"], rating: .moderate, domains: ["fluency"]),
      entry(
        "audio-books", "Listen while reading slowly", needs: ["reads slowly and gets tired"], audiences: [.student],
        grades: ("1", "12"), causes: ["no-tools"], rating: .practice, domains: ["fluency"]),
      entry(
        "speed-app", "Speed reading app", needs: ["reads slowly on screens"], audiences: [.student],
        rating: .negative, domains: ["fluency"]),
      entry(
        "pivot-course", "Course on pivot tables", needs: ["monthly report takes three days", "copies figures by hand"],
        audiences: [.employee], causes: ["not-shown"], training: .course, effort: .high, rating: .moderate),
      entry(
        "report-template", "Template that fills the monthly report",
        needs: ["monthly report takes three days", "copies figures by hand"], audiences: [.employee],
        causes: ["no-tools", "no-time"], effort: .low, rating: .practice),
    ]
    catalogue.accommodations = [
      AccommodationEntry(
        about: Description(id: "extra-time", title: "Extra time on tests", needs: ["never finishes tests in time"]),
        scope: Scope(audiences: [.student]), barriers: ["time"])
    ]
    catalogue.measures = [
      Measure(
        about: Description(id: "wcpm", title: "Words read correctly in a minute", keywords: ["reads slowly"]),
        scope: Scope(audiences: [.student]))
    ]
    catalogue.sources = [
      Source(id: "study-1", authors: "Ito, Berg and Cruz", year: "2020", title: "A study", doi: "10.1/1")
    ]
    catalogue.vocabulary.stopWords = stopWords
    catalogue.vocabulary.synonyms = [.oneWay(from: "dyslexia", to: ["reads slowly"])]
    catalogue.vocabulary.domains = [
      Domain(id: "fluency", title: "Reading smoothly", audiences: [.student], words: ["fluency"])
    ]
    return catalogue
  }()

  static let recommender = Recommender(catalogue)

  private static func entry(
    _ id: String, _ title: String, needs: [String], audiences: [Audience], grades: (String, String)? = nil,
    causes: [String] = [], training: Training = .none, effort: Extent = .low, rating: EvidenceRating,
    domains: [String] = []
  ) -> Intervention {
    let range = grades.flatMap { grades in
      Grade(grades.0).flatMap { from in Grade(grades.1).map { GradeRange(from: from, to: $0) } }
    }
    return Intervention(
      about: Description(id: id, title: title, needs: needs, domains: domains),
      scope: Scope(audiences: audiences, settings: ["school"], grades: range), kinds: ["skill"], causes: causes,
      delivery: Delivery(
        dosage: Dosage(minutes: NumberRange("10"), timesPerWeek: NumberRange("4")), training: training, effort: effort),
      cautions: ["Keep it short."],
      evidence: [
        RatedEvidence(
          source: rating.needsSource ? "study-1" : nil, rating: rating, figure: "0.4", metric: "d",
          studiedOn: "grade 2")
      ])
  }
}
