// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Interventions
import Library
import Plans
import Understanding

@testable import Assistant

/// A few flows written in the tests, a signpost, and a corpus of two entries.
@MainActor
final class TestMaterials: Materials {
  private static let words = LanguageWords(
    FlowCatalogue(layers: [.embedded(.prompts)]).words(language: "en").value ?? WordData(tag: "", stemmer: ""))
  /// The same with lines that are no known sentence weighed for what they ask, as the program does it.
  private static let weighingWords: LanguageWords = {
    let catalogue = FlowCatalogue(layers: [.embedded(.prompts)])
    let concepts = catalogue.concepts(language: "en").value ?? Concepts()
    return LanguageWords(
      catalogue.words(language: "en").value ?? WordData(tag: "", stemmer: ""),
      requestScorer: catalogue.weights("intents", language: "en").value.map { LineScorer($0, concepts: concepts) })
  }()

  struct NoSuchFlow: Error {}

  var known: [Flow]
  let lists: [String: ChoiceList]
  private let words: LanguageWords
  /// What is found for a need; nil for nothing.
  var found: (Need) -> Recommendation? = { _ in nil }

  init(_ flows: [Flow], lists: [String: ChoiceList] = [:], weighs: Bool = false) {
    known = flows
    self.lists = lists
    words = weighs ? Self.weighingWords : Self.words
  }

  var flows: [FlowCard] {
    known.map {
      FlowCard(
        id: $0.id, title: $0.title, kind: $0.kind, subject: $0.audience.subject, facilitator: $0.audience.facilitator,
        minutes: $0.minutes, words: $0.audience.words)
    }
  }

  func flow(_ id: String) throws -> Flow {
    guard let flow = known.first(where: { $0.id == id }) else { throw NoSuchFlow() }
    return flow
  }

  func lists(for flow: Flow) throws -> [String: ChoiceList] { lists }
  func kind(_ id: String) throws -> Kind? { nil }

  func readingContext(today: CalendarDate) throws -> ReadingContext {
    ReadingContext(
      today: today, words: words,
      signposts: [SignpostRule(id: "crisis", words: ["want to die"], isDanger: true, language: Self.words)])
  }

  func signpost(_ id: String) throws -> SignpostText? { try allSignposts().first { $0.id == id } }

  var signposts = [
    SignpostText(id: "crisis", title: "Someone to talk to", say: "You are not alone.", contacts: ["call 988"])
  ]
  func allSignposts() throws -> [SignpostText] { signposts }

  func recommend(_ need: Need, from shelf: Shelf, limit: Int) throws -> Recommendation {
    found(need) ?? Recommendation(need: need.text, nothingFits: true, nearestTopics: ["study skills"])
  }

  func entryVersion(_ id: String) -> Int? { nil }
  func growthNorms() throws -> [GrowthNorm] { [] }
}
