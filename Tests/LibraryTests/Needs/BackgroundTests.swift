// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Interventions
import Testing

@testable import Library

/// Needs with a story told beside them: the need alone decides what fits, the story only which of it comes first.
@Suite("Needs with a story beside them", .hearsEnglish) struct BackgroundTests {
  /// Have nothing to do with the needs of the table.
  private static let stories = [
    "on the last quiz i stopped writing and drew shoes, he goes too fast",
    "it was free time and i put my things in the wrong place, then we stopped. no time to practice",
    "Tuesday the customer was waiting, I read the price twice and nobody had shown me the screen",
    "she gave us two pages, I talked to my friend about the game and forgot to start",
  ]

  private static let catalogue = CorpusReader.read(layers: [.folder("\(ProjectFolder.path)/corpora")]).catalogue
  private static let recommender = Recommender(catalogue, shelves: [.interventions])
  private static let table = NeedsTable(
    String(decoding: ProjectFolder.bytes("Tests/LibraryTests/Needs/needs.tsv") ?? [], as: UTF8.self))

  private static func ids(
    _ text: String, beside story: String, _ audience: Interventions.Audience? = nil
  ) -> [String] {
    var need = Need(text, audience: audience)
    need.background = story
    return recommender.ids(for: need)
  }

  private static func success(_ found: (Int, NeedsTable.Row) -> [String]) -> NeedsTable.Success {
    let rows = table.rows.enumerated().map { ($1.need, found($0, $1)) }
    return table.success(of: Dictionary(uniqueKeysWithValues: rows), accepting: \.allAccepted)
  }

  @Test func `a story that has nothing to do with a need costs little of what is found`() {
    let success = Self.success { Self.ids($1.need, beside: Self.stories[$0 % Self.stories.count], $1.audience) }
    print("needs with an idle story beside them: \(success)")
    #expect(success.shareAtThree >= 0.87)
  }

  @Test func `of a need that only names its field the story tells what is meant`() {
    let titles = Dictionary(uniqueKeysWithValues: Self.catalogue.vocabulary.domains.map { ($0.id, $0.title) })
    let success = Self.success { Self.ids(titles[$1.domain] ?? "", beside: $1.need, $1.audience) }
    print("needs told beside the title of their field: \(success)")
    #expect(success.shareAtThree >= 0.82)
  }

  @Test func `no story carries a way to a need of another field of life`() {
    let told = ShippedNeeds.unanswered.enumerated().filter {
      !Self.ids($1, beside: Self.stories[$0 % Self.stories.count]).isEmpty
    }
    let alone = ShippedNeeds.unanswered.filter { !Self.recommender.ids(for: Need($0)).isEmpty }
    #expect(told.map(\.element) == alone)
  }

  @Test func `with a story the score is unfolded to the last bit, too`() throws {
    var need = Need("reads slowly, stumbles over easy words", audience: .student, cause: "no-practice")
    need.background = Self.stories[0]
    let hits = Self.recommender.recommend(need, limit: 9).hits
    #expect(hits.count > 3)
    for hit in hits { #expect(hit.explanation.recomputed() == hit.score) }
  }
}
