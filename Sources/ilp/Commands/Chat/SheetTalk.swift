// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Plans

/// ilp chat --answers: a conversation filled from a file, without a person.
@MainActor
struct SheetTalk {
  let talk: Talk
  let file: String

  nonisolated init(talk: Talk, file: String) {
    self.talk = talk
    self.file = file
  }

  func run(in house: House) throws -> ExitStatus {
    let sheet = try AnswerSheet(file: file)
    let console = CollectingConsole()
    let reception = try talk.reception(in: house, console)
    reception.showsQuestions = false
    guard let destination = try talk.destination(in: house), let conversation = try reception.open(destination) else {
      throw Trouble(.usage, Messages.choiceMissing(console.told.map(\.text)), hint: Messages.choiceMissingHint)
    }
    let outcome = try conversation.fill(from: sheet)
    try show(outcome, plan: conversation.plan?.plan.id, in: house)
    if !outcome.refused.isEmpty { return .badData }
    return outcome.openHardSteps.isEmpty ? .success : .draft
  }

  private func show(_ outcome: SheetOutcome, plan: Identifier?, in house: House) throws {
    if talk.isJSON {
      try house.output.json([
        "plan": JSONValue(plan?.text), "outcome": .string(outcome.outcome.rawValue),
        "openHardSteps": JSONValue(outcome.openHardSteps), "unused": JSONValue(outcome.unused),
        "refused": .array(outcome.refused.map { ["step": .string($0.step), "message": .string($0.message)] }),
      ])
    } else {
      try house.output.lines([plan?.text ?? Messages.noPlanMade])
      for refusal in outcome.refused { try house.output.remark(Messages.answerRefused(refusal.step, refusal.message)) }
      for name in outcome.unused { try house.output.remark(Messages.answerUnused(name)) }
      for step in outcome.openHardSteps { try house.output.remark(Messages.stepOpen(step)) }
    }
  }
}
