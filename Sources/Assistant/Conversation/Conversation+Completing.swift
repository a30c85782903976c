// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension Conversation {
  /// What Tab offers: commands, step ids, choices, people; file names after `/export`.
  func completions(for so: LineSoFar) -> Completions {
    if so.line.hasPrefix("/"), !so.line.contains(" ") {
      return .words(CommandTable.commands.map { "/\($0.name)" }.filter { $0.hasPrefix(so.line.lowercased()) })
    }
    guard so.line.hasPrefix("/") else { return .lines(matching(answers, so.line)) }
    let name = so.line.dropFirst().prefix { $0 != " " }
    guard case .one(let command) = CommandTable.match(String(name)) else { return .words([]) }
    switch command.argument {
    case .file: return .fileNames
    case .optionalStep: return .words(matching(interview.reviewItems.map(\.key.text), so.word))
    case .place:
      let sections = interview.flow.sections.map(\.id)
      return .words(matching(sections + interview.reviewItems.map(\.key.text), so.word))
    case .optionalFlow: return .words(matching(world.materials.flows.map(\.id), so.word))
    case .optionalWords where command.action == .help:
      return .words(matching(CommandTable.commands.map(\.name), so.word))
    case .optionalWords where command.action == .set:
      return .words(matching(["help"] + HelpLevel.allCases.map(\.rawValue), so.word))
    default: return .words([])
    }
  }

  private var answers: [String] {
    let turn = interview.turn
    if turn.type == .yesno { return Reception.yesAndNo }
    let people = [plan?.plan.learner.name, plan?.plan.learner.preferredName] + (plan?.plan.parties.map(\.name) ?? [])
    return turn.choices.filter { !$0.isOwn }.map(\.text) + people.compactMap(\.self)
  }

  private func matching(_ words: [String], _ start: String) -> [String] {
    words.filter { $0.lowercased().hasPrefix(start.lowercased()) }
  }
}
