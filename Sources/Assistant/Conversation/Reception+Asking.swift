// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

extension Reception {
  enum Heard {
    case words(String)
    case left(Ending)
  }

  enum YesNo {
    case yes, no
    case left(Ending)
  }

  func tell(_ kind: Utterance.Kind, _ text: String) throws {
    try world.console.tell(Utterance(kind, text))
  }

  /// The next words that are no command; help and leaving are seen to here.
  func ask(completing words: [String]) throws -> Heard {
    while true {
      let input = try world.console.ask(prompt: "> ", prefill: nil) { so in
        .words(words.filter { $0.hasPrefix(so.word.lowercased()) } + Self.commandNames.filter { $0.hasPrefix(so.line) })
      }
      switch input {
      case .endOfInput: return .left(.paused)
      case .asksToEnd(let signal): return .left(.askedToEnd(signal: signal))
      case .interrupted: try tell(.hint, Messages.lineDropped)
      case .invalid(let remedy): try tell(.trouble, remedy)
      case .line(let line):
        if let heard = try hear(line) { return heard }
      }
    }
  }

  private static var commandNames: [String] { ["/help", "/quit", "/support"] }

  private func hear(_ line: String) throws -> Heard? {
    let action: CommandAction?
    switch TypedLine(line) {
    case .empty: return nil
    case .words(let words): return .words(words.trimmingWhitespace())
    case .bareWord(let word):
      action = CommandTable.bareWords[word]
      if action == .unknown { return .words(word) }
    case .command(let name, let argument) where Conversation.isLog(name):
      return .words("log \(argument)")
    case .command(let name, _):
      world.console.remember(line)
      guard case .one(let command) = CommandTable.match(name) else {
        try tell(.trouble, Messages.startCommands)
        return nil
      }
      action = command.action
    }
    switch action {
    case .quit, .pause, .back: return .left(.paused)
    case .support:
      for signpost in try world.materials.allSignposts() {
        for utterance in SignpostCard(signpost: signpost, isEverywhere: true).utterances {
          try world.console.tell(utterance)
        }
      }
    default: try tell(.hint, Messages.startCommands)
    }
    return nil
  }

  func askYesNo() throws -> YesNo {
    while true {
      switch try ask(completing: YesNoWords.offered) {
      case .left(let ending): return .left(ending)
      case .words(let words):
        if YesNoWords.areYes(words) || Language.current.heard.hears(words.lowercased(), in: .goOn) { return .yes }
        if YesNoWords.areNo(words) { return .no }
        try tell(.trouble, Messages.yesOrNo)
      }
    }
  }
}
