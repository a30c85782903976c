// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

@testable import Library

/// A small corpus without a defect, in which tests plant one at a time.
enum CorpusSample {
  static let interventions = """
    interventions:
      - id: quiz-yourself
        version: 2
        title: Quiz yourself instead of reading again
        summary: Close the book and write down what you remember.
        audiences: [student, employee, new-hire]
        settings: [school]
        grades: {from: K, to: "12"}
        domains: [study-skills]
        kinds: [skill]
        needs:
          - forgets everything before the test
          - reads the notes again and again
          - knew it yesterday, gone today
          - studies for hours with bad grades
          - cannot recall names and dates
        keywords: [retrieval practice]
        causes: [no-practice]
        steps:
          - Close the book.
          - Write down what you remember.
        dosage: {minutes: 10-20, times_per_week: 4, weeks: 6}
        group: one
        delivered_by: [learner]
        training: none
        effort: low
        cost: none
        measures: [quiz-score, a plain word]
        cautions: [Give the answer soon.]
        evidence:
          - source: dunlosky-2013
            rating: strong
            figure: "0.74"
            metric: d
            studied_on: students of all ages
        related: [extra-time]

    """
  static let norms = """
    norms:
      - id: quiz-norm
        title: Quiz scores
        measure: quiz-score
        edition: "2013"
        source: dunlosky-2013
        scores: [{grade: "2", percentile: 50, fall: 5, winter: 6.5, spring: 8}]

    """
  static let accommodations = """
    accommodations:
      - id: extra-time
        title: Extra time on tests
        summary: More minutes for the same tasks.
        audiences: [student]
        barriers: [time]
        settings: [test]
        needs: [never finishes tests in time]
        steps: [Agree how much more time.]
        evidence: [{rating: practice}]

    """
  static let sayings = """
    sayings:
      - for: quiz-yourself
        said: [my head is empty in the exam]

    """
  static let measures = """
    measures:
      - id: quiz-score
        title: Quiz score
        domains: [study-skills]
        audiences: [student]
        what: Right answers of ten
        growth: [{grade: "3", per_week: "1.1", statistic: mean, source: dunlosky-2013}]

    """
  static let sources = """
    sources:
      - id: dunlosky-2013
        authors: Dunlosky and others
        year: "2013"
        title: Techniques

    """
  static let domains = """
    domains:
      - {id: study-skills, title: Study skills, audiences: [student, employee], words: [memory]}

    """

  /// The files of the sample, each text being changed by `edit`, which is given the path.
  static func files(_ edit: (_ path: String, _ text: String) -> String = { $1 }) -> [CorpusFile] {
    [
      ("interventions/study.yaml", interventions), ("accommodations/school.yaml", accommodations),
      ("measures/school.yaml", measures), ("norms/quiz.yaml", norms), ("sayings/school.yaml", sayings),
      ("sources.yaml", sources),
      ("vocabulary/domains.yaml", domains),
      ("vocabulary/stopwords.yaml", "stopwords: [the, it, on, in, is]\n"),
      ("vocabulary/elsewhere.yaml", "elsewhere: [bake bread, bake bread today, how to bake bread]\n"),
    ].compactMap { path, text in CorpusFile(relativePath: path, bytes: Array(edit(path, text).utf8)) }
  }

  /// What the check says of the sample after one piece of text was replaced in one file.
  static func defects(replacing old: String, with new: String, in file: String) -> [Defect] {
    let files = files { path, text in path == file ? text.replacing(old, with: new) : text }
    return CorpusCheck.defects(
      in: CorpusReader.read(layers: [files]), lists: KnownLists(causes: ["no-practice"], roles: ["learner"]))
  }
}
