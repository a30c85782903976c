// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

extension Conversation {
  /// `/edit`, `/edit 3`, `/edit goal.2`, `/edit goal 2`: to the question, with the old words in the line.
  func edit(_ argument: String) throws -> Ending? {
    guard !argument.isEmpty else {
      let items = interview.reviewItems.filter { $0.standing != .unanswered }
      guard !items.isEmpty else {
        try tell(.hint, Messages.nothingAnswered)
        return nil
      }
      try showItems(Array(items.suffix(Self.mostAsked)))
      try tell(.hint, Messages.editHow(isAll: items.count <= Self.mostAsked))
      lastHeading = nil
      shownTurn = nil
      return nil
    }
    if let key = key(meant: argument) {
      editedKey = key
      return try move(.goTo(key))
    }
    // "/edit goal 2", "/edit deadline: June 3"
    guard let change = try Understanding.change(of: argument, context: readingContext()), change.topic != nil else {
      try refuse(Messages.noSuchQuestion(argument))
      return nil
    }
    if change.words == nil { editedKey = slots(meantBy: change).first?.key }
    return try self.change(change, said: argument)
  }

  /// To a section by its title or id, or to a question.
  func goTo(_ argument: String) throws -> Ending? {
    guard !argument.isEmpty else {
      for section in interview.flow.sections { try tell(.choice, "\(section.id)  \(section.title)") }
      try tell(.hint, Messages.goToHow)
      return nil
    }
    let wanted = argument.lowercased()
    let section = interview.flow.sections.first { $0.id == wanted || $0.title.lowercased() == wanted }
    let first = section.flatMap { section in interview.reviewItems.first { $0.section == section.title } }
    guard let key = first?.key ?? key(meant: argument) else {
      try refuse(Messages.noSuchQuestion(argument))
      return nil
    }
    return try move(.goTo(key))
  }

  /// The question meant by a number of the review or by an id.
  func key(meant text: String) -> SlotKey? {
    if let number = Int(text) { return key(numbered: number) }
    return interview.key(named: text)
  }

  func markPrivate(_ argument: String) throws -> Ending? {
    guard let key = argument.isEmpty ? interview.lastAnswered?.key : key(meant: argument) else {
      try refuse(argument.isEmpty ? Messages.nothingAnswered : Messages.noSuchQuestion(argument))
      return nil
    }
    return try setPrivacy(of: key, !interview.isPrivate(key))
  }

  /// Erases an answer: its words leave the journal on disk, and the plan.
  func forget(_ argument: String) throws -> Ending? {
    let named = argument.isEmpty || key(meant: argument) != nil ? [] : interview.things(named: argument)
    // One of several things in an answer cannot be erased from words that were said in one breath; it is taken out.
    if let thing = named.first, named.count == 1, thing.item != nil { return try move(.takeOut(thing)) }
    if named.count > 1 {
      try tell(.hint, Messages.whichOfThese)
      for thing in named.prefix(Self.mostAsked) { try tell(.choice, "- \(thing.text) (\(thing.ask))") }
      return nil
    }
    let known =
      argument.isEmpty ? interview.lastAnswered?.key : key(meant: argument) ?? (named.count == 1 ? named[0].key : nil)
    guard let thing = known.flatMap(interview.thing) else {
      try refuse(argument.isEmpty ? Messages.nothingAnswered : Messages.noSuchAnswer(argument))
      return nil
    }
    guard try confirm(Messages.forgetQuestion(thing.text, asked: thing.ask)) else { return nil }
    return try forget(thing)
  }

  func forget(_ thing: SaidThing) throws -> Ending? {
    if let ending = try replaceWithSilence(thing) { return ending }
    try world.shelf.forget(thing.key, in: record.id)
    let journal = try world.shelf.journal(of: record.id)
    interview = interview.with(journal: journal)
    try tell(.remark, Messages.forgotten(thing.ask))
    return nil
  }

  /// What began a pass goes with it, and anything else is not known.
  private func replaceWithSilence(_ thing: SaidThing) throws -> Ending? {
    var reply = interview.reply(to: .takeOut(thing))
    guard reply.events.contains(where: \.isOfPass) else {
      if let ending = try move(.goTo(thing.key)) { return ending }
      return try move(.unknown)
    }
    // Words that are erased cannot be brought back, so nothing is said of that.
    reply.says = []
    shownTurn = nil
    return try respond(reply)
  }

  func writeInEditor() throws -> Ending? {
    guard let text = try console.edit(interview.turn.draft), !text.trimmingWhitespace().isEmpty else {
      try tell(.hint, Messages.editorLeft)
      return nil
    }
    return try answerLiterally(text)
  }

  /// Lines until one that holds only a dot.
  func writeSeveralLines() throws -> Ending? {
    try tell(.hint, Messages.multiLineHow)
    var lines: [String] = []
    while true {
      switch try console.ask(prompt: ". ", prefill: nil, completions: { _ in .words([]) }) {
      case .line("."): return lines.isEmpty ? nil : try answerLiterally(lines.joined(separator: "\n"))
      case .line(let line): lines.append(line)
      case .interrupted:
        try tell(.hint, Messages.lineDropped)
        return nil
      case .invalid(let remedy): try tell(.trouble, remedy)
      case .endOfInput: return lines.isEmpty ? .paused : try answerLiterally(lines.joined(separator: "\n")) ?? .paused
      case .asksToEnd(let signal): return .askedToEnd(signal: signal)
      }
    }
  }
}

extension JournalEvent {
  /// It takes out a pass.
  fileprivate var isOfPass: Bool {
    if case .passRemoved = kind { true } else { false }
  }
}
