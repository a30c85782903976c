// SPDX-License-Identifier: GPL-3.0-or-later

extension Messages {
  // What is wrong with a JSON text, and what to do about it.

  static let jsonMore = "text after the end of the document"
  static let jsonMoreHint = "keep one document a file"
  static func jsonDeep(_ limit: Int) -> String { "lists and objects nested deeper than \(limit) levels" }
  static let jsonDeepHint = "no plan needs that; look for a bracket that is never closed"
  static let jsonEnd = "document ends where a value should stand"
  static let jsonEndHint = "look whether the file was cut off; fetch it again"
  static let jsonKey = "key in quotes expected"
  static let jsonKeyHint = "write \"key\": value, and no comma after the last one"
  static func jsonTwice(_ key: String) -> String { "key \"\(key)\" stands twice in one object" }
  static let jsonTwiceHint = "keep one of them"
  static func jsonColon(_ key: String) -> String { "colon expected after the key \"\(key)\"" }
  static let jsonColonHint = "write \"key\": value"
  static func jsonComma(_ close: String) -> String { "comma or \(close) expected" }
  static let jsonCommaHint = "look for a missing comma or quote just before"
  static let jsonNoValue = "value expected"
  static func jsonWord(_ word: String) -> String { "\"\(word)\" is no JSON value" }
  static let jsonWordHint = "write text in double quotes; true, false and null in small letters"
  static func jsonNumber(_ text: String) -> String { "\"\(text)\" is no JSON number" }
  static let jsonNumberHint = "write it like 12, 0.5 or -3, or as text in quotes"
  static let jsonControl = "control character inside a text"
  static let jsonControlHint = "write a line break as \\n and a tab as \\t"
  static let jsonOpenText = "text that is never closed"
  static let jsonOpenTextHint = "add the missing double quote"
  static let jsonEscape = "escape that JSON does not have"
  static let jsonEscapeHint = "write a backslash as two of them"
  static let jsonEncoding = "byte that is not UTF-8"
  static let jsonEncodingHint = "save the file as UTF-8 in your editor"
}
