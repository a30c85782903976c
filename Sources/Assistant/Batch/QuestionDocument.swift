// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// The present question for a program: what `ilp chat --next --json` prints. Keys are kept stable.
package struct QuestionDocument: Codable, Equatable, Sendable {
  /// Something to choose; its number, counted from 1, or its id answers.
  package struct Choice: Codable, Equatable, Sendable {
    package var number: Int
    package var id: String
    package var text: String
  }

  /// How many questions have which standing; those that are open are the rest of `total`.
  package struct Progress: Codable, Equatable, Sendable {
    package var answered: Int
    package var skipped: Int
    package var unknown: Int
    package var total: Int
  }

  /// The conversation, to go on with.
  package var conversation: String
  package var flow: String
  /// The plan; absent before the first answer that makes one.
  package var plan: String?
  /// question, probe, read-back, section-read-back, another, review, finish, finished.
  package var kind: String
  package var finished: Bool
  /// The slot that the answer goes to, such as `goal.2`.
  package var id: String?
  package var section: String?
  package var speaker: String?
  package var ask: String
  package var type: String
  package var choices: [Choice]
  package var `default`: String?
  package var help: String?
  package var why: String?
  package var example: String?
  package var minimum: Int?
  package var maximum: Int?
  package var unit: String?
  package var required: Bool
  package var hard: Bool
  package var `private`: Bool
  /// What was said to the answer of this call.
  package var said: [String]
  /// Whether the answer of this call was refused; the question stays.
  package var refused: Bool
  package var progress: Progress

  @MainActor
  package init(_ conversation: Conversation, said: [String], refused: Bool) {
    let turn = conversation.turn
    self.conversation = conversation.record.id.text
    flow = conversation.record.flow
    plan = conversation.plan?.plan.id.text
    kind = Self.name(of: turn.kind)
    if case .finished = turn.kind { finished = true } else { finished = false }
    id = turn.key?.text
    section = turn.section?.title
    speaker = turn.speakerName.isEmpty ? nil : turn.speakerName
    ask = (turn.lead + [turn.ask]).filter { !$0.isEmpty }.joined(separator: "\n")
    type = turn.type.rawValue
    choices = Self.choices(of: conversation)
    `default` = turn.draft.isEmpty ? conversation.sentenceOffered : turn.draft
    help = turn.help
    why = turn.why
    example = turn.example
    minimum = turn.range?.min
    maximum = turn.range?.max
    unit = turn.unit
    required = turn.isRequired
    hard = turn.isHard
    `private` = turn.isPrivate
    self.said = said
    self.refused = refused
    let count = turn.progress
    progress = Progress(
      answered: count.answered, skipped: count.skipped, unknown: count.unknown, total: count.total)
  }

  @MainActor
  private static func choices(of conversation: Conversation) -> [Choice] {
    let turn = conversation.interview.turn
    guard turn.type == .pick else {
      return turn.choices.map { Choice(number: $0.number, id: $0.id, text: $0.text) }
    }
    return conversation.offeredEntries().enumerated().map { index, item in
      Choice(number: index + 1, id: item.id ?? "", text: item.text)
    }
  }

  private static func name(of kind: Turn.Kind) -> String {
    switch kind {
    case .question: "question"
    case .probe: "probe"
    case .readBack: "read-back"
    case .sectionReadBack: "section-read-back"
    case .another: "another"
    case .review: "review"
    case .finish: "finish"
    case .finished: "finished"
    case .idle: "idle"
    }
  }
}
