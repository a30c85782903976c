// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Library
import Plans
import Testing
import Understanding

/// Nothing that is heard is hard-wired: all test lines are heard alike in a language made by a rule.
@MainActor @Suite(.hearsEnglish) struct OtherLanguageTests {
  private static let catalogue = FlowCatalogue(layers: [.embedded(.prompts)])

  private static func words() throws -> LanguageWords {
    let concepts = try #require(catalogue.concepts(language: "en").value).words.mapValues {
      $0.map(OtherLanguage.moved)
    }
    func scorer(_ name: String) throws -> LineScorer {
      let weights = try #require(catalogue.weights(name, language: "en").value)
      return LineScorer(OtherLanguage.weights(weights), concepts: Concepts(concepts))
    }
    return LanguageWords(
      OtherLanguage.words(try #require(catalogue.words(language: "en").value)),
      requestScorer: try scorer("intents"), signpostScorer: try scorer("signposts"), dayScorer: try scorer("days"),
      mentionScorer: try scorer("mentions"))
  }

  @Test(arguments: ["intents", "lists", "dates", "goals", "signposts"])
  func `hears the same in a language whose every word is another`(table: String) throws {
    var english = try ShippedContext.on(#require(CalendarDate("2026-11-21")))
    let words = try Self.words()
    var other = english
    other.words = words
    other.calendar = OtherLanguage.calendar(english.calendar)
    other.vagueOpenings = english.vagueOpenings.map(OtherLanguage.moved)
    other.vagueWords = english.vagueWords.map(OtherLanguage.moved)
    other.signposts = OtherLanguage.rules(try #require(Self.catalogue.signposts.value), words)
    let lines = try TestLine.Half.allCases.flatMap { try TestLine.table(table, $0) }
    #expect(lines.count > 100)
    for line in lines {
      if table == "dates" {
        english.today = try #require(CalendarDate(line.expected[0]))
        english.start = CalendarDate(line.expected[1])
        (other.today, other.start) = (english.today, english.start)
      }
      let heard = Understanding.read(OtherLanguage.moved(line.text), context: other)
      let expected = OtherLanguage.moved(Understanding.read(line.text, context: english))
      #expect(heard == expected, "\(line.text): \(heard) instead of \(expected)")
    }
  }

  @Test func `English is not heard in another language`() throws {
    var other = try ShippedContext.on(#require(CalendarDate("2026-11-21")))
    other.words = LanguageWords(OtherLanguage.words(try #require(Self.catalogue.words(language: "en").value)))
    other.signposts = []
    let understood = Understanding.read("can we go back", context: other)
    #expect(understood.intent == .answer)
    #expect(Understanding.read("June 3", context: other).date == nil)
    #expect(Understanding.read("by the end of next week", context: other).date == nil)
  }
}
