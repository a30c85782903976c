// SPDX-License-Identifier: GPL-3.0-or-later

extension Conversation {
  /// Help made from the command table: the first page, all of it, or one command.
  func showHelp(_ argument: String) throws {
    if argument.isEmpty {
      if let help = interview.turn.help { try tell(.remark, help) }
      try showCommands(CommandTable.commands.filter(\.isEssential))
      try tell(.hint, Messages.moreHelp)
    } else if argument == "all" {
      try showCommands(CommandTable.commands)
    } else {
      try showHelp(aboutCommand: argument)
    }
    shownTurn = nil
  }

  private func showHelp(aboutCommand name: String) throws {
    let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
    switch CommandTable.match(bare) {
    case .one(let command):
      try showCommands([command])
      if !command.aliases.isEmpty { try tell(.hint, Messages.otherNames(command.aliases.map { "/\($0)" })) }
    case .several(let commands): try showCommands(commands)
    case .none(let nearest): try refuse(Messages.unknownCommand(bare, nearest))
    }
  }

  private func showCommands(_ commands: [Command]) throws {
    let width = (commands.map(\.usage.count).max() ?? 0) + 2
    for command in commands {
      let padding = String(repeating: " ", count: max(1, width - command.usage.count))
      try tell(.choice, command.usage + padding + command.summary)
    }
  }
}
