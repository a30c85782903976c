// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Assistant
internal import Dialogue
internal import Localization

/// ilp chat: hold a conversation.
struct Chat: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: say("ilp.chat.abstract", "Start a conversation, or continue one."),
    discussion: say(
      "ilp.chat.discussion",
      """
      At a terminal it is a talk. Lines from a pipe are answers, too. With --answers a file fills it at once; with --next \
      a program asks for one question a call.

      Ends with 0 when finished or paused, 3 when kept as a draft because an answer that is needed is missing, 65 when \
      an answer was refused, 74 when something could not be saved, 129 or 143 when the terminal was closed or the \
      program was asked to end; everything is saved then.
      """),
    aliases: ["resume"])

  @Option(help: ArgumentHelp(say("ilp.chat.flow", "The conversation to hold; see: ilp flow list."), valueName: "id"))
  var flow: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.chat.plan", "The plan it is about: the beginning of its id, or the learner's name."), valueName: "plan"))
  var plan: String?
  @Option(
    help: ArgumentHelp(say("ilp.chat.band", "Wording: \(Band.allCases.map(\.rawValue).joined(separator: ", ")).")))
  var band: Band?
  @Option(
    help: ArgumentHelp(
      say("ilp.chat.help-level", "How much is said beside a question: brief, normal, full."), valueName: "level"))
  var helpLevel = HelpLevel.normal
  @Option(
    help: ArgumentHelp(say("ilp.chat.transcript", "Write down all that is said in this file."), valueName: "file"),
    completion: .file())
  var transcript: String?

  @Flag(
    help: ArgumentHelp(
      say("ilp.chat.batch", "Lines from a pipe: ask nothing, and stop at the first line that is refused.")))
  var batch = false
  @Option(
    help: ArgumentHelp(
      say("ilp.chat.answers", "Fill it from a file, YAML or JSON: answers by step id."), valueName: "file"),
    completion: .file()
  )
  var answers: String?
  @Flag(help: ArgumentHelp(say("ilp.chat.next", "Print the next question and end."))) var next = false
  @Option(
    help: ArgumentHelp(say("ilp.chat.answer", "The answer to the present question, before --next."), valueName: "text"))
  var answer: String?
  @Flag(help: ArgumentHelp(say("ilp.chat.json", "Print JSON, with --next or --answers."))) var json = false

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if answer != nil, !next { throw ValidationError(Messages.answerWithoutNext) }
    if next, answers != nil { throw ValidationError(Messages.nextAndAnswers) }
    if next || answers != nil, flow == nil, plan == nil { throw ValidationError(Messages.flowMissing) }
    if json, !next, answers == nil { throw ValidationError(Messages.jsonWithoutPerson) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    if let answers { return try SheetTalk(talk: talk, file: answers).run(in: house) }
    if next { return try SingleQuestion(talk: talk, answer: answer).run(in: house) }
    return try talk.run(in: house)
  }

  var talk: Talk {
    Talk(flow: flow, plan: plan, band: band, helpLevel: helpLevel, transcript: transcript, isBatch: batch, isJSON: json)
  }
}
