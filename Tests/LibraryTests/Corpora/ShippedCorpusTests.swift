// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Interventions
import Testing

@testable import Library

@Suite("The corpus that ships") struct ShippedCorpusTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  private static let corpus = CorpusReader.read(layers: [DataLayer.folder("\(root)/corpora")])
  private static let recommender = Recommender(corpus.catalogue)

  @Test func `it is there, with something for everyone`() {
    let catalogue = Self.corpus.catalogue
    #expect(catalogue.interventions.count >= 400)
    #expect(catalogue.accommodations.count >= 120 && catalogue.measures.count >= 80 && !catalogue.sources.isEmpty)
    for audience in Interventions.Audience.allCases {
      #expect(catalogue.interventions.contains { $0.scope.audiences.contains(audience) }, "\(audience)")
    }
  }

  /// The rest of its checks runs with the release program, in `scripts/test`: they search thousands of times.
  @Test func `it can be read, and its lists are known`() throws {
    let lists = KnownLists(FlowCatalogue(layers: [DataLayer.folder("\(Self.root)/prompts")]))
    #expect(lists.causes?.isEmpty == false && lists.roles?.isEmpty == false)
    #expect(Self.corpus.defects == [])
  }

  @Test(arguments: [
    "He reads slowly, word by word, and stumbles over easy words", "i forget everything for tests",
    "never hands in homework", "gets nervous before tests and goes blank", "doesn't know multiplication tables",
    "I always run out of time and miss deadlines", "speaking in front of people makes me panic",
    "copying numbers by hand into excel every month", "new hire feels lost in the first week",
    "new manager does not delegate", "workers do not wear protective gear", "too many emails",
    "forgets everythng for tests", "phone distracts him while studying",
  ])
  func `a need that it answers finds something`(need: String) {
    #expect(!Self.recommender.recommend(Need(need)).nothingFits)
  }

  @Test(arguments: [
    "how do I bake sourdough bread", "weather tomorrow in Paris", "recommend a good restaurant near the station",
    "cheap flights to Rome",
    "who won the world cup", "stock market prices", "asdf qwer zxcv",
    "paint the kitchen walls", "how to fix a flat bicycle tire",
  ])
  func `for a need that it cannot answer nothing fits`(need: String) {
    let answer = Self.recommender.recommend(Need(need))
    #expect(answer.nothingFits, "found \(answer.hits.map(\.entry.id))")
  }
}
