// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Messages {
  static var wordsFile: String { say("library.words-file", "words file") }
  static var weightsFile: String { say("library.weights-file", "weights file") }
  static var conceptsFile: String { say("library.concepts-file", "concepts file") }
  static var weightsHint: String { say("library.weights-hint", "scripts/fit-weights makes the file anew") }
  static var conceptsHint: String {
    say("library.concepts-hint", "write each concept with the list of its words, such as \"kin: [mother, father]\"")
  }
  static func noWeight(_ line: String) -> String { say("library.no-weight", "\"\(line)\" is no weight") }
  static func unknownStemmer(_ name: String) -> String {
    say("library.unknown-stemmer", "stemmer \"\(name)\" is none of Snowball's")
  }
  static func unknownStemmerHint(_ near: String?, _ known: [String]) -> String {
    near.map(Self.near) ?? say("library.unknown-stemmer-hint", "there are: \(known.listed)")
  }
  static func wordIsOpposed(_ word: String, _ list: String, _ other: String) -> String {
    say(
      "library.word-is-opposed",
      "\"\(word)\" stands in \"\(other)\" and in \"\(list)\", of which only one can be meant")
  }
  static var wordIsOpposedHint: String {
    say("library.word-is-opposed-hint", "leave it in the one that most people mean by it")
  }
  static func wordIsRepeated(_ word: String, _ list: String) -> String {
    say("library.word-is-repeated", "\"\(word)\" stands twice in \"\(list)\"")
  }
  static var wordIsRepeatedHint: String { say("library.word-is-repeated-hint", "leave it in once") }
  static func listIsAnAnswer(_ list: String) -> String {
    say("library.list-is-an-answer", "\"\(list)\" stands under \"lists\", but is read under \"answers\"")
  }
  static func listIsAnAnswerHint(_ list: String) -> String {
    say(
      "library.list-is-an-answer-hint",
      "put its words into \"\(list)\" under \"answers\"; they count for sentences, too")
  }
  static var aRequest: String { say("library.a-request", "a request") }
  static func signpostWords(_ id: String) -> String { say("library.signpost-words", "words of signpost \"\(id)\"") }
  static func missingListHint(_ key: String) -> String {
    say(
      "library.missing-list-hint", "add \"\(key): []\" with the words, or leave it empty where the language needs none")
  }
  static var unknownListHint: String {
    say("library.unknown-list-hint", "prompts/languages/en/words.yaml has all lists that are known")
  }
  static func notPlainWords(_ text: String, _ list: String) -> String {
    say("library.not-plain-words", "\"\(text)\" in \"\(list)\" is not as typed words are compared")
  }
  static func plainWordsHint(_ plain: String) -> String {
    say("library.plain-words-hint", "write it in lower case with single spaces and without marks")
      + (plain.isEmpty ? "" : ": \"\(plain)\"")
  }
  static func bracketsDoNotClose(_ pattern: String, at column: Int) -> String {
    say("library.brackets-do-not-close", "pattern \"\(pattern)\": the bracket at character \(column) has no partner")
  }
  static var bracketsHint: String {
    say("library.brackets-hint", "( | ) holds alternatives, [ ] something that may be missing")
  }
}
