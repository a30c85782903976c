// SPDX-License-Identifier: GPL-3.0-or-later

extension Messages {
  static let wordsFile = "words file"
  static let weightsFile = "weights file"
  static let conceptsFile = "concepts file"
  static let weightsHint = "scripts/fit-weights makes the file anew"
  static let conceptsHint = "write each concept with the list of its words, such as \"kin: [mother, father]\""
  static func noWeight(_ line: String) -> String { "\"\(line)\" is no weight" }
  static let aRequest = "a request"
  static func signpostWords(_ id: String) -> String { "words of signpost \"\(id)\"" }
  static func missingListHint(_ key: String) -> String {
    "add \"\(key): []\" with the words, or leave it empty where the language needs none"
  }
  static let unknownListHint = "prompts/languages/en/words.yaml has all lists that are known"
  static func notPlainWords(_ text: String, _ list: String) -> String {
    "\"\(text)\" in \"\(list)\" is not as typed words are compared"
  }
  static func plainWordsHint(_ plain: String) -> String {
    "write it in lower case with single spaces and without marks" + (plain.isEmpty ? "" : ": \"\(plain)\"")
  }
  static func bracketsDoNotClose(_ pattern: String, at column: Int) -> String {
    "pattern \"\(pattern)\": the bracket at character \(column) has no partner"
  }
  static let bracketsHint = "( | ) holds alternatives, [ ] something that may be missing"
}
