// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// What the command line says of itself.
enum Messages {
  // MARK: The command line

  static func argumentNotText(_ position: Int) -> String {
    say("ilp.argument-not-text", "argument \(position) is not UTF-8 text; nothing was done")
  }
  static var argumentNotTextHint: String {
    say("ilp.argument-not-text-hint", "set the terminal to UTF-8, or rename the file, and type it again")
  }
  static func unknownCommand(_ word: String) -> String {
    say("ilp.unknown-command", "command \"\(word)\" is not known; nothing was done")
  }
  static func unknownCommandHint(_ near: String?) -> String {
    near.map { say("ilp.unknown-command-hint", "did you mean: ilp \($0)?") }
      ?? say("ilp.unknown-command-hint-2", "see all commands with: ilp --help")
  }
  static func usageHint(_ command: [String]) -> String {
    say(
      "ilp.usage-hint",
      "see how it is used with: \((["ilp", "help"] + command).joined(separator: " "))")
  }
  static func withoutCapital(_ text: String) -> String {
    guard let first = text.first, text.dropFirst().first?.isLowercase == true else { return text }
    return first.lowercased() + text.dropFirst()
  }

  static var lineOrTable: String {
    say("ilp.line-or-table", "type the line to be understood, or name a table of lines with --table")
  }

  static var tableNeedsJSON: String { say("ilp.table-needs-json", "a table of lines is printed as JSON: add --json") }

  static func noDayInCell(_ text: String) -> String {
    say("ilp.no-day-in-cell", "\"\(text)\" is no day; \(notADayHint)")
  }

  static func notADay(_ text: String, of name: String) -> String {
    say("ilp.not-a-day", "\(name) is no day: \"\(text)\"")
  }
  static var notADayHint: String { say("ilp.not-a-day-hint", "write year, month and day, such as 2026-11-18") }
  static var noClock: String { say("ilp.no-clock", "clock of this machine cannot be read") }
  static var noClockHint: String { say("ilp.no-clock-hint", "say which day it is with --today YYYY-MM-DD") }
  static func unexpected(_ words: String) -> String { say("ilp.unexpected", "unexpected trouble: \(words)") }
  static var unexpectedHint: String {
    say("ilp.unexpected-hint", "what was saved before is safe; if it happens again, report this message")
  }

  // MARK: Where plans are

  static var nowhere: String { say("ilp.nowhere", "memory only (HOME is not set)") }
  static var noHome: String {
    say("ilp.no-home", "HOME is not set to an absolute path, so there is no place to save; nothing was saved")
  }
  static var noHomeHint: String { say("ilp.no-home-hint", "set HOME, or choose a folder with --data DIR") }

  // MARK: Conversations

  static func noSuchConversation(_ id: String) -> String {
    say("ilp.no-such-conversation", "conversation \(id): there is no such open conversation")
  }
  static var noSuchConversationHint: String { say("ilp.no-such-conversation-hint", "see what is open with: ilp") }
  static func planMissing(flow: String) -> String {
    say("ilp.plan-missing", "flow \"\(flow)\" goes over a plan, and there is none yet")
  }
  static var planMissingHint: String { say("ilp.plan-missing-hint", "make a plan first with: ilp") }
  static func noSuchBand(_ band: String) -> String {
    say("ilp.no-such-band", "band \"\(band)\" has no wording in this flow")
  }
  static func noSuchBandHint(_ bands: [String]) -> String {
    say("ilp.no-such-band-hint", "choose one of: \(bands.listed)")
  }
  static func invalidInput(_ remedy: String) -> String { remedy }
  static var invalidInputHint: String {
    say("ilp.invalid-input-hint", "all answers before it are saved; mend the line and give the rest again")
  }
  static var conversationMovedOn: String {
    say("ilp.conversation-moved-on", "conversation went on in another window; nothing was changed here")
  }
  static func planChanged(by who: String, at when: String) -> String {
    say(
      "ilp.plan-changed",
      "plan was changed by \(who.isEmpty ? say("ilp.plan-changed-2", "somebody") : who) at \(when); nothing was changed here"
    )
  }
  static var tryAgainHint: String { say("ilp.try-again-hint", "look at it, then try again") }
  static var journalUnreadable: String {
    say("ilp.journal-unreadable", "conversation cannot be read: one of its answers is damaged; nothing was changed")
  }
  static var journalUnreadableHint: String { say("ilp.journal-unreadable-hint", "see what is wrong with: ilp verify") }

  // MARK: Data files

  static func noSuchFlow(_ id: String) -> String { say("ilp.no-such-flow", "flow \"\(id)\": there is no such flow") }
  static func noSuchFlowHint(_ near: String?) -> String {
    near.map { say("ilp.no-such-flow-hint", "did you mean \"\($0)\"?") }
      ?? say("ilp.no-such-flow-hint-2", "see the flows with: ilp flow list")
  }

  /// Every defect, and what was left out because of them.
  static func defects(_ defects: [Defect], notLoaded what: String) -> String {
    let files = Set(defects.map(\.file)).count
    let count = say("ilp.defects.count", "\(counted(defects.count, "defect")) in \(counted(files, "file"))")
    return defects.map(\.description).joined(separator: "\n")
      + say("ilp.defects", "\n\(count); the \(what) was not loaded, all others were")
  }
}
