// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// What is said about the files of other languages.
extension Messages {
  static var textsFile: String { say("library.texts-file", "texts file") }
  static var textsHint: String {
    say("library.texts-hint", "write keys with texts, such as: assistant.no-history: \"...\"")
  }
  static func near(_ near: String) -> String { say("library.near", "did you mean \"\(near)\"?") }
  static func unknownText(_ key: String) -> String {
    say("library.unknown-text", "text \"\(key)\" is none of the program")
  }
  static var unknownTextHint: String {
    say("library.unknown-text-hint", "take it out; all keys are in prompts/languages/en/texts.yaml")
  }
  static func strayBrace(_ key: String) -> String {
    say("library.stray-brace", "text \"\(key)\" has a brace that belongs to no placeholder")
  }
  static var strayBraceHint: String {
    say("library.stray-brace-hint", "write a placeholder like \("{0}"), and a brace of the text twice")
  }
  static func unknownPlaceholder(_ number: Int, _ key: String) -> String {
    say("library.unknown-placeholder", "text \"\(key)\" has the placeholder \("{\(number)}"), and English does not")
  }
  static func missingPlaceholder(_ number: Int, _ key: String) -> String {
    say("library.missing-placeholder", "text \"\(key)\" lacks the placeholder \("{\(number)}")")
  }
  static func placeholderHint(_ english: String) -> String {
    say("library.placeholder-hint", "in English it is: \(english)")
  }
  static func incomplete(_ tag: String, _ missing: Int, of all: Int) -> String {
    say("library.incomplete", "language \(tag): \(missing) of \(all) texts are missing; they are said in English")
  }
  static func incompleteHint(_ tag: String) -> String {
    say("library.incomplete-hint", "see which with: ilp languages \(tag)")
  }
  static func overlayDiffers(_ subject: String, _ base: String) -> String {
    say("library.overlay-differs", "\(subject) is another one than in the English file: \"\(base)\"")
  }
  static var overlayDiffersHint: String { say("library.overlay-differs-hint", "write the same, or leave the line out") }
  static func overlayLacks(_ name: String, in subject: String) -> String {
    say("library.overlay-lacks", "\(subject): there is no \"\(name)\" in the English file")
  }
  static func overlayLacksHint(_ known: [String]) -> String {
    known.isEmpty
      ? say("library.overlay-lacks-hint.none", "take it out")
      : say("library.overlay-lacks-hint", "there are: \(known.prefix(12).listed)")
  }
  static func overlayIsNoText(_ key: String, in subject: String) -> String {
    say("library.overlay-is-no-text", "\"\(key)\" of \(subject) is no text")
  }
  static var overlayIsNoTextHint: String {
    say("library.overlay-is-no-text-hint", "take it out: the English file alone keeps the structure")
  }
  static func overlayAsks(_ name: String, in subject: String) -> String {
    say("library.overlay-asks", "\(subject) asks about \("{\(name)}"), and the English text does not")
  }
  static func overlayAsksHint(_ known: [String]) -> String {
    known.isEmpty
      ? say("library.overlay-asks-hint.none", "take it out of the text")
      : say("library.overlay-asks-hint", "it may ask about: \(known.listed)")
  }
  static func overlayOfNothing(_ path: String) -> String {
    say("library.overlay-of-nothing", "there is no \(path) that it could give words for")
  }
  static var overlayOfNothingHint: String {
    say("library.overlay-of-nothing-hint", "give it the name of a file below prompts/, or delete it")
  }
}
