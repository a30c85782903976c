// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Reception {
  enum Heard {
    case words(String)
    case left(Ending)
  }

  enum Going {
    case go(ConversationRecord)
    case no
    case left(Ending)
  }

  func tell(_ kind: Utterance.Kind, _ text: String) throws {
    try world.console.tell(Utterance(kind, text))
  }

  /// The next words that are no command; help and leaving are seen to here.
  /// - Parameter words: what Tab offers; found out when it is pressed, since most people press Enter.
  func ask(completing words: @autoclosure @escaping () -> [String]) throws -> Heard {
    while true {
      let input = try world.console.ask(prompt: "> ", prefill: nil) { so in
        .words(
          words().filter { $0.hasPrefix(so.word.lowercased()) } + Self.commandNames.filter { $0.hasPrefix(so.line) })
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

  /// What Tab offers where yes or no is asked for.
  static var yesAndNo: [String] {
    [HeardList.yesOpenings, .noOpenings].compactMap { Language.current.heard[$0].first }
  }

  private static var commandNames: [String] { ["/help", "/quit", "/support"] }

  private func hear(_ line: String) throws -> Heard? {
    let action: CommandAction?
    switch TypedLine(line) {
    case .empty: return nil
    case .words(let words):
      if let what = Self.logged(words) { return try log(what) }
      return try answerAsked(words) ? nil : .words(words.trimmingWhitespace())
    case .shellCommand(let command):
      try tell(.trouble, Messages.isOfShell(command))
      return nil
    case .bareWord(let word):
      action = CommandTable.bareWords[word]
      if action == .unknown { return .words(word) }
    case .command(let name, let argument) where Conversation.isLog(name):
      return try log(argument)
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

  /// What stands behind "log", where somebody writes down what happened rather than begin a conversation.
  private static func logged(_ words: String) -> String? {
    let parts = words.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    return parts.count == 2 && parts[0].lowercased() == CommandTable.command(for: .log)?.name ? String(parts[1]) : nil
  }

  /// Writes down what happened; what was asked stays open.
  private func log(_ what: String) throws -> Heard? {
    do {
      try tell(.remark, try world.log(what, nil))
    } catch let error as any CustomStringConvertible & Error {
      try tell(.trouble, error.description)
    }
    return nil
  }

  /// Answers what is asked about the program, before anything is typed into it: what is kept, where, and who reads it.
  private func answerAsked(_ words: String) throws -> Bool {
    let context = try world.materials.readingContext(today: world.today)
    guard let asked = Understanding.askedBack(words, context: context),
      let said = Messages.ofProgram(asked, .adult, keptAt: world.shelf.place)
    else { return false }
    try tell(.remark, said)
    return true
  }

  /// Whether to go on with the first of the open conversations, or with another one that is named.
  func askWhether(_ open: [ConversationRecord]) throws -> Going {
    while true {
      switch try ask(completing: Self.yesAndNo) {
      case .left(let ending): return .left(ending)
      case .words(let words):
        if let going = try going(words, open) { return going }
        try tell(.trouble, Messages.yesOrNo)
      }
    }
  }

  private func going(_ words: String, _ open: [ConversationRecord]) throws -> Going? {
    let heard = Language.current.heard
    let said = words.lowercased()
    let isYes = YesNo.heard(in: words)?.isYes
    let people = NamedChoices(open.map { ("", $0.learner ?? "") })
    let named = people.named(in: words) ?? NamedChoices(open.map { ($0.title, "") }).named(in: words)
    // "No, the one with Joe" is a choice; "no, not Jonas" is none.
    if let named, isYes != false || named > 0 { return .go(open[named]) }
    if isYes == true || heard.hears(said, in: .goOn), let first = open.first { return .go(first) }
    return isYes == false ? .no : nil
  }
}
