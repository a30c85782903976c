// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Search
import Testing

@testable import Interventions

@Suite("Recommender", .hearsEnglish) struct RecommenderTests {
  private func recommend(_ need: Need, from shelf: Shelf = .interventions, limit: Int = 3) -> Recommendation {
    Sample.recommender.recommend(need, from: shelf, limit: limit)
  }

  private func ids(_ need: Need, limit: Int = 9) -> [String] {
    recommend(need, limit: limit).hits.map(\.entry.id)
  }

  @Test func `a need finds what is written for it, with the words it was found by`() throws {
    let answer = recommend(Need("He reads slowly, stumbles over easy words"))
    let first = try #require(answer.hits.first)
    #expect(first.entry.id == "reread-aloud")
    #expect(first.keywords == ["reads", "slowly", "stumbles", "over", "words"])
    #expect(
      first.reasons.first
        == Reason(
          .words, "reads (title); slowly, stumbles, over, words (needs)",
          words: ["reads", "slowly", "stumbles", "over", "words"]))
    #expect(!answer.nothingFits)
    #expect(answer.corrected == nil)
  }

  @Test func `evidence is shown with its figure, its citation and whom it was studied on`() throws {
    let hit = try #require(recommend(Need("stumbles over words")).hits.first)
    #expect(hit.evidence?.source?.id == "study-1")
    #expect(hit.reasons.contains(Reason(.evidence, "strong evidence (effect size 0.4): Ito and others, 2020")))
    #expect(hit.reasons.contains(Reason(.studiedOn, "studied on grade 2")))
    #expect(hit.cautions == ["Keep it short."])
  }

  @Test func `a score is its explanation, and hits fall in score`() {
    let need = Need("reads slowly", audience: .student, cause: "no-practice", tried: ["audio-books"])
    let hits = recommend(need, limit: 9).hits
    #expect(hits.count > 2)
    for hit in hits {
      #expect(hit.score == hit.explanation.value)
      #expect(hit.explanation.recomputed() == hit.score)
    }
    #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test func `audience leaves out, says how many, and can be lifted`() {
    let need = Need("reads slowly", audience: .employee)
    let answer = recommend(need)
    #expect(answer.nothingFits)
    #expect(answer.filtered == [.audience: 4])
    var lifted = need
    lifted.lifted = [.audience]
    #expect(recommend(lifted).hits.count == 3)
    #expect(recommend(lifted).filtered.isEmpty)
  }

  @Test func `age leaves out, says how many, and can be lifted`() {
    var need = Need("reads slowly", audience: .student, grade: Grade("9"))
    #expect(!ids(need).contains("reread-aloud"))
    #expect(ids(need).contains("audio-books"))
    #expect(recommend(need).filtered == [.age: 2])
    need.lifted = [.age]
    #expect(ids(need).contains("reread-aloud"))
  }

  @Test func `a grade says nothing about an employee`() {
    let need = Need("monthly report takes three days", audience: .employee, grade: Grade("2"))
    #expect(ids(need).count == 2)
  }

  @Test func `a new hire is offered what is for employees`() {
    #expect(!recommend(Need("monthly report takes three days", audience: .newHire)).nothingFits)
    #expect(Audience.employee.isServed(by: [.newHire]) == false)
  }

  @Test(arguments: [("not-shown", "pivot-course"), ("no-tools", "report-template"), ("no-time", "report-template")])
  func `a cause moves what answers it to the front, and a missing tool wants no training`(cause: String, first: String)
  {
    let need = Need("monthly report takes three days, copies figures by hand", audience: .employee, cause: cause)
    #expect(ids(need).first == first)
    #expect(ids(need).count == 2)
  }

  @Test func `what is known besides never hides a good match`() {
    let need = Need(
      "stumbles over words", audience: .student, setting: "workplace", cause: "no-time", tried: ["reread-aloud"],
      effortLimit: Extent.none)
    #expect(ids(need).contains("reread-aloud"))
    let worst = [Adjustment](repeating: Adjustment(amount: -0.15, description: ""), count: 9)
    #expect(Adjustment.total(of: worst) == -Adjustment.bound)
  }

  @Test(arguments: ["reread-aloud", "We read the same text aloud"])
  func `what was tried is shown as tried`(tried: String) throws {
    let hits = recommend(Need("stumbles over words", tried: [tried]), limit: 9).hits
    let hit = try #require(hits.first { $0.entry.id == "reread-aloud" })
    #expect(hit.cautions.first == "Tried before without success. Change something this time, or choose another way.")
    let other = try #require(recommend(Need("stumbles over words", tried: ["long walks"])).hits.first)
    #expect(other.cautions == ["Keep it short."])
  }

  @Test func `negative evidence is shown as such`() throws {
    let hit = try #require(recommend(Need("reads slowly on screens")).hits.first { $0.entry.id == "speed-app" })
    #expect(hit.evidence?.rating == .negative)
    #expect(hit.cautions.first == "A study on grade 2 found that it did harm.")
  }

  @Test func `near-duplicates make room for something different`() {
    let found = ids(Need("reads slowly", audience: .student), limit: 3)
    #expect(found.contains("reread-aloud") != found.prefix(2).contains("reread-aloud-twice"))
    #expect(found.contains("audio-books"))
  }

  @Test func `a misspelt word is corrected aloud`() {
    let answer = recommend(Need("He stumbels over words"))
    #expect(answer.need == "He stumbels over words")
    #expect(answer.corrected == "He stumbles over words")
    #expect(answer.corrections == [Correction(typed: "stumbels", searched: "stumbles")])
    #expect(answer.hits.first?.entry.id == "reread-aloud")
    #expect(answer.hits.first?.keywords.contains("stumbels") == true)
  }

  @Test func `a word that is misspelt twice is told once`() {
    let answer = recommend(Need("He stumbels\nstumbels over words"))
    #expect(answer.corrections.map(\.typed) == ["stumbels"])
    #expect(answer.corrected == "He stumbles\nstumbles over words")
  }

  @Test func `the strongest five words are the reason, and the effort says no dosage`() throws {
    let need = Need("monthly report takes three days, copies figures by hand", audience: .employee)
    let hit = try #require(recommend(need).hits.first)
    let words = try #require(hit.reasons.first { $0.kind == .words }).text
    #expect(words.split(separator: ",").count <= FoundWords.limit)
    #expect(hit.keywords.count > FoundWords.limit)
    #expect(hit.reasons.first { $0.kind == .effort }?.text.hasSuffix(" effort") == true)
  }

  @Test func `one word at most is told to be found in other words`() {
    let terms = ["a", "b"].map { QueryTerm(term: $0 + $0, boost: 0.4, typed: $0, origin: .synonym) }
    let matches =
      terms.map { Match(term: $0, field: "title") } + [Match(term: QueryTerm(term: "c", typed: "c"), field: "needs")]
    let rows = FoundWords(matches) { $0.typed == "b" ? 2 : 1 }.rows
    #expect(rows.map(\.words) == [["b, in other words"], ["c"]])
  }

  @Test func `numbers are no reason beside words`() {
    func rows(_ words: String...) -> [[String]] {
      FoundWords(words.map { Match(term: QueryTerm(term: $0, typed: $0), field: "needs") }) { _ in 1 }.rows.map(\.words)
    }
    #expect(rows("2", "quiz", "10") == [["quiz"]])
    #expect(rows("504") == [["504"]])
  }

  @Test(arguments: [
    ("0.878", "ES", "effect size 0.878"), ("high", "utility-rating", "rated high utility"),
    ("3", "months", "+3 months"),
    ("-1", "months", "-1 month"), ("0", "months", "0 months"), ("0.37", "r", "r = 0.37"),
    ("11 percentile points", "percentile-points", "11 percentile points"),
    ("9.2", "improvement-index", "+9.2 percentile points"), ("19% more", "percent", "19% more"),
    ("0.40 (95% CI 0.31-0.50)", "d", "effect size 0.40 (95% CI 0.31-0.50)"), ("4", "stanines", "stanines 4"),
  ])
  func `a figure says in words what it is, and keeps its digits`(figure: String, metric: String, text: String) {
    #expect(ShownEvidence(rating: .strong, figure: figure, metric: metric).figureText == text)
  }

  @Test func `a synonym finds what it stands for`() throws {
    let hit = try #require(recommend(Need("dyslexia")).hits.first)
    #expect(hit.reasons.first?.text.contains("dyslexia, in other words") == true)
  }

  @Test(arguments: ["", "   ", "the of and", "sourdough bread", "🙂", "quarterly tax of the kitchen"])
  func `nothing fits is said, with an empty list`(text: String) {
    let answer = recommend(Need(text))
    #expect(answer.nothingFits)
    #expect(answer.hits.isEmpty)
  }

  @Test func `when nothing fits the nearest topics are named`() {
    let answer = recommend(Need("fluent"))
    #expect(answer.nothingFits)
    #expect(answer.nearestTopics == ["Reading smoothly"])
  }

  @Test(arguments: [(Shelf.accommodations, "extra-time", "never finishes tests"), (.measures, "wcpm", "reads slowly")])
  func `every shelf is searched on its own`(shelf: Shelf, id: String, need: String) {
    #expect(recommend(Need(need), from: shelf).hits.map(\.entry.id) == [id])
  }

  @Test(arguments: [0, -1, Int.min, 1, Int.max])
  func `a limit holds, whatever it is`(limit: Int) {
    #expect(recommend(Need("reads slowly"), limit: limit).hits.count == min(max(0, limit), 4))
  }

  @Test func `a need of ten thousand characters is answered`() {
    let text = String(repeating: "reads slowly stumbles words ", count: 500)
    #expect(recommend(Need(text)).hits.isEmpty == false)
  }

  @Test func `what is advised against is told, and never offered to be chosen`() {
    var need = Need("reads slowly")
    #expect(recommend(need, limit: 4).hits.contains { $0.entry.id == "speed-app" })
    need.isForChoosing = true
    let hits = recommend(need, limit: 4).hits
    #expect(!hits.isEmpty && !hits.contains { $0.entry.id == "speed-app" })
  }

  @Test func `what nobody rated is told, and never offered to be chosen`() {
    var catalogue = Sample.catalogue
    let app = Intervention(
      about: Description(id: "new-app", title: "New reading app", needs: ["reads slowly on paper"]),
      scope: Scope(audiences: [.student]), delivery: Delivery(),
      evidence: [RatedEvidence(source: nil, rating: .unrated)])
    catalogue.interventions.append(app)
    let recommender = Recommender(catalogue)
    var need = Need("reads slowly")
    #expect(recommender.ids(for: need, limit: 9).contains("new-app"))
    need.isForChoosing = true
    let ids = recommender.ids(for: need, limit: 9)
    #expect(!ids.isEmpty && !ids.contains("new-app"))
  }

  @Test func `the same need gets the same answer`() {
    let need = Need("reads slowly and stumbles", audience: .student, cause: "no-practice")
    #expect(Recommender(Sample.catalogue).recommend(need) == Recommender(Sample.catalogue).recommend(need))
  }
}
