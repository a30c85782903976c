// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said about tables of comma-separated values.
extension Messages {
  static var csvEmpty: String { say("assistant.csv-empty", "the file is empty: its first row has to name the columns") }
  static var csvNameless: String { say("assistant.csv-nameless", "this column has no name") }
  static var csvTwice: String { say("assistant.csv-twice", "this name stands twice") }
  static var csvUnclosed: String { say("assistant.csv-unclosed", "a quotation mark is not closed") }
  static var csvAfterQuote: String { say("assistant.csv-after-quote", "something follows the closing quotation mark") }
  static var csvStrayQuote: String {
    say(
      "assistant.csv-stray-quote",
      "a quotation mark stands inside: put the whole cell in quotation marks, and double it")
  }
  static func csvLength(_ cells: Int, _ columns: Int) -> String {
    say("assistant.csv-length", "\(cells) cells, but there are \(columns) columns")
  }
}
