// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Interventions
internal import Reports

/// ilp recommend
struct Recommend: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Find what could help with a need, in your own words, and why.",
    discussion: "Example: ilp recommend --grade 2 he reads slowly, word by word")

  @Argument(help: "The need, as you would say it.") var need: [String]
  @Option(help: "Whom it is for: student, employee, new-hire.") var audience: Interventions.Audience?
  @Option(help: ArgumentHelp("Grade: K, 1 to 12, college.", valueName: "grade")) var grade: Grade?
  @Option(help: ArgumentHelp("Where: school, workplace, home, online, test, class.", valueName: "id")) var setting:
    String?
  @Option(help: ArgumentHelp("The suspected cause, such as no-practice.", valueName: "id")) var cause: String?
  @Option(help: "knowledge, skill or ability.") var kind: String?
  @Option(
    parsing: .singleValue, help: ArgumentHelp("What was tried without success; may be repeated.", valueName: "words"))
  var tried: [String] = []
  @Option(help: "Most effort wanted: none, low, medium, high.") var effort: Extent?
  @Option(help: ArgumentHelp("interventions, accommodations or measures.", valueName: "shelf")) var from = Shelf
    .interventions
  @Option(
    parsing: .singleValue, help: ArgumentHelp("Do not filter by audience or age; may be repeated.", valueName: "filter")
  )
  var lift: [Filter] = []
  @Option(help: "How many at most.") var limit = 3
  @Flag(help: "Unfold each score into its formula.") var explain = false
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError(Messages.limitTooLow) }
    if need.joined().allSatisfy(\.isWhitespace) { throw ValidationError(Messages.needMissing) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let materials = try house.materials.get()
    let recommendation = try materials.recommend(words, from: from, limit: limit)
    let report = RecommendationReport(
      recommendation, local: house.localResults(of: recommendation.hits.map(\.entry.id)))
    try house.output.result(json ? report.json : report.text(house.reportOptions, explains: explain))
    return .success
  }

  private var words: Need {
    Need(
      need.joined(separator: " "), audience: audience, grade: grade, setting: setting, kind: kind, cause: cause,
      tried: tried, effortLimit: effort, lifted: Set(lift))
  }
}
