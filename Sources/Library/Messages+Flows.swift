// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

extension Messages {
  static var flowFile: String { say("library.flow-file", "flow file") }
  static var listFile: String { say("library.list-file", "list file") }
  static var kindsFile: String { say("library.kinds-file", "kinds file") }
  static var calendarFile: String { say("library.calendar-file", "calendar file") }
  static var signpostFile: String { say("library.signpost-file", "signpost file") }
  static var aSection: String { say("library.a-section", "a section") }
  static var aStep: String { say("library.a-step", "a step") }
  static var aKind: String { say("library.a-kind", "a kind") }
  static var aSignpost: String { say("library.a-signpost", "a signpost") }
  static func aChoice(of subject: String) -> String { say("library.a-choice", "a choice of \(subject)") }

  static func badExpression(_ key: String, in subject: String, _ error: ExpressionError) -> String {
    say("library.bad-expression", "\"\(key)\" of \(subject), character \(error.offset + 1): \(error.message)")
  }
  static func notWithOver(_ key: String, in subject: String) -> String {
    say("library.not-with-over", "\(subject) has \"\(key)\" beside \"over\"")
  }
  static func notWithOverHint(_ key: String) -> String {
    say("library.not-with-over-hint", "take \"\(key)\" out: \"over\" decides how many passes there are")
  }
  static var setsHint: String { say("library.sets-hint", "write it like: {goal.horizon: \"30\"}") }
  static var labelsHint: String {
    say("library.labels-hint", "write it like: {0: \"cannot do it yet\", 10: \"do it alone\"}")
  }
  static func optionsAndOf(_ subject: String) -> String {
    say("library.options-and-of", "\(subject) has both \"options\" and \"of\"")
  }
  static var optionsAndOfHint: String { say("library.options-and-of-hint", "keep the one that its choices come from") }

  static var quarters: String { say("library.quarters", "quarters can be \"calendar\" only") }
  static var quartersHint: String {
    say("library.quarters-hint", "for other quarters write \"fiscal-start: \"10-01\"\", month and day")
  }
  static func notFiscalStart(_ text: String) -> String {
    say("library.not-fiscal-start", "fiscal start \"\(text)\" is no day of the year")
  }
  static func notDay(_ key: String, _ text: String, in subject: String) -> String {
    say("library.not-day", "\"\(key)\" of \(subject) is no day: \"\(text)\"")
  }
  static var dayHint: String { say("library.day-hint", "write year, month and day like 2026-08-31") }
  static func endsBeforeItBegins(_ subject: String) -> String {
    say("library.ends-before-it-begins", "\(subject) ends before it begins")
  }
  static var endsBeforeItBeginsHint: String {
    say("library.ends-before-it-begins-hint", "swap \"from\" and \"to\", or mend the year")
  }

  static func idIsNotFileName(_ id: String) -> String {
    say("library.id-is-not-file-name", "\"\(id)\" does not have the name of its file")
  }
  static func idIsNotFileNameHint(_ id: String) -> String {
    say("library.id-is-not-file-name-hint", "call the file \(id).yaml")
  }
  static var notReadable: String { say("library.not-readable", "file cannot be read") }
  static var notReadableHint: String {
    say("library.not-readable-hint", "look at its permissions, and whether it is a plain file")
  }
}

extension Messages {
  static func noSuchFolder(_ path: String, _ origin: String) -> String {
    say("library.no-such-folder", "folder \"\(path)\" (from \(origin)) is not there")
  }
  static func noSuchFolderHint(_ origin: String) -> String {
    say("library.no-such-folder-hint", "mend the path, or leave \(origin) out to use what ships")
  }
}

extension Messages {
  static func choiceTwice(_ id: String) -> String { say("library.choice-twice", "list has two choices \"\(id)\"") }
  static var choiceTwiceHint: String { say("library.choice-twice-hint", "give one of them another id") }
  static func kindNamesNoFlow(_ kind: String, _ flow: String) -> String {
    say("library.kind-names-no-flow", "kind \"\(kind)\" names flow \"\(flow)\", which is not there")
  }
  static func kindNamesNoPlace(_ kind: String, _ place: String) -> String {
    say("library.kind-names-no-place", "kind \"\(kind)\" requires \"\(place)\", which is no place in a plan")
  }
  static var kindNamesNoPlaceHint: String {
    say(
      "library.kind-names-no-place-hint", "take a place from docs/flow-format.md, or declare the field under \"fields\""
    )
  }
}
