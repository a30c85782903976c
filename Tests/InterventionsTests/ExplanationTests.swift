// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Search
import SeededRandom
import Testing

@testable import Interventions

@Suite("Explanations of recommendations", .hearsEnglish) struct ExplanationTests {
  private static let words = (0..<60).map {
    "\(["ba", "ko", "mi", "tul", "ren"][$0 % 5])\(["d", "g", "st", "l"][$0 % 4])\($0)"
  }

  /// Texts of random words, the first of them oftener than the last.
  private static func text(_ longest: Int, using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...longest, using: &generator)).map { _ in
      words[Int.random(in: 0...Int.random(in: 0..<words.count, using: &generator), using: &generator)]
    }.joined(separator: " ")
  }

  /// - Parameter sayings: for each entry; from a dozen on an entry's score is the mean of its three best phrases.
  private static func catalogue(sayings: Int, using generator: inout SeededGenerator) -> Catalogue {
    var catalogue = Catalogue()
    for number in 0..<12 {
      let needs = (0..<3).map { _ in text(6, using: &generator) }
      catalogue.interventions.append(
        Intervention(
          about: Description(id: "e\(number)", title: text(4, using: &generator), needs: needs),
          scope: Scope(audiences: [.student], settings: ["school"]), causes: number % 2 == 0 ? ["no-practice"] : [],
          evidence: [
            RatedEvidence(source: nil, rating: EvidenceRating.allCases[number % EvidenceRating.allCases.count])
          ]))
      catalogue.sayings["e\(number)"] = (0..<sayings).map { _ in text(9, using: &generator) }
    }
    catalogue.vocabulary.stopWords = Array(words.prefix(3))
    catalogue.vocabulary.synonyms = [.equal([words[4], words[9]]), .oneWay(from: words[6], to: [words[7], words[8]])]
    return catalogue
  }

  @Test(arguments: [0, 2, 14])
  func `what is unfolded for random needs adds up to the score, words and phrases alike`(sayings: Int) throws {
    var generator = SeededGenerator(seed: UInt64(sayings))
    var explained = 0
    for _ in 0..<12 {
      let catalogue = Self.catalogue(sayings: sayings, using: &generator)
      let recommender = Recommender(catalogue, shelves: [.interventions])
      let index = try #require(recommender.indexes[.interventions])
      for _ in 0..<12 {
        let text = Self.text(12, using: &generator) + " misspeltt \(Self.words[20])x"
        let reading = NeedReading(text, language: recommender.language, stemmer: Stemmer(recommender.language.stemmer))
        { index.searcher.knows($0) }
        let scores = index.search(reading)
        for hit in scores.hits {
          let explanation = index.explanation(of: hit.document, for: reading, scores)
          #expect(explanation.value == hit.score)
          #expect(explanation.recomputed() == hit.score)
          #expect(explanation.details.count == 3 && explanation.details[1].value >= 0)
        }
        // What an entry says itself is answered, whatever stands around it.
        let entry = try #require(catalogue.interventions.randomElement(using: &generator))
        let fitting = "\(entry.about.title) \(entry.about.needs[0]) \(Self.text(3, using: &generator))"
        for hit in recommender.recommend(Need(fitting, cause: "no-practice"), limit: 12).hits {
          explained += 1
          #expect(hit.explanation.recomputed() == hit.score)
          #expect(hit.explanation.details.map(\.value).reduce(1, *) == hit.score)
        }
      }
    }
    #expect(explained > 200)
  }
}
