// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension Conversation {
  /// A command as it was typed: by its name, a unique prefix, or not at all.
  func run(commandNamed name: String, argument: String) throws -> Ending? {
    switch CommandTable.match(name) {
    case .one(let command): return try perform(command.action, argument: argument)
    case .several(let commands): try refuse(Messages.ambiguous(name, commands))
    case .none(let nearest): try refuse(Messages.unknownCommand(name, nearest))
    }
    return nil
  }

  func perform(_ action: CommandAction, argument: String) throws -> Ending? {
    if let ending = try performMove(action, argument: argument) { return ending.value }
    switch action {
    case .help: try showHelp(argument)
    case .why where interview.turn.type == .pick && !argument.isEmpty:
      return try serve(.question(argument, beside: ""))
    case .why: try aside(interview.turn.why, or: Messages.noWhy)
    case .example: try aside(interview.turn.example.map(Messages.example), or: Messages.noExample)
    case .reword: try reword()
    case .review:
      interview.keepNumbers(anew: shownReview.isEmpty)
      let items = reviewItems(about: argument)
      try showItems(items.isEmpty ? interview.reviewItems : items, or: Messages.nothingAnswered)
    case .support: try showSupport()
    case .whereAmI:
      try tell(.remark, Messages.whereWeAre(interview.turn, interview.progress))
      shownTurn = nil
    case .notes: try showNotes()
    case .save: try tell(.remark, Messages.savedAt(world.shelf.place))
    case .export: try export(to: argument)
    case .show: try showPlan()
    case .handover: try aside(Messages.handoverHow, or: "")
    case .set: try setHelp(argument)
    case .history: try showHistory()
    case .echo: try tell(.document, Messages.echo(argument))
    case .pause, .quit:
      try tell(.remark, Messages.saved(resumeWith: resumeCommand))
      return .paused
    case .resume: return try resume(argument)
    case .new: return .switching(to: argument.isEmpty ? .reception : .flow(argument))
    default: break
    }
    return nil
  }

  private func performMove(_ action: CommandAction, argument: String) throws -> Done? {
    let needsQuestion: Set<CommandAction> = [
      .back, .skip, .unknown, .edit, .say, .goTo, .suggest, .markPrivate, .forget,
    ]
    if isRoom, needsQuestion.contains(action) {
      try refuse(Messages.noQuestionHere)
      return Done()
    }
    switch action {
    case .back: return Done(value: try move(.back))
    case .skip: return try takeGoalSaidFirst() ?? Done(value: try move(.skip))
    case .unknown: return try takeGoalSaidFirst() ?? Done(value: try move(.unknown))
    case .undo: return Done(value: try move(.undo))
    case .redo: return Done(value: try move(.redo))
    case .edit: return Done(value: try edit(argument))
    case .goTo: return Done(value: try goTo(argument))
    case .say: return Done(value: try withText(argument, .say) { try answerLiterally($0) })
    case .note: return Done(value: try withText(argument, .note) { try move(.note($0, isPrivate: false)) })
    case .log: return Done(value: try withText(argument, .log) { try log($0) })
    case .suggest: return Done(value: try suggest(argument))
    case .editor: return Done(value: try writeInEditor())
    case .multiLine: return Done(value: try writeSeveralLines())
    case .markPrivate: return Done(value: try markPrivate(argument))
    case .forget: return Done(value: try forget(argument))
    default: return nil
    }
  }

  /// Something about the question, and the question again: nothing that is still needed shall scroll away.
  private func aside(_ words: String?, or otherwise: String) throws {
    try tell(words == nil ? .hint : .remark, words ?? otherwise)
    let ask = interview.turn.ask
    if showsQuestions, !ask.isEmpty { try tell(.question, ask) }
  }

  private func withText(_ text: String, _ action: CommandAction, _ body: (String) throws -> Ending?) throws -> Ending? {
    guard !text.isEmpty else {
      try refuse(Messages.textMissing(CommandTable.command(for: action)))
      return nil
    }
    return try body(text)
  }

  private func reword() throws {
    let turn = interview.turn
    guard !turn.ask.isEmpty else { return try refuse(Messages.noQuestionHere) }
    try tell(.question, turn.reword ?? turn.ask)
    if let help = turn.help { try tell(.hint, help) }
  }

  func showItems(_ items: [ReviewItem], or otherwise: String) throws {
    guard items.contains(where: { $0.standing != .unanswered }) else { return try tell(.hint, otherwise) }
    try showItems(items)
    lastHeading = nil
    shownTurn = nil
  }

  private func showHistory() throws {
    let lines = console.rememberedLines
    guard !lines.isEmpty else { return try tell(.hint, Messages.noHistory) }
    for line in lines.suffix(50) { try tell(.choice, line) }
  }

  private func setHelp(_ argument: String) throws {
    let words = argument.split(separator: " ").map { $0.lowercased() }
    guard words.first == "help", words.count == 2, let level = HelpLevel(rawValue: words[1]) else {
      return try refuse(Messages.setUsage(helpLevel))
    }
    helpLevel = level
    try tell(.remark, Messages.helpIsNow(level))
  }
}
