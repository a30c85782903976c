// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said about lines of documents and queries.
enum Messages {
  static let noObject = "line is no JSON object"
  static let noColon = "key without \":\" after it"
  static let noEndOfObject = "object without \",\" or \"}\" after a value"
  static let noEndOfList = "list without \",\" or \"]\" after a value"
  static let afterObject = "something stands after the object"
  static let noString = "key that is not in double quotes"
  static let openString = "text without its closing quote"
  static func controlCharacter(_ byte: UInt8) -> String {
    "control character \(byte) inside a text, where JSON wants an escape"
  }
  static let badEscape = "escape that JSON does not know"
  static let noValue = "value that is none of JSON"
  static let tooDeep = "lists and objects nested too deep"
  static func keyTwice(_ key: [UInt8]) -> String { "key \"\(String(decoding: key, as: UTF8.self))\" stands twice" }
  static func notText(_ key: [UInt8]) -> String { "\"\(String(decoding: key, as: UTF8.self))\" is no text" }
  static func at(byte: Int) -> String { "at byte \(byte + 1) of the line" }
  static let documentHint = "a line looks like {\"_id\": \"1\", \"title\": \"...\", \"text\": \"...\"}"
  static let queryHint = "a line looks like {\"_id\": \"1\", \"text\": \"...\"}"

  static let noID = "line has no \"_id\""
  static let noText = "line has neither \"title\" nor \"text\""
  static let noQueryText = "line has no \"text\""
  static let emptyID = "\"_id\" is empty"
  static let idWithBlank = "\"_id\" holds a blank, a tab or a control character, which a list of results cannot hold"
  static let idNotUTF8 = "\"_id\" holds bytes that are not UTF-8"
  static let idTooLong = "\"_id\" is longer than 1,000 bytes"
  static let idHint = "give it an id of letters, digits and signs"
  static func idTaken(_ id: String, by line: Int) -> String { "\"_id\" \"\(id)\" stands in line \(line) already" }
  static let idTakenHint = "give every line an id of its own"
}
