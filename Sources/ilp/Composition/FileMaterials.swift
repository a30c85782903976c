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
  private(set) lazy var catalogue = CorpusReader.read(layers: corpora, language: corpusLanguage).catalogue
  private var recommenders: [Shelf: Recommender] = [:]
  private lazy var kinds: [Kind] = (prompts.kinds.value ?? []).map { Kind($0) }
  private lazy var signposts: [Signpost] = prompts.signposts.value ?? []
  /// Words that do not belong into a text that others read; from the list of that name.
  private(set) lazy var privateWords = prompts.list("private-words").value?.choices.flatMap(\.words) ?? []
  private lazy var vagueness = vocabulary("vague-words")

  private let prepared: PreparedFiles
  /// The tag of the language in which is typed.
  private let language: String
  /// Where the program is used, by its two letters; nil where nobody knows.
  private let country: String?

  init(
    prompts: [DataLayer], corpora: [DataLayer], prepared: PreparedFiles, language: String = "en", country: String? = nil
  ) {
    self.language = language
    self.country = country
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
    signposts.first { $0.id == id }.map { SignpostText($0, country: country) }
  }

  func allSignposts() throws -> [SignpostText] { signposts.map { SignpostText($0, country: country) } }

  /// Made when a shelf is first searched: out of a file where there is one, else by indexing, which takes longer.
  private func recommender(for shelf: Shelf) -> Recommender {
    if let made = recommenders[shelf] { return made }
    let made = prepared.recommender(for: shelf, corpora: corpusKey) { catalogue }
    recommenders[shelf] = made
    return made
  }

  /// Makes all shelves ready in a folder, or in the cache; whether they could be written.
  func prepare(in folder: String?) throws -> Bool {
    _ = try askedLanguage.get()
    return prepared.prepare(catalogue, corpora: corpusKey, in: folder)
  }

  /// Asks a shelf; once more, of one that was read to its end, when its file turned out to be damaged.
  private func ask<Answer>(_ shelf: Shelf, _ question: (Recommender) -> Answer) -> Answer {
    let asked = recommender(for: shelf)
    let answer = question(asked)
    guard !asked.isSound else { return answer }
    let sound = prepared.recommender(for: shelf, corpora: corpusKey, readsAll: true) { catalogue }
    recommenders[shelf] = sound
    return question(sound)
  }

  func recommend(_ need: Need, from shelf: Shelf, limit: Int) throws -> Recommendation {
    _ = try askedLanguage.get()
    defer { prepared.letGo() }
    return ask(shelf) { $0.recommend(need, from: shelf, limit: limit) }
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
  private lazy var measured = CorpusReader.read(
    layers: corpora, folders: ["", "measures", "norms"], language: corpusLanguage
  ).catalogue

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
      vagueOpenings: vagueness.vagueOpenings, vagueWords: vagueness.vagueWords,
      signposts: try signpostRules.get())
  }

  /// Made ready when the first line is heard.
  private lazy var words = Result<LanguageWords, any Error> { try readWords() }

  private func readWords() throws -> LanguageWords {
    let reading = prompts.words(language: language)
    guard let data = reading.value else { throw wordsTrouble(reading.defects) }
    let concepts = prompts.concepts(language: data.tag).value ?? Concepts()
    func scorer(_ name: String) -> LineScorer? {
      prompts.weights(name, language: data.tag).value.map { LineScorer($0, concepts: concepts) }
    }
    return LanguageWords(
      data, requestScorer: scorer("intents"), signpostScorer: scorer("signposts"), dayScorer: scorer("days"),
      mentionScorer: scorer("mentions"))
  }

  /// The words of the language that is heard.
  func languageWords() throws -> LanguageWords { try words.get() }

  private func wordsTrouble(_ defects: [Defect]) -> Trouble {
    Trouble(
      .badData,
      Messages.defects(
        defects, notLoaded: say("ilp.file-materials.read-words", "words of language \"\(language)\"")))
  }

  /// The language in which the corpora are searched, with the stemmer of the words that are heard.
  private(set) lazy var askedLanguage = Result<CorpusLanguage, any Error> {
    let reading = prompts.corpusLanguage(language)
    guard let value = reading.value else { throw wordsTrouble(reading.defects) }
    return value
  }

  /// For what can be shown even where nothing can be searched.
  private var corpusLanguage: CorpusLanguage {
    (try? askedLanguage.get()) ?? CorpusLanguage(tag: language, stemmer: .none)
  }
  private lazy var corpusKey = CorpusKey.of(corpora, language: corpusLanguage)

  private lazy var calendar = prompts.calendar.value.map(SchoolCalendar.init) ?? SchoolCalendar()
  private lazy var signpostRules = Result<[SignpostRule], any Error> {
    let words = try words.get()
    let own = prompts.signpostWords(language: language).value ?? []
    return signposts.map { signpost in
      let heard = own.first { $0.id == signpost.id }
      return SignpostRule(
        id: signpost.id, words: heard?.words ?? signpost.words, not: heard?.exceptions ?? signpost.exceptions,
        isDanger: signpost.isDanger, language: words)
    }
  }

  /// Words that carry no topic; read from their file alone.
  var stopWords: [String] { vocabulary("stopwords").stopWords }

  /// One list of words of the language; the others are not read for it.
  private func vocabulary(_ name: String) -> Corpus {
    CorpusReader.read(layers: corpora, folders: ["vocabulary"], named: name, language: corpusLanguage)
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
