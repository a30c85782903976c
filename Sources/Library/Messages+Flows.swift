// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

extension Messages {
  static let flowFile = "flow file"
  static let listFile = "list file"
  static let kindsFile = "kinds file"
  static let calendarFile = "calendar file"
  static let signpostFile = "signpost file"
  static let aSection = "a section"
  static let aStep = "a step"
  static let aKind = "a kind"
  static let aSignpost = "a signpost"
  static func aChoice(of subject: String) -> String { "a choice of \(subject)" }

  static func badExpression(_ key: String, in subject: String, _ error: ExpressionError) -> String {
    "\"\(key)\" of \(subject), character \(error.offset + 1): \(error.message)"
  }
  static func notWithOver(_ key: String, in subject: String) -> String {
    "\(subject) has \"\(key)\" beside \"over\""
  }
  static func notWithOverHint(_ key: String) -> String {
    "take \"\(key)\" out: \"over\" decides how many passes there are"
  }
  static let setsHint = "write it like: {goal.horizon: \"30\"}"
  static let labelsHint = "write it like: {0: \"cannot do it yet\", 10: \"do it alone\"}"
  static func optionsAndOf(_ subject: String) -> String { "\(subject) has both \"options\" and \"of\"" }
  static let optionsAndOfHint = "keep the one that its choices come from"

  static let quarters = "quarters can be \"calendar\" only"
  static let quartersHint = "for other quarters write \"fiscal-start: \"10-01\"\", month and day"
  static func notFiscalStart(_ text: String) -> String { "fiscal start \"\(text)\" is no day of the year" }
  static func notDay(_ key: String, _ text: String, in subject: String) -> String {
    "\"\(key)\" of \(subject) is no day: \"\(text)\""
  }
  static let dayHint = "write year, month and day like 2026-08-31"
  static func endsBeforeItBegins(_ subject: String) -> String { "\(subject) ends before it begins" }
  static let endsBeforeItBeginsHint = "swap \"from\" and \"to\", or mend the year"

  static func idIsNotFileName(_ id: String) -> String { "\"\(id)\" does not have the name of its file" }
  static func idIsNotFileNameHint(_ id: String) -> String { "call the file \(id).yaml" }
  static let notReadable = "file cannot be read"
  static let notReadableHint = "look at its permissions, and whether it is a plain file"
}

extension Messages {
  static func noSuchFolder(_ path: String, _ origin: String) -> String {
    "folder \"\(path)\" (from \(origin)) is not there\n  hint: mend the path, or leave \(origin) out to use what ships"
  }
}

extension Messages {
  static func choiceTwice(_ id: String) -> String { "list has two choices \"\(id)\"" }
  static let choiceTwiceHint = "give one of them another id"
  static func kindNamesNoFlow(_ kind: String, _ flow: String) -> String {
    "kind \"\(kind)\" names flow \"\(flow)\", which is not there"
  }
  static func kindNamesNoPlace(_ kind: String, _ place: String) -> String {
    "kind \"\(kind)\" requires \"\(place)\", which is no place in a plan"
  }
  static let kindNamesNoPlaceHint = "take a place from docs/flow-format.md, or declare the field under \"fields\""
}
