// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import IndexFiles
internal import Localization
internal import Search

/// ilp corpus index
struct CorpusIndex: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: say("ilp.corpus-index.abstract", "Make an index file of documents of your own."),
    discussion: say(
      "ilp.corpus-index.discussion",
      """
      The file of documents has a JSON object a line: {"_id": "1", "title": "...", "text": "..."}. It may be larger than \
      the memory. The index appears when it is whole. Search it with: ilp corpus search
      """))

  @Argument(
    help: ArgumentHelp(
      say("ilp.corpus-index.documents", "The file of documents; - is standard input."), valueName: "docs.jsonl"))
  var documents: String
  @Option(
    help: ArgumentHelp(say("ilp.corpus-index.to", "Where to put the index."), valueName: "file"), completion: .file())
  var to: String
  @Flag(
    help: ArgumentHelp(
      say("ilp.corpus-index.skip-bad", "Leave out lines with errors, and tell which, instead of giving up.")))
  var skipBad = false
  @Option(
    help: ArgumentHelp(
      say(
        "ilp.corpus-index.stemmer",
        "What cuts the endings of words: english, german ..., or none; else that of the language, with its stop words."),
      valueName: "name"))
  var stemmer: StemmerName?
  @Option(help: ArgumentHelp(say("ilp.corpus-index.memory", "Memory for postings, in megabytes."), valueName: "mb"))
  var memory = 128
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if !(1...65_536).contains(memory) { throw ValidationError(Messages.memoryOutOfRange) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let materials = try house.materials.get()
    let language = try materials.askedLanguage.get()
    let stemmer = stemmer ?? language.stemmer
    // The stop words of one language are words of another.
    let stopWords = stemmer == language.stemmer ? materials.stopWords : []
    let indexer = CollectionIndexer(
      stopWords: stopWords, stemmer: stemmer,
      budget: memory * 1_000_000 / CollectionIndexer.bytesPerEntry, skipsBadLines: skipBad)
    let outcome = try make(with: indexer, ProgressLine(plain: house.isPlain))
    if !outcome.skipped.isEmpty {
      try house.output.remark(Messages.skipped(outcome.skipped, outcome.skippedCount, of: documents))
    }
    if outcome.mended > 0 { try house.output.remark(Messages.mended(outcome.mended)) }
    try house.output.remark(Messages.indexed(outcome.documents, to))
    return .success
  }

  private func make(with indexer: CollectionIndexer, _ progress: ProgressLine) throws -> CollectionIndexer.Outcome {
    var line = progress
    defer { line.clear() }
    Interruption.watch()
    ScarceMemory.watch(saying: Trouble(.unavailable, Messages.memoryRanOut, hint: Messages.noRoomHint))
    let result = Result { () throws(IndexFileError) in
      try indexer.index(documents, to: to) { progress in
        switch progress {
        case .reading(let count, let share): line.show(Messages.reading(count, share))
        case .writing(let count, let share): line.show(Messages.writing(count, share))
        }
      } isCancelled: {
        Interruption.signal != nil
      }
    }
    if case .failure(.cancelled) = result, let signal = Interruption.signal {
      throw Trouble(.endedBy(signal: signal), Messages.indexCancelled, hint: Messages.indexCancelledHint)
    }
    return try result.get()
  }
}
