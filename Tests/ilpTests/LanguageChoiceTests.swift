// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials
import Hearing
import Localization
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct LanguageChoiceTests {
  private func choice(_ line: String, _ environment: [String: String] = [:]) -> LanguageChoice {
    LanguageChoice(line.split(separator: " ").map(String.init), environment: environment)
  }

  @Test func `the option goes before the variable, and the last option before the first`() {
    #expect(choice("plan list").tag == nil)
    #expect(choice("plan list", ["ILP_LANGUAGE": "de"]).tag == "de")
    #expect(choice("plan list --language fr", ["ILP_LANGUAGE": "de"]).tag == "fr")
    #expect(choice("--language fr plan --language=it list").tag == "it")
    #expect(choice("plan list", ["ILP_LANGUAGE": ""]).tag == nil)
  }

  @Test func `words after two dashes are no options`() {
    #expect(choice("log -- --language de").tag == nil)
  }

  @Test func `English takes no texts from what ships`() throws {
    let language = try choice("plan list --language en").language(executable: nil)
    #expect(language.tag == "en" && !language.hasTexts)
  }

  @Test func `a language that there is not names those that there are`() {
    #expect(throws: Trouble.self) { try choice("plan list --language tlh").language(executable: nil) }
  }

  @Test func `texts come from the folder of prompts that is named`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/language-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/languages/de", withIntermediateDirectories: true)
    try Data("ilp.no-plans: Noch keine Pläne.\n".utf8).write(to: URL(filePath: folder + "/languages/de/texts.yaml"))
    let language = try choice("plan list --language DE --prompts \(folder)").language(executable: nil)
    #expect(language.tag == "de")
    Language.$current.withValue(language) {
      #expect(Messages.noPlans == "Noch keine Pläne.")
      #expect(Messages.nothingErased == "Nothing was erased.")
    }
  }
}

@Suite(.hearsEnglish) struct ParserWordsTests {
  private static let other = Language(
    tag: "xx",
    patterns: [
      "ilp.parser-words.unknown-option": "⟦{0}⟧", "ilp.parser-words.near-option": "⟦{1}, {0}⟧",
      "ilp.parser-words.invalid-value.because": "⟦{2} | {1} | {0}⟧", "ilp.parser-words.options": "⟦OPTIONS⟧:",
      "ilp.parser-words.default": "(⟦default⟧: ",
    ])

  @Test func `messages of the parser are recognised by their shape`() {
    Language.$current.withValue(Self.other) {
      #expect(ParserWords.message("unknown option '--x'") == "⟦--x⟧")
      #expect(ParserWords.message("unknown option '--xl'. Did you mean '--xs'?") == "⟦--xs, --xl⟧")
      #expect(ParserWords.message("the value 'a' is invalid for '--b <c>': d: e") == "⟦d: e | --b <c> | a⟧")
      #expect(ParserWords.message("something else") == "something else")
    }
  }

  @Test func `a page keeps all that is not the parser's own`() {
    let page = "USAGE: ilp\n\nOPTIONS:\n  --top <top>   How many. (default: 10)\n"
    #expect(ParserWords.page(page) == page)
    Language.$current.withValue(Self.other) {
      #expect(
        ParserWords.page(page) == "USAGE: ilp\n\n⟦OPTIONS⟧:\n  --top <top>   How many. (⟦default⟧: 10)\n")
    }
  }

  @Test func `a shape gives what stands at its places`() {
    #expect(ParserWords.arguments(of: "a 'x' b 'y'", in: "a '{}' b '{}'") == ["x", "y"])
    #expect(ParserWords.arguments(of: "a", in: "a") == [])
    #expect(ParserWords.arguments(of: "ab", in: "a") == nil)
    #expect(ParserWords.arguments(of: "a 'x", in: "a '{}'") == nil)
  }
}
