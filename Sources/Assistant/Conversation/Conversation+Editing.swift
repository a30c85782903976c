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
      try showItems(items)
      try tell(.hint, Messages.editHow)
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
    if let number = Int(text) { return interview.reviewItems.first { $0.number == number }?.key }
    return interview.key(named: text)
  }

  func keepNote(_ text: String) throws -> Ending? {
    if let ending = try move(.note(text, isPrivate: false)) { return ending }
    return nil
  }

  func showNotes() throws {
    guard !interview.notes.isEmpty else { return try tell(.hint, Messages.noNotes) }
    for (index, note) in interview.notes.enumerated() {
      try tell(.choice, "\(index + 1)  \(note.text)\(note.isPrivate ? Messages.privateMark : "")")
    }
  }

  func markPrivate(_ argument: String) throws -> Ending? {
    guard let key = argument.isEmpty ? lastAnswered : key(meant: argument) else {
      try refuse(argument.isEmpty ? Messages.nothingAnswered : Messages.noSuchQuestion(argument))
      return nil
    }
    let isPrivate = !interview.isPrivate(key)
    if let ending = try move(.keepPrivate(key, isPrivate)) { return ending }
    try tell(.remark, isPrivate ? Messages.nowPrivate(key.text) : Messages.nowShared(key.text))
    return nil
  }

  /// Erases an answer: its words leave the journal on disk, and the plan.
  func forget(_ argument: String) throws -> Ending? {
    guard let key = argument.isEmpty ? lastAnswered : key(meant: argument), interview.answer(to: key) != nil else {
      try refuse(argument.isEmpty ? Messages.nothingAnswered : Messages.noSuchQuestion(argument))
      return nil
    }
    guard try confirm(Messages.forgetQuestion(key.text)) else { return nil }
    if let ending = try replaceAnswerWithSilence(key) { return ending }
    try world.shelf.forget(key, in: record.id)
    let journal = try world.shelf.journal(of: record.id)
    interview = Interview(flow: interview.flow, setting: interview.setting, journal: journal)
    try tell(.remark, Messages.forgotten(key.text))
    return nil
  }

  private func replaceAnswerWithSilence(_ key: SlotKey) throws -> Ending? {
    if let ending = try move(.goTo(key)) { return ending }
    return try move(.unknown)
  }

  var lastAnswered: SlotKey? {
    interview.journal.reversed().lazy.compactMap { event -> SlotKey? in
      if case .answered(let key, _, _) = event.kind { key } else { nil }
    }.first
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
