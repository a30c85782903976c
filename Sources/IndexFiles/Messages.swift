// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What is said about lines of documents and queries.
enum Messages {
  static var noObject: String { say("index-files.no-object", "line is no JSON object") }
  static var noColon: String { say("index-files.no-colon", "key without \":\" after it") }
  static var noEndOfObject: String {
    say("index-files.no-end-of-object", "object without \",\" or \"}\" after a value")
  }
  static var noEndOfList: String { say("index-files.no-end-of-list", "list without \",\" or \"]\" after a value") }
  static var afterObject: String { say("index-files.after-object", "something stands after the object") }
  static var noString: String { say("index-files.no-string", "key that is not in double quotes") }
  static var openString: String { say("index-files.open-string", "text without its closing quote") }
  static func controlCharacter(_ byte: UInt8) -> String {
    say("index-files.control-character", "control character \(byte) inside a text, where JSON wants an escape")
  }
  static var badEscape: String { say("index-files.bad-escape", "escape that JSON does not know") }
  static var noValue: String { say("index-files.no-value", "value that is none of JSON") }
  static var tooDeep: String { say("index-files.too-deep", "lists and objects nested too deep") }
  static func keyTwice(_ key: [UInt8]) -> String {
    say("index-files.key-twice", "key \"\(String(decoding: key, as: UTF8.self))\" stands twice")
  }
  static func notText(_ key: [UInt8]) -> String {
    say("index-files.not-text", "\"\(String(decoding: key, as: UTF8.self))\" is no text")
  }
  static func at(byte: Int) -> String { say("index-files.at", "at byte \(byte + 1) of the line") }
  static var documentHint: String {
    say("index-files.document-hint", "a line looks like {\"_id\": \"1\", \"title\": \"...\", \"text\": \"...\"}")
  }
  static var queryHint: String {
    say("index-files.query-hint", "a line looks like {\"_id\": \"1\", \"text\": \"...\"}")
  }

  static var noID: String { say("index-files.no-id", "line has no \"_id\"") }
  static var noText: String { say("index-files.no-text", "line has neither \"title\" nor \"text\"") }
  static var noQueryText: String { say("index-files.no-query-text", "line has no \"text\"") }
  static var emptyID: String { say("index-files.empty-id", "\"_id\" is empty") }
  static var idWithBlank: String {
    say(
      "index-files.id-with-blank",
      "\"_id\" holds a blank, a tab or a control character, which a list of results cannot hold")
  }
  static var idNotUTF8: String { say("index-files.id-not-utf8", "\"_id\" holds bytes that are not UTF-8") }
  static var idTooLong: String { say("index-files.id-too-long", "\"_id\" is longer than 1,000 bytes") }
  static var idHint: String { say("index-files.id-hint", "give it an id of letters, digits and signs") }
  static func idTaken(_ id: String, by line: Int) -> String {
    say("index-files.id-taken", "\"_id\" \"\(id)\" stands in line \(line) already")
  }
  static var idTakenHint: String { say("index-files.id-taken-hint", "give every line an id of its own") }
}
