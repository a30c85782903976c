// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension Conversation {
  /// All that happened in it as one turn, with the plan that came of it, to be kept on another shelf; nil where it made no plan.
  /// - Parameter words: what the history of the plan says.
  package func wholeTurn(words: [String], by actor: String) -> KeptTurn? {
    guard let plan = plan?.plan else { return nil }
    return KeptTurn(
      conversation: record.id, after: 0, events: interview.journal,
      change: .init(plan: plan, replacing: nil, words: words, actor: actor), progress: interview.progress,
      at: world.now())
  }
}
