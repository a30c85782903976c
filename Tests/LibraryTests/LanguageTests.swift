// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Localization
import Testing

@testable import Library

@Suite struct LanguageTests {
  private static let flow = """
    flow: a
    version: 1
    title: Mine
    kind: none
    for: {subject: student, facilitator: none, bands: [middle, high]}
    sections:
      - section: one
        title: One
        repeat: {as: goal, min: 1, max: 3, another: "Another one?"}
        steps:
          - {id: name, type: text, ask: {middle: "Your name?", high: "What is your name?"}, why: "For the plan.", to: learner.name}
          - id: how
            type: choice
            ask: "How is it, {name}?"
            options: [{id: good, text: Good}, {id: bad, text: Bad, words: [awful]}]
            to: talk
    """

  private static let german = """
    flow: a
    title: Meins
    sections:
      - section: one
        title: Eins
        repeat: {another: "Noch eins?"}
        steps:
          - {id: how, ask: "Wie ist es, {name}?", options: [{id: bad, text: Schlecht, words: [mies]}]}
    """

  private func folder(_ german: String = german, texts: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["flows/a.yaml": Self.flow, "languages/de/flows/a.yaml": german])
    if let texts { try folder.write("languages/de/texts.yaml", texts) }
    return folder
  }

  private func catalogue(_ folder: TemporaryFolder, in language: String) -> FlowCatalogue {
    FlowCatalogue(layers: [.embedded(.prompts), .folder(folder.path)], language: language)
  }

  // MARK: Words over data files

  @Test func `the words of a language lie over the structure of the file`() throws {
    let folder = try folder()
    let flow = try #require(catalogue(folder, in: "de").flow("a").value)
    #expect(flow.title == "Meins")
    #expect(flow.sections[0].title == "Eins")
    #expect(flow.sections[0].repetition?.another?[.high]?.text == "Noch eins?")
    let step = flow.sections[0].steps[1]
    #expect(step.wording.ask?[.middle]?.text == "Wie ist es, {name}?")
    #expect(step.type == .choice)
    #expect(catalogue(folder, in: "de").headers.first { $0.id == "a" }?.title == "Meins")
  }

  @Test func `what a language lacks stays in English`() throws {
    let folder = try folder()
    let step = try #require(catalogue(folder, in: "de").flow("a").value?.sections[0].steps.first)
    #expect(step.wording.ask?[.high]?.text == "What is your name?")
    let english = try #require(catalogue(folder, in: "en").flow("a").value)
    #expect(english.title == "Mine")
  }

  @Test(arguments: [
    ("title: Mine\nminutes: 3", "no \"minutes\"", 2),
    ("title: Mine\nkind: plan", "\"kind\"", 2),
    ("flow: b", "another one", 1),
    ("sections:\n  - section: two\n    title: Zwei", "no \"two\"", 2),
    ("sections:\n  - section: one\n    steps:\n      - {id: how, ask: \"Wie, {nobody}?\"}", "{nobody}", 4),
    ("sections:\n  - section: one\n    steps:\n      - {id: how, type: text}", "\"type\"", 4),
    ("sections: Eins", "should be a list", 1),
  ])
  func `what does not fit the English file is told with its place`(words: String, told: String, line: Int) throws {
    let folder = try folder(words)
    let defects = catalogue(folder, in: "en").languages.check("de").defects
    let defect = try #require(defects.first, "\(words)")
    #expect(defect.message.contains(told), "\(defect)")
    #expect(defect.line == line)
    #expect(defect.file.hasSuffix("languages/de/flows/a.yaml"))
    #expect(!defect.hint.isEmpty)
  }

  @Test func `a file that lies over nothing is told`() throws {
    let folder = try folder()
    try folder.write("languages/de/lists/nothing.yaml", "list: nothing\n")
    let defects = catalogue(folder, in: "en").languages.check("de").defects
    #expect(defects.map(\.message) == ["there is no lists/nothing.yaml that it could give words for"])
  }

  // MARK: Texts by key

  @Test func `texts are read by key, and later folders win`() throws {
    let folder = try folder(texts: "counted.day.one: \"{0} Tag\"\ncounted.day.other: \"{0} Tage\"\n")
    let languages = catalogue(folder, in: "en").languages
    #expect(languages.tags == ["en", "de"])
    #expect(languages.tag(named: "DE") == "de")
    #expect(languages.tag(named: "fr") == nil)
    Language.$current.withValue(languages.language("de")) {
      #expect(counted(2, "day") == "2 Tage")
      #expect(counted(2, "week") == "2 weeks")
    }
  }

  @Test func `the English of the program can be changed in a file, too`() throws {
    let folder = try TemporaryFolder(["languages/en/texts.yaml": "counted.day.other: \"{0} nights\"\n"])
    let english = catalogue(folder, in: "en").languages.language("en")
    #expect(english.patterns == ["counted.day.other": "{0} nights"])
  }

  @Test(arguments: [
    ("assistant.no-such-text: x", "is none of the program", 1),
    ("assistant.no-histori: x", "is none of the program", 1),
    ("assistant.no-history: \"Nichts {0}\"", "has the placeholder {0}", 1),
    ("a: b\nassistant.tip: Sag", "is none of the program", 1),
    ("assistant.tip: Sag", "lacks the placeholder {0}", 1),
    ("assistant.tip: \"Sag {0\"", "brace that belongs to no placeholder", 1),
    ("assistant.tip: [Sag]", "should be text", 1),
    ("counted.day.few: \"{0} Tage\"", "is none of the program", 1),
    ("- a", "should be keys with values", 1),
  ])
  func `texts that do not fit are told with their place and a remedy`(texts: String, told: String, line: Int) throws {
    let folder = try folder(texts: texts)
    let defects = catalogue(folder, in: "en").languages.check("de").defects
    let defect = try #require(defects.first, "\(texts)")
    #expect(defect.message.contains(told), "\(defect)")
    #expect(defect.line == line)
    #expect(!defect.hint.isEmpty)
  }

  @Test func `a form that the language needs may stand though English lacks it`() throws {
    let folder = try TemporaryFolder(["languages/ru/texts.yaml": "counted.day.few: \"{0} дня\"\ncode.my-own: своё\n"])
    #expect(catalogue(folder, in: "en").languages.check("ru").defects == [])
  }

  @Test func `what is missing is counted, and told by one warning`() throws {
    let folder = try folder(texts: "assistant.no-history: \"Noch keine Befehle.\"\n")
    let languages = catalogue(folder, in: "en").languages
    let share = languages.check("de").share
    // One text of the program; title, section, repetition, question, choice and its words of the flow.
    #expect(share.translated == 7)
    #expect(share.texts > 2500)
    #expect(share.missing.contains("assistant.tip"))
    #expect(!share.missing.contains("assistant.no-history"))
    #expect(languages.check("en").share.missing == [])
    let warnings = languages.defects
    #expect(warnings.map(\.severity) == [.warning])
    #expect(warnings.first?.message.contains("language de") == true)
  }
}
