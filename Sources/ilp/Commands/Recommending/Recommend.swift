// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Interventions
internal import Localization

/// ilp recommend
struct Recommend: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: say("ilp.recommend.abstract", "Find what could help with a need, in your own words, and why."),
    discussion: say("ilp.recommend.discussion", "Example: ilp recommend --grade 2 he reads slowly, word by word"))

  @Argument(help: ArgumentHelp(say("ilp.recommend.need", "The need, as you would say it."))) var need: [String]
  @Option(help: ArgumentHelp(say("ilp.recommend.audience", "Whom it is for: student, employee, new-hire.")))
  var audience: Interventions.Audience?
  @Option(help: ArgumentHelp(say("ilp.recommend.grade", "Grade: K, 1 to 12, college."), valueName: "grade")) var grade:
    Grade?
  @Option(
    help: ArgumentHelp(
      say("ilp.recommend.setting", "Where: school, workplace, home, online, test, class."), valueName: "id"))
  var setting: String?
  @Option(help: ArgumentHelp(say("ilp.recommend.cause", "The suspected cause, such as no-practice."), valueName: "id"))
  var cause: String?
  @Option(help: ArgumentHelp(say("ilp.recommend.kind", "knowledge, skill or ability."))) var kind: String?
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say("ilp.recommend.tried", "What was tried without success; may be repeated."), valueName: "words"))
  var tried: [String] = []
  @Option(help: ArgumentHelp(say("ilp.recommend.effort", "Most effort wanted: none, low, medium, high."))) var effort:
    Extent?
  @Option(
    help: ArgumentHelp(say("ilp.recommend.from", "interventions, accommodations or measures."), valueName: "shelf"))
  var from = Shelf
    .interventions
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say("ilp.recommend.lift", "Do not filter by audience or age; may be repeated."), valueName: "filter")
  )
  var lift: [Filter] = []
  @Option(help: ArgumentHelp(say("ilp.recommend.limit", "How many at most."))) var limit = 3
  @Flag(help: ArgumentHelp(say("ilp.recommend.explain", "Unfold each score into its formula."))) var explain = false
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError(Messages.limitTooLow) }
    if need.joined().allSatisfy(\.isWhitespace) { throw ValidationError(Messages.needMissing) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    try question.run(in: house)
  }

  var question: NeedQuestion {
    NeedQuestion(
      need: Need(
        need.joined(separator: " "), audience: audience, grade: grade, setting: setting, kind: kind, cause: cause,
        tried: tried, effortLimit: effort, lifted: Set(lift)),
      shelf: from, limit: limit, explains: explain, asJSON: json)
  }
}
