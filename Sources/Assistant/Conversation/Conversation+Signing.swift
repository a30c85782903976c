// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// "Agree, but can we see the whole thing first": the plan is shown and the question asked again. Nothing is signed by it.
  func showBeforeSigning(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, place(of: turn)?.hasPrefix("signatures.") ?? false,
      try Self.clauses(of: words).contains(where: asksToSee)
    else { return nil }
    try showPlan()
    try tell(.hint, Messages.nothingSigned)
    return Done()
  }

  private func asksToSee(_ clause: String) throws -> Bool {
    let understood = try Understanding.read(clause, context: readingContext())
    guard understood.intent == .show, case .one(let command) = CommandTable.match(understood.command) else {
      return false
    }
    return command.action == .review || command.action == .show
  }

  /// Cut at marks, at words that join, and before "before".
  private static func clauses(of words: String) -> [String] {
    let heard = Language.current.heard
    return words.split { ",.;:!?".contains($0) }.flatMap { part in
      part.split(whereSeparator: \.isWhitespace)
        .split { heard.hears($0.lowercased(), in: .clauseJoints, .deadlineLeads) }
        .map { $0.joined(separator: " ") }
    }
  }
}
