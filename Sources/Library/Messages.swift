// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What this target says to authors of data files.
enum Messages {
  // The file as text.
  static func tooBig(_ bytes: Int) -> String {
    say("library.too-big", "file of \(bytes) bytes is too big; up to \(DataReader.sizeLimit) are read")
  }
  static func tooManyValues(_ limit: Int) -> String {
    say("library.too-many-values", "file holds more than \(limit) values")
  }
  static var splitHint: String { say("library.split-hint", "split it into several files") }
  static var utf16: String { say("library.utf16", "file is UTF-16, not UTF-8") }
  static var notUTF8: String { say("library.not-utf8", "byte that is not UTF-8") }
  static var encodingHint: String { say("library.encoding-hint", "save the file as UTF-8 in your editor") }
  static var nul: String { say("library.nul", "NUL character in a text file") }
  static var nulHint: String { say("library.nul-hint", "take the character out") }
  static var emptyFile: String { say("library.empty-file", "file is empty") }
  static var emptyFileHint: String { say("library.empty-file-hint", "write something into it, or delete it") }
  static var controlCharacter: String { say("library.control-character", "control character that YAML does not allow") }
  static var controlCharacterHint: String { say("library.control-character-hint", "take the character out") }

  // The structure of the YAML.
  static func tooDeep(_ limit: Int) -> String {
    say("library.too-deep", "lists and keys nested deeper than \(limit) levels")
  }
  static var tooDeepHint: String {
    say("library.too-deep-hint", "no data file needs that; look for a bracket that is never closed")
  }
  static var anchor: String { say("library.anchor", "anchor (&) is not read in data files") }
  static var alias: String { say("library.alias", "alias (*) is not read in data files") }
  static var tag: String { say("library.tag", "tag (!) is not read in data files") }
  static func quoteHint(_ sign: String) -> String {
    say("library.quote-hint", "write the value out where it is needed; a text that begins with \(sign) goes in quotes")
  }
  static var tab: String { say("library.tab", "tab in the indentation") }
  static var tabHint: String { say("library.tab-hint", "indent with spaces") }
  static var severalDocuments: String { say("library.several-documents", "second document in one file") }
  static var severalDocumentsHint: String {
    say("library.several-documents-hint", "keep one document a file; take the --- line out")
  }
  static func duplicateKey(_ key: String) -> String {
    say("library.duplicate-key", "key \"\(key)\" stands twice in the same place")
  }
  static var duplicateKeyHint: String { say("library.duplicate-key-hint", "keep one of them") }
  static var keyIsNoText: String { say("library.key-is-no-text", "key that is a list or a mapping") }
  static var keyIsNoTextHint: String { say("library.key-is-no-text-hint", "use a word as the key") }
  static func syntax(_ problem: String) -> String { say("library.syntax", "line cannot be read as YAML: \(problem)") }
  static var syntaxHint: String {
    say(
      "library.syntax-hint",
      "look for a missing quote, a colon inside an unquoted text, or an indentation that does not fit")
  }
  static var notYAML: String { say("library.not-yaml", "file cannot be read as YAML") }

  // Keys and their values.
  static func notMapping(_ subject: String, _ shape: String) -> String {
    say("library.not-mapping", "\(subject) should be keys with values, not \(shape)")
  }
  static func mappingHint(_ known: [String]) -> String {
    say("library.mapping-hint", "the keys are: \(known.listed)")
  }
  static func unknownKey(_ key: String, in subject: String) -> String {
    say("library.unknown-key", "\(subject) has an unknown key \"\(key)\"")
  }
  static func unknownKeyHint(_ near: String?, _ known: [String]) -> String {
    near.map { say("library.unknown-key-hint", "did you mean \"\($0)\"?") }
      ?? say("library.unknown-key-hint-2", "known here: \(known.listed)")
  }
  static func missingKey(_ key: String, in subject: String) -> String {
    say("library.missing-key", "\(subject) has no \"\(key)\"")
  }
  static func missingKeyHint(_ key: String) -> String { say("library.missing-key-hint", "add \"\(key): ...\"") }
  static func key(_ key: String, of subject: String) -> String { say("library.key", "\"\(key)\" of \(subject)") }
  static func notText(_ key: String, in subject: String, _ shape: String) -> String {
    say("library.not-text", "\"\(key)\" of \(subject) should be text, not \(shape)")
  }
  static func textHint(_ key: String) -> String { say("library.text-hint", "write \"\(key): some words\"") }
  static func notList(_ key: String, in subject: String, _ shape: String) -> String {
    say("library.not-list", "\"\(key)\" of \(subject) should be a list, not \(shape)")
  }
  static func listHint(_ key: String) -> String {
    say("library.list-hint", "write \"\(key): [one, two]\", or one \"- ...\" a line")
  }
  static func notWhole(_ key: String, _ words: String, in subject: String) -> String {
    say("library.not-whole", "\"\(key)\" of \(subject) should be a whole number, not \"\(words)\"")
  }
  static func wholeHint(_ key: String) -> String { say("library.whole-hint", "write digits, such as \"\(key): 2\"") }
  static func notNumber(_ key: String, _ words: String, in subject: String) -> String {
    say("library.not-number", "\"\(key)\" of \(subject) should be a number, not \"\(words)\"")
  }
  static func numberHint(_ key: String) -> String {
    say("library.number-hint", "write digits, such as \"\(key): 2.5\"")
  }
  static func notYesNo(_ key: String, _ words: String, in subject: String) -> String {
    say("library.not-yes-no", "\"\(key)\" of \(subject) should be true or false, not \"\(words)\"")
  }
  static func yesNoHint(_ key: String) -> String {
    say("library.yes-no-hint", "write \"\(key): true\" or leave the key out")
  }
  static func unknownName(_ key: String, _ word: String, in subject: String) -> String {
    say("library.unknown-name", "\"\(key)\" of \(subject) cannot be \"\(word)\"")
  }
}
