// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Plans

/// ilp chat --next: takes at most one answer, and prints the question that follows.
@MainActor
struct SingleQuestion {
  let talk: Talk
  let answer: String?

  nonisolated init(talk: Talk, answer: String?) {
    self.talk = talk
    self.answer = answer
  }

  func run(in house: House) throws -> ExitStatus {
    let console = CollectingConsole()
    let reception = try talk.reception(in: house, console)
    reception.showsQuestions = false
    guard let conversation = try reception.open(try place(in: house)) else {
      throw Trouble(.usage, Messages.choiceMissing(console.told.map(\.text)), hint: Messages.choiceMissingHint)
    }
    if let answer = answer { try conversation.hearAlone(answer) }
    let document = QuestionDocument(
      conversation, said: console.told.map(\.text), refused: conversation.lastWasRefused)
    if document.finished { try house.shelf.finish(Identifier(document.conversation), at: house.clock.now) }
    try show(document, in: house)
    // A program reads in the document whether the answer was taken.
    return document.refused && !talk.isJSON ? .badData : .success
  }

  /// The open conversation of this flow and plan that was used last, or a new one.
  private func place(in house: House) throws -> Ending.Destination {
    guard let flow = talk.flow else { return try talk.destination(in: house) ?? .reception }
    let plan = try talk.plan.map { try house.planNamed($0).id }
    let open = try house.shelf.openConversations().first { $0.flow == flow && (plan == nil || $0.plan == plan) }
    return open.map { .conversation($0.id) } ?? .flow(flow)
  }

  private func show(_ document: QuestionDocument, in house: House) throws {
    guard talk.isJSON else { return try house.output.lines(document.said + [document.ask]) }
    try house.output.json(try JSONValue(encoding: document))
  }
}
