// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Interventions
import Testing

@testable import Library

/// The threshold of "nothing fits", held from both sides. It is a share of words, so now and then it errs; how often is bounded.
@Suite("Needs and the corpus that ships", .hearsEnglish) struct ShippedNeedsTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  private static let recommender = Recommender(
    CorpusReader.read(layers: [DataLayer.folder("\(root)/corpora")]).catalogue)

  @Test(arguments: [
    (Shelf.interventions, ShippedNeeds.answered), (.accommodations, ShippedNeeds.answeredOnAccommodations),
    (.measures, ShippedNeeds.answeredOnMeasures),
  ])
  func `what it answers is answered`(shelf: Shelf, needs: [String]) {
    let missed = needs.filter { Self.recommender.ids(for: Need($0), from: shelf).isEmpty }
    #expect(missed.count * 33 <= needs.count, "nothing for: \(missed)")
  }

  @Test(arguments: [
    (Shelf.interventions, ShippedNeeds.unanswered), (.accommodations, ShippedNeeds.unansweredOnAccommodations),
    (.measures, ShippedNeeds.unansweredOnMeasures),
  ])
  func `for other fields of life nothing fits`(shelf: Shelf, needs: [String]) {
    let served = needs.filter { !Self.recommender.ids(for: Need($0), from: shelf).isEmpty }
    print("needs of other fields, \(shelf.rawValue): \(served.count) of \(needs.count) found something: \(served)")
    #expect(Double(served.count) <= 0.2 * Double(needs.count), "found something for: \(served)")
  }

  @Test(arguments: [
    ("I run out of time in tests and my hands get sweaty", Shelf.accommodations, "extra-time-test"),
    ("I run out of time in tests and my hands get sweaty", .interventions, "test-worry-plan"),
    (
      "know the machines of the line and run them alone\nnobody has to stop it\nthat nobody has time to show me",
      .interventions, "book-training-like-a-machine"
    ),
  ])
  func `of a long need the line that says it decides`(need: String, shelf: Shelf, id: String) {
    #expect(Self.recommender.ids(for: Need(need), from: shelf).contains(id))
  }
}
