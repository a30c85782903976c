// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Interventions
internal import Library
internal import Localization
internal import Plans
internal import Reports
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
  private lazy var vagueness: Corpus = CorpusReader.read(layers: [vocabularyFiles("vague-words")])

  private let prepared: PreparedFiles
  /// The tag of the language in which is typed.
  private let language: String

  init(prompts: [DataLayer], corpora: [DataLayer], prepared: PreparedFiles, language: String = "en") {
    self.language = language
    self.prompts = FlowCatalogue(layers: prompts, language: language)
    self.corpora = corpora
    self.prepared = prepared
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
    guard errors.isEmpty else {
      throw Trouble(
        .badData, Messages.defects(errors, notLoaded: say("ilp.file-materials.lists", "flow \"\(flow.id)\"")))
    }
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

  /// Made when a shelf is first searched: out of a file where there is one, else by indexing, which takes longer.
  private func recommender(for shelf: Shelf) -> Recommender {
    if let made = recommenders[shelf] { return made }
    let made = prepared.recommender(for: shelf, corpora: CorpusKey.of(corpora)) { catalogue }
    recommenders[shelf] = made
    return made
  }

  /// Makes all shelves ready in a folder, or in the cache; whether they could be written.
  func prepare(in folder: String?) -> Bool {
    prepared.prepare(catalogue, corpora: CorpusKey.of(corpora), in: folder)
  }

  /// Asks a shelf; once more, of one that was read to its end, when its file turned out to be damaged.
  private func ask<Answer>(_ shelf: Shelf, _ question: (Recommender) -> Answer) -> Answer {
    let asked = recommender(for: shelf)
    let answer = question(asked)
    guard !asked.isSound else { return answer }
    let sound = prepared.recommender(for: shelf, corpora: CorpusKey.of(corpora), readsAll: true) { catalogue }
    recommenders[shelf] = sound
    return question(sound)
  }

  func recommend(_ need: Need, from shelf: Shelf, limit: Int) throws -> Recommendation {
    ask(shelf) { $0.recommend(need, from: shelf, limit: limit) }
  }

  /// Of what can be picked; looked up on the shelves that are ready, so that the corpora need not be read for it.
  func entryVersion(_ id: String) -> Int? {
    if let known = entryVersions[id] { return known }
    let version = [Shelf.interventions, .accommodations].lazy.compactMap { shelf in
      self.ask(shelf) { $0.version(of: id) }
    }.first
    entryVersions[id] = .some(version)
    return version
  }

  private var entryVersions: [String: Int?] = [:]
  /// Measures with what is published about them; the other files are not read for it.
  private lazy var measured = CorpusReader.read(layers: corpora, folders: ["", "measures", "norms"]).catalogue

  func growthNorms() -> [GrowthNorm] {
    let norms = GrowthNorms(measured)
    return measured.measures.flatMap { measure in
      Self.grades(of: measure, in: measured).compactMap { grade in
        norms.bounds(for: measure, in: grade).map { found in
          GrowthNorm(
            words: [measure.about.title] + measure.about.keywords, grade: grade.text,
            ambitiousPerWeek: found.bounds.high, source: found.source)
        }
      }
    }
  }

  private static func grades(of measure: Measure, in catalogue: Catalogue) -> [Grade] {
    let tabled = catalogue.norms.filter { $0.measure == measure.about.id }.flatMap(\.scores).map(\.grade)
    return Set(tabled + measure.growth.compactMap(\.grade)).sorted()
  }

  func readingContext(today: CalendarDate) throws -> ReadingContext {
    ReadingContext(
      today: today, words: try words.get(), calendar: calendar,
      vagueOpenings: isOfCorpus ? vagueness.vagueOpenings : [], vagueWords: isOfCorpus ? vagueness.vagueWords : [],
      signposts: try signpostRules.get())
  }

  /// Made ready when the first line is heard.
  private lazy var words = Result<LanguageWords, any Error> { try readWords() }

  private func readWords() throws -> LanguageWords {
    let reading = prompts.words(language: language)
    guard let data = reading.value else {
      throw Trouble(
        .badData,
        Messages.defects(
          reading.defects, notLoaded: say("ilp.file-materials.read-words", "words of language \"\(language)\"")))
    }
    let concepts = prompts.concepts(language: data.tag).value ?? Concepts()
    func scorer(_ name: String) -> LineScorer? {
      prompts.weights(name, language: data.tag).value.map { LineScorer($0, concepts: concepts) }
    }
    return LanguageWords(data, requestScorer: scorer("intents"), signpostScorer: scorer("signposts"))
  }

  /// The corpora, and so their vague words, are in English.
  private var isOfCorpus: Bool { (try? words.get().tag) == "en" }

  private lazy var calendar = prompts.calendar.value.map(SchoolCalendar.init) ?? SchoolCalendar()
  private lazy var signpostRules = Result<[SignpostRule], any Error> {
    let words = try words.get()
    let own = prompts.signpostWords(language: language).value ?? []
    return signposts.map { signpost in
      let heard = own.first { $0.id == signpost.id }
      return SignpostRule(
        id: signpost.id, words: heard?.words ?? signpost.words, not: heard?.exceptions ?? signpost.exceptions,
        language: words)
    }
  }

  /// Words that carry no topic; read from their file alone.
  var stopWords: [String] { CorpusReader.read(layers: [vocabularyFiles("stopwords")]).stopWords }

  /// The files of one list of words; the others are not read for it.
  private func vocabularyFiles(_ name: String) -> [CorpusFile] {
    corpora.flatMap { layer in
      layer.files(in: "vocabulary").compactMap { file in
        file.path.contains(name)
          ? layer.bytes(of: file.path).flatMap { CorpusFile(relativePath: file.path, path: file.shownPath, bytes: $0) }
          : nil
      }
    }
  }

  private func trouble(with id: String, _ defects: [Defect]) -> Trouble {
    guard defects.isEmpty else {
      return Trouble(
        .badData, Messages.defects(defects, notLoaded: say("ilp.file-materials.trouble", "flow \"\(id)\"")))
    }
    let known = flows.map(\.id)
    return Trouble(
      .noInput, Messages.noSuchFlow(id), hint: Messages.noSuchFlowHint(Nearness.nearest(to: id, among: known)))
  }
}
