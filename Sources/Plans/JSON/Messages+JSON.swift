// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Messages {
  // What is wrong with a JSON text, and what to do about it.

  static var jsonMore: String { say("plans.json-more", "text after the end of the document") }
  static var jsonMoreHint: String { say("plans.json-more-hint", "keep one document a file") }
  static func jsonDeep(_ limit: Int) -> String {
    say("plans.json-deep", "lists and objects nested deeper than \(limit) levels")
  }
  static var jsonDeepHint: String {
    say("plans.json-deep-hint", "no plan needs that; look for a bracket that is never closed")
  }
  static var jsonEnd: String { say("plans.json-end", "document ends where a value should stand") }
  static var jsonEndHint: String { say("plans.json-end-hint", "look whether the file was cut off; fetch it again") }
  static var jsonKey: String { say("plans.json-key", "key in quotes expected") }
  static var jsonKeyHint: String { say("plans.json-key-hint", "write \"key\": value, and no comma after the last one") }
  static func jsonTwice(_ key: String) -> String {
    say("plans.json-twice", "key \"\(key)\" stands twice in one object")
  }
  static var jsonTwiceHint: String { say("plans.json-twice-hint", "keep one of them") }
  static func jsonColon(_ key: String) -> String { say("plans.json-colon", "colon expected after the key \"\(key)\"") }
  static var jsonColonHint: String { say("plans.json-colon-hint", "write \"key\": value") }
  static func jsonComma(_ close: String) -> String { say("plans.json-comma", "comma or \(close) expected") }
  static var jsonCommaHint: String { say("plans.json-comma-hint", "look for a missing comma or quote just before") }
  static var jsonNoValue: String { say("plans.json-no-value", "value expected") }
  static func jsonWord(_ word: String) -> String { say("plans.json-word", "\"\(word)\" is no JSON value") }
  static var jsonWordHint: String {
    say("plans.json-word-hint", "write text in double quotes; true, false and null in small letters")
  }
  static func jsonNumber(_ text: String) -> String { say("plans.json-number", "\"\(text)\" is no JSON number") }
  static var jsonNumberHint: String {
    say("plans.json-number-hint", "write it like 12, 0.5 or -3, or as text in quotes")
  }
  static var jsonControl: String { say("plans.json-control", "control character inside a text") }
  static var jsonControlHint: String { say("plans.json-control-hint", "write a line break as \\n and a tab as \\t") }
  static var jsonOpenText: String { say("plans.json-open-text", "text that is never closed") }
  static var jsonOpenTextHint: String { say("plans.json-open-text-hint", "add the missing double quote") }
  static var jsonEscape: String { say("plans.json-escape", "escape that JSON does not have") }
  static var jsonEscapeHint: String { say("plans.json-escape-hint", "write a backslash as two of them") }
  static var jsonEncoding: String { say("plans.json-encoding", "byte that is not UTF-8") }
  static var jsonEncodingHint: String { say("plans.json-encoding-hint", "save the file as UTF-8 in your editor") }
}
