// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Reports

/// What `ilp recommend` is asked, and how it shall answer.
struct NeedQuestion: Equatable {
  var need = Need("")
  var shelf = Shelf.interventions
  /// Entries at most; 1 or more.
  var limit = 3
  var explains = false
  var asJSON = false

  /// Whether it can be answered at all.
  var hasNeed: Bool { !need.text.allSatisfy(\.isWhitespace) }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let materials = try house.materials.get()
    let recommendation = try materials.recommend(need, from: shelf, limit: limit)
    let report = RecommendationReport(
      recommendation, local: house.localResults(of: recommendation.hits.map(\.entry.id)))
    try house.output.result(asJSON ? report.json : report.text(house.reportOptions, explains: explains))
    return .success
  }
}
