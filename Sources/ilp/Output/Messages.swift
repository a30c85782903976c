// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// What the command line says of itself.
enum Messages {
  // MARK: The command line

  static func argumentNotText(_ position: Int) -> String { "argument \(position) is not UTF-8 text; nothing was done" }
  static let argumentNotTextHint = "set the terminal to UTF-8, or rename the file, and type it again"
  static func unknownCommand(_ word: String) -> String { "command \"\(word)\" is not known; nothing was done" }
  static func unknownCommandHint(_ near: String?) -> String {
    near.map { "did you mean: ilp \($0)?" } ?? "see all commands with: ilp --help"
  }
  static func usageHint(_ command: [String]) -> String {
    "see how it is used with: \((["ilp", "help"] + command).joined(separator: " "))"
  }
  static func withoutCapital(_ text: String) -> String {
    guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return text }
    return first.lowercased() + text.dropFirst()
  }

  static func notADay(_ text: String, of name: String) -> String { "\(name) is no day: \"\(text)\"" }
  static let notADayHint = "write year, month and day, such as 2026-11-18"
  static let noClock = "clock of this machine cannot be read"
  static let noClockHint = "say which day it is with --today YYYY-MM-DD"
  static func unexpected(_ words: String) -> String { "unexpected trouble: \(words)" }
  static let unexpectedHint = "what was saved before is safe; if it happens again, report this message"

  // MARK: Where plans are

  static let nowhere = "memory only (HOME is not set)"
  static let noHome = "HOME is not set to an absolute path, so there is no place to save; nothing was saved"
  static let noHomeHint = "set HOME, or choose a folder with --data DIR"

  // MARK: Conversations

  static func noSuchConversation(_ id: String) -> String { "conversation \(id): there is no such open conversation" }
  static let noSuchConversationHint = "see what is open with: ilp"
  static func planMissing(flow: String) -> String { "flow \"\(flow)\" goes over a plan, and there is none yet" }
  static let planMissingHint = "make a plan first with: ilp"
  static func noSuchBand(_ band: String) -> String { "band \"\(band)\" has no wording in this flow" }
  static func noSuchBandHint(_ bands: [String]) -> String { "choose one of: \(bands.joined(separator: ", "))" }
  static func invalidInput(_ remedy: String) -> String { remedy }
  static let invalidInputHint = "all answers before it are saved; mend the line and give the rest again"
  static let conversationMovedOn = "conversation went on in another window; nothing was changed here"
  static func planChanged(by who: String, at when: String) -> String {
    "plan was changed by \(who.isEmpty ? "somebody" : who) at \(when); nothing was changed here"
  }
  static let tryAgainHint = "look at it, then try again"
  static let journalUnreadable = "conversation cannot be read: one of its answers is damaged; nothing was changed"
  static let journalUnreadableHint = "see what is wrong with: ilp verify"

  // MARK: Data files

  static func noSuchFlow(_ id: String) -> String { "flow \"\(id)\": there is no such flow" }
  static func noSuchFlowHint(_ near: String?) -> String {
    near.map { "did you mean \"\($0)\"?" } ?? "see the flows with: ilp flow list"
  }

  /// Every defect, and what was left out because of them.
  static func defects(_ defects: [Defect], notLoaded what: String) -> String {
    let files = Set(defects.map(\.file)).count
    let count = "\(counted(defects.count, "defect")) in \(counted(files, "file"))"
    return defects.map(\.description).joined(separator: "\n")
      + "\n\(count); the \(what) was not loaded, all others were"
  }

  static func counted(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }
}
