// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said about tables of comma-separated values.
extension Messages {
  static let csvEmpty = "the file is empty: its first row has to name the columns"
  static let csvNameless = "this column has no name"
  static let csvTwice = "this name stands twice"
  static let csvUnclosed = "a quotation mark is not closed"
  static let csvAfterQuote = "something follows the closing quotation mark"
  static let csvStrayQuote = "a quotation mark stands inside: put the whole cell in quotation marks, and double it"
  static func csvLength(_ cells: Int, _ columns: Int) -> String {
    "\(cells) cells, but there are \(columns) columns"
  }
}

extension Messages {
  static let planNotOnScratch = "the plan is not here"
}
