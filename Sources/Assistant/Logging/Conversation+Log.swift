// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension Conversation {
  /// Writes down what happened, with the plan of this conversation or the one that the words are about.
  func log(_ words: String) throws -> Ending? {
    do {
      try tell(.remark, try world.log(words, plan?.plan.id))
    } catch let error as any CustomStringConvertible & Error {
      try refuse(error.description)
      return nil
    }
    // The plan was saved beside the conversation, which goes on from what it holds now.
    if let id = plan?.plan.id, let now = try? world.shelf.plan(id), now.version != plan?.version {
      base = now.plan
      plan = now
    }
    return nil
  }
}

extension Conversation {
  /// Whether a typed name is that of the command that takes down what happened.
  static func isLog(_ name: String) -> Bool {
    if case .one(let command) = CommandTable.match(name) { command.action == .log } else { false }
  }
}
