// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Testing

@testable import Library

@Suite("Checking a corpus") struct CorpusCheckTests {
  /// One defect, and how it is planted: the file, the text to replace, what to write instead.
  struct Plant: Sendable, CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    let new: String
    let message: String

    init(_ rule: String, _ file: String, _ old: String, _ new: String, says message: String) {
      self.rule = rule
      self.file = file
      self.old = old
      self.new = new
      self.message = message
    }

    var testDescription: String { "\(rule): \(message)" }
  }

  private static let study = "interventions/study.yaml"
  private static let longSentence = (1...25).map { "word\($0)" }.joined(separator: " ") + "."
  private static let twin =
    CorpusSample.accommodations
    + CorpusSample.accommodations.replacing("accommodations:\n", with: "").replacing("extra-time", with: "more-time")

  static let plants: [Plant] = [
    Plant(
      "", study, "    title: Quiz", "    titel: Quiz",
      says: "intervention \"quiz-yourself\" has an unknown key \"titel\""),
    Plant(
      "", study, "    summary: Close the book and write down what you remember.\n", "",
      says: "intervention \"quiz-yourself\" has no \"summary\""),
    Plant(
      "", study, "rating: strong", "rating: great",
      says: "\"rating\" of evidence of intervention \"quiz-yourself\" cannot be \"great\""),
    Plant(
      "", study, "from: K", "from: X",
      says: "from of \"grades\" of intervention \"quiz-yourself\" should be a grade, not \"X\""),
    Plant("", study, "from: K, to: \"12\"", "from: 5, to: 2", says: "grades fall from 5 to 2"),
    Plant(
      "", study, "minutes: 10-20", "minutes: some",
      says: "minutes of \"dosage\" of intervention \"quiz-yourself\" should be a number or a range, not \"some\""),
    Plant("", "vocabulary/stopwords.yaml", "stopwords", "stopword", says: "file has an unknown key \"stopword\""),
    Plant(
      "IDIsWellFormed", "sources.yaml", "title: Techniques\n",
      "title: Techniques\n  - {id: Bad_Id, authors: A, year: \"1\", title: T}\n",
      says: "id \"Bad_Id\" is not made of lower-case words joined by \"-\""),
    Plant(
      "IDIsUnique", "accommodations/school.yaml", CorpusSample.accommodations,
      CorpusSample.accommodations + CorpusSample.accommodations.replacing("accommodations:\n", with: ""),
      says: "id \"extra-time\" is taken in accommodations/school.yaml:2; this entry is not used"),
    Plant(
      "RelatedEntryExists", study, "related: [extra-time]", "related: [extra-tim]",
      says: "entry \"extra-tim\" is not known"),
    Plant(
      "RelatedEntryExists", study, "related: [extra-time]", "related: [quiz-yourself]",
      says: "entry \"quiz-yourself\" is related to itself"),
    Plant(
      "", "sayings/school.yaml", "for: quiz-yourself", "of: quiz-yourself",
      says: "saying has an unknown key \"of\""),
    Plant(
      "SayingHasEntry", "sayings/school.yaml", "for: quiz-yourself", "for: quiz-yourselves",
      says: "entry \"quiz-yourselves\" is not known"),
    Plant(
      "NormNamesKnownMeasure", "norms/quiz.yaml", "measure: quiz-score", "measure: quiz-scores",
      says: "measure \"quiz-scores\" is not known"),
    Plant("MeasureIsKnown", study, "[quiz-score,", "[quiz-scores,", says: "measure \"quiz-scores\" is not known"),
    Plant(
      "SourceIsListed", study, "source: dunlosky-2013", "source: dunlosky-2014",
      says: "source \"dunlosky-2014\" is not known"),
    Plant(
      "SourceIsListed", "measures/school.yaml", "source: dunlosky-2013", "source: nobody",
      says: "source \"nobody\" is not known"),
    Plant(
      "SourceIsUsed", "sources.yaml", "title: Techniques\n",
      "title: Techniques\n  - {id: unused, authors: A, year: \"1\", title: T}\n",
      says: "source \"unused\" is used nowhere"),
    Plant(
      "DomainIsListed", study, "domains: [study-skills]", "domains: [study-skills, study-skill]",
      says: "domain \"study-skill\" is not known"),
    Plant(
      "CauseIsListed", study, "causes: [no-practice]", "causes: [no-practise]",
      says: "cause \"no-practise\" is not known"),
    Plant(
      "RatingHasSource", study, "source: dunlosky-2013\n        rating: strong", "rating: strong",
      says: "entry \"quiz-yourself\" is rated strong without a source"),
    Plant(
      "FigureHasMetric", study, "        metric: d\n", "",
      says: "entry \"quiz-yourself\" has the figure 0.74 without a metric"),
    Plant(
      "EntryHasEnoughNeeds", study, "      - cannot recall names and dates\n", "",
      says: "entry \"quiz-yourself\" has 4 of at least 5 needs"),
    Plant(
      "EntryHasEnoughNeeds", "accommodations/school.yaml", "    needs: [never finishes tests in time]\n", "",
      says: "entry \"extra-time\" has 0 of at least 1 needs"),
    Plant(
      "EntryHasSteps", "accommodations/school.yaml", "    steps: [Agree how much more time.]\n", "",
      says: "entry \"extra-time\" has no steps"),
    Plant(
      "InterventionHasDosage", study, "    dosage: {minutes: 10-20, times_per_week: 4, weeks: 6}\n", "",
      says: "entry \"quiz-yourself\" has no dosage"),
    Plant(
      "InterventionHasMeasure", study, "    measures: [quiz-score, a plain word]\n", "",
      says: "entry \"quiz-yourself\" has no measure"),
    Plant(
      "SentenceIsShort", study, "Close the book.", longSentence,
      says: "sentence of 25 words, 24 are enough: \"word1 word2 word3 word4 word5 ...\""),
    Plant(
      "TextIsReadable", study, "Close the book and write down what you remember.",
      "Systematically internalize comprehensive autobiographical information.",
      says: "entry \"quiz-yourself\" asks for reading grade 14, 8 is enough"),
    Plant(
      "RoleIsListed", study, "[learner]", "[learner, lerner]", says: "role \"lerner\" is not known"),
    Plant(
      "EntryIsUnlikeOthers", "accommodations/school.yaml", CorpusSample.accommodations,
      twin.replacing("More minutes", with: "Many minutes"), says: "entry \"more-time\" has the title of \"extra-time\""),
    Plant(
      "EntryIsUnlikeOthers", "accommodations/school.yaml", CorpusSample.accommodations,
      twin.replacingLast("Extra time on tests", with: "Extra time on each test"),
      says: "entry \"more-time\" says nearly the same as \"extra-time\" (78 % of their words)"),
    Plant(
      "NeedFindsItsEntry", study, "cannot recall names and dates", "bake bread",
      says: "need \"bake bread\" does not find \"quiz-yourself\" among the first three; it finds nothing"),
    Plant(
      "AudienceIsCovered", "vocabulary/domains.yaml", "words: [memory]}\n",
      "words: [memory]}\n  - {id: math, title: Math, audiences: [employee]}\n",
      says: "no intervention for employees in the domain \"math\""),
    Plant(
      "AudienceIsCovered", study, "[student, employee, new-hire]", "[student]", says: "no intervention for new hires"),
  ]

  @Test func `a good corpus has no defect`() {
    #expect(CorpusSample.defects(replacing: "x", with: "x", in: "").isEmpty)
  }

  @Test(arguments: plants)
  func `a planted defect is found, with its place and a remedy`(plant: Plant) throws {
    let found = CorpusSample.defects(replacing: plant.old, with: plant.new, in: plant.file)
    let defect = try #require(found.first { $0.message == plant.message }, "found instead: \(found)")
    #expect(defect.rule == plant.rule)
    #expect(defect.file == plant.file)
    #expect(defect.line >= 1 && defect.column >= 1)
    #expect(!defect.hint.isEmpty)
  }

  @Test func `every rule is planted`() {
    #expect(Set(CorpusCheck.rules.map(\.name)).subtracting(Self.plants.map(\.rule)).isEmpty)
  }

  @Test func `a defect points at the word that is wrong`() throws {
    let found = CorpusSample.defects(replacing: "[quiz-score,", with: "[quiz-scores,", in: Self.study)
    let defect = try #require(found.first)
    #expect("\(defect.line):\(defect.column)" == "28:16")
    #expect(defect.hint == "did you mean \"quiz-score\"?")
  }

  @Test func `all defects are told at once`() {
    let found = CorpusSample.defects(replacing: "dunlosky-2013", with: "nobody", in: Self.study)
    #expect(found.map(\.rule) == ["SourceIsListed"])
    let more = CorpusSample.defects(replacing: "[no-practice]", with: "[no-one, no-two]", in: Self.study)
    #expect(more.map(\.rule) == ["CauseIsListed", "CauseIsListed"])
  }
}

extension String {
  /// The text with the last occurrence replaced.
  fileprivate func replacingLast(_ old: String, with new: String) -> String {
    guard let range = ranges(of: old).last else { return self }
    return replacingCharacters(range, with: new)
  }

  private func replacingCharacters(_ range: Range<String.Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
