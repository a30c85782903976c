// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Interventions
internal import Library
internal import Plans
internal import Understanding

/// What a conversation is made from, out of the data files. Each file is read when it is first needed, and once.
@MainActor
final class FileMaterials: Materials {
  let prompts: FlowCatalogue
  let corpora: [DataLayer]

  private var readFlows: [String: Flow] = [:]
  private(set) lazy var corpus = CorpusReader.read(layers: corpora)
  private(set) lazy var catalogue = corpus.catalogue
  private var recommenders: [Shelf: Recommender] = [:]
  private lazy var kinds: [Kind] = (prompts.kinds.value ?? []).map { Kind($0) }
  private lazy var signposts: [Signpost] = prompts.signposts.value ?? []
  /// Words that do not belong into a text that others read; from the list of that name.
  private(set) lazy var privateWords = prompts.list("private-words").value?.choices.flatMap(\.words) ?? []
  private lazy var vagueness: Corpus = CorpusReader.read(layers: [vaguenessFiles])

  init(prompts: [DataLayer], corpora: [DataLayer]) {
    self.prompts = FlowCatalogue(layers: prompts)
    self.corpora = corpora
  }

  private(set) lazy var flows = prompts.headers.map(FlowCard.init)

  func flow(_ id: String) throws -> Flow {
    if let flow = readFlows[id] { return flow }
    let reading = prompts.flow(id)
    guard let flow = reading.value else { throw trouble(with: id, reading.defects) }
    readFlows[id] = flow
    return flow
  }

  func lists(for flow: Flow) throws -> [String: ChoiceList] {
    let reading = prompts.lists(for: flow)
    let errors = reading.defects.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Trouble(.badData, Messages.defects(errors, notLoaded: "flow \"\(flow.id)\"")) }
    return reading.value ?? [:]
  }

  func kind(_ id: String) throws -> Kind? {
    // Conversations that make no plan say so by this word.
    id == "none" ? nil : kinds.first { $0.id == id || $0.aliases.contains(id) }
  }

  func signpost(_ id: String) throws -> SignpostText? {
    signposts.first { $0.id == id }.map(SignpostText.init)
  }

  func allSignposts() throws -> [SignpostText] { signposts.map(SignpostText.init) }

  /// Made when a shelf is first searched: indexing the others would only cost time.
  private func recommender(for shelf: Shelf) -> Recommender {
    if let made = recommenders[shelf] { return made }
    let made = Recommender(catalogue, shelves: [shelf])
    recommenders[shelf] = made
    return made
  }

  func recommend(_ need: Need, from shelf: Shelf, limit: Int) throws -> Recommendation {
    recommender(for: shelf).recommend(need, from: shelf, limit: limit)
  }

  func entryVersion(_ id: String) -> Int? { catalogue.entry(id: id)?.about.version }

  func growthNorms() -> [GrowthNorm] {
    catalogue.measures.flatMap { measure in
      measure.growth.compactMap { rate in
        Double(rate.perWeek).map { perWeek in
          GrowthNorm(
            words: [measure.about.title] + measure.about.keywords, grade: rate.grade?.text, ambitiousPerWeek: perWeek,
            source: catalogue.source(id: rate.source)?.shortCitation ?? rate.source)
        }
      }
    }
  }

  func readingContext(today: CalendarDate) throws -> ReadingContext {
    ReadingContext(
      today: today, calendar: calendar, vagueOpenings: vagueness.vagueOpenings, vagueWords: vagueness.vagueWords,
      signposts: signpostRules)
  }

  private lazy var calendar = prompts.calendar.value.map(SchoolCalendar.init) ?? SchoolCalendar()
  private lazy var signpostRules = signposts.map(SignpostRule.init)

  /// The one corpus file that understanding needs; the others are not read for it.
  private var vaguenessFiles: [CorpusFile] {
    corpora.flatMap { layer in
      layer.files(in: "vocabulary").compactMap { file in
        file.path.contains("vague-words")
          ? layer.bytes(of: file.path).flatMap { CorpusFile(relativePath: file.path, path: file.shownPath, bytes: $0) }
          : nil
      }
    }
  }

  private func trouble(with id: String, _ defects: [Defect]) -> Trouble {
    guard defects.isEmpty else { return Trouble(.badData, Messages.defects(defects, notLoaded: "flow \"\(id)\"")) }
    let known = flows.map(\.id)
    return Trouble(
      .noInput, Messages.noSuchFlow(id), hint: Messages.noSuchFlowHint(Nearness.nearest(to: id, among: known)))
  }
}
