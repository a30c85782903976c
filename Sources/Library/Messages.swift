// SPDX-License-Identifier: GPL-3.0-or-later

/// What this target says to authors of data files.
enum Messages {
  // The file as text.
  static func tooBig(_ bytes: Int) -> String {
    "file of \(bytes) bytes is too big; up to \(DataReader.sizeLimit) are read"
  }
  static func tooManyValues(_ limit: Int) -> String { "file holds more than \(limit) values" }
  static let splitHint = "split it into several files"
  static let utf16 = "file is UTF-16, not UTF-8"
  static let notUTF8 = "byte that is not UTF-8"
  static let encodingHint = "save the file as UTF-8 in your editor"
  static let nul = "NUL character in a text file"
  static let nulHint = "take the character out"
  static let emptyFile = "file is empty"
  static let emptyFileHint = "write something into it, or delete it"
  static let controlCharacter = "control character that YAML does not allow"
  static let controlCharacterHint = "take the character out"

  // The structure of the YAML.
  static func tooDeep(_ limit: Int) -> String { "lists and keys nested deeper than \(limit) levels" }
  static let tooDeepHint = "no data file needs that; look for a bracket that is never closed"
  static let anchor = "anchor (&) is not read in data files"
  static let alias = "alias (*) is not read in data files"
  static let tag = "tag (!) is not read in data files"
  static func quoteHint(_ sign: String) -> String {
    "write the value out where it is needed; a text that begins with \(sign) goes in quotes"
  }
  static let tab = "tab in the indentation"
  static let tabHint = "indent with spaces"
  static let severalDocuments = "second document in one file"
  static let severalDocumentsHint = "keep one document a file; take the --- line out"
  static func duplicateKey(_ key: String) -> String { "key \"\(key)\" stands twice in the same place" }
  static let duplicateKeyHint = "keep one of them"
  static let keyIsNoText = "key that is a list or a mapping"
  static let keyIsNoTextHint = "use a word as the key"
  static func syntax(_ problem: String) -> String { "line cannot be read as YAML: \(problem)" }
  static let syntaxHint =
    "look for a missing quote, a colon inside an unquoted text, or an indentation that does not fit"
  static let notYAML = "file cannot be read as YAML"

  // Keys and their values.
  static func notMapping(_ subject: String, _ shape: String) -> String {
    "\(subject) should be keys with values, not \(shape)"
  }
  static func mappingHint(_ known: [String]) -> String { "the keys are: " + known.joined(separator: ", ") }
  static func unknownKey(_ key: String, in subject: String) -> String { "\(subject) has an unknown key \"\(key)\"" }
  static func unknownKeyHint(_ near: String?, _ known: [String]) -> String {
    near.map { "did you mean \"\($0)\"?" } ?? "known here: " + known.joined(separator: ", ")
  }
  static func missingKey(_ key: String, in subject: String) -> String { "\(subject) has no \"\(key)\"" }
  static func missingKeyHint(_ key: String) -> String { "add \"\(key): ...\"" }
  static func key(_ key: String, of subject: String) -> String { "\"\(key)\" of \(subject)" }
  static func notText(_ key: String, in subject: String, _ shape: String) -> String {
    "\"\(key)\" of \(subject) should be text, not \(shape)"
  }
  static func textHint(_ key: String) -> String { "write \"\(key): some words\"" }
  static func notList(_ key: String, in subject: String, _ shape: String) -> String {
    "\"\(key)\" of \(subject) should be a list, not \(shape)"
  }
  static func listHint(_ key: String) -> String { "write \"\(key): [one, two]\", or one \"- ...\" a line" }
  static func notWhole(_ key: String, _ words: String, in subject: String) -> String {
    "\"\(key)\" of \(subject) should be a whole number, not \"\(words)\""
  }
  static func wholeHint(_ key: String) -> String { "write digits, such as \"\(key): 2\"" }
  static func notNumber(_ key: String, _ words: String, in subject: String) -> String {
    "\"\(key)\" of \(subject) should be a number, not \"\(words)\""
  }
  static func numberHint(_ key: String) -> String { "write digits, such as \"\(key): 2.5\"" }
  static func notYesNo(_ key: String, _ words: String, in subject: String) -> String {
    "\"\(key)\" of \(subject) should be true or false, not \"\(words)\""
  }
  static func yesNoHint(_ key: String) -> String { "write \"\(key): true\" or leave the key out" }
  static func unknownName(_ key: String, _ word: String, in subject: String) -> String {
    "\"\(key)\" of \(subject) cannot be \"\(word)\""
  }
}
