// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue
internal import IndexFiles
internal import Localization

/// ilp corpus search
struct CorpusSearch: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: say("ilp.corpus-search.abstract", "Search an index file that was made with: ilp corpus index."),
    discussion: say(
      "ilp.corpus-search.discussion",
      """
      For many queries give a file with a JSON object a line: {"_id": "1", "text": "..."}. With --trec the result is a run \
      as trec_eval reads it.
      """))

  @Argument(help: ArgumentHelp(say("ilp.corpus-search.index", "The index file.")), completion: .file()) var index:
    String
  @Argument(help: ArgumentHelp(say("ilp.corpus-search.words", "What to search for."))) var words: [String] = []
  @Option(
    help: ArgumentHelp(say("ilp.corpus-search.queries", "A file of queries; - is standard input."), valueName: "file"),
    completion: .file())
  var queries: String?
  @Option(help: ArgumentHelp(say("ilp.corpus-search.top", "Documents for each query at most."))) var top = 10
  @Option(help: ArgumentHelp(say("ilp.corpus-search.trec", "Print a TREC run with this name."), valueName: "tag"))
  var trec: String?
  @Option(help: ArgumentHelp(say("ilp.corpus-search.threads", "Threads that search."))) var threads = 1
  @Flag(help: ArgumentHelp(say("ilp.corpus-search.timing", "Tell how long queries took."))) var timing = false
  @Flag(help: ArgumentHelp(say("ilp.corpus-search.explain", "Unfold each score into its formula."))) var explain = false
  @Flag(
    help: ArgumentHelp(say("ilp.corpus-search.exact", "Search for words as they are typed, even where none has them.")))
  var exact = false
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    if words.isEmpty == (queries == nil) { throw ValidationError(Messages.wordsOrQueries) }
    if !(1...100_000).contains(top) { throw ValidationError(Messages.topOutOfRange) }
    if !(1...256).contains(threads) { throw ValidationError(Messages.threadsOutOfRange) }
    if let trec, trec.isEmpty || trec.contains(where: \.isWhitespace) { throw ValidationError(Messages.badTag) }
    if [trec != nil, json, explain].count(where: \.self) > 1 { throw ValidationError(Messages.oneForm) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let asked =
      try queries.map(CollectionQuery.all(in:)) ?? [CollectionQuery(id: "1", text: words.joined(separator: " "))]
    let file = try IndexFile(path: index)
    let found = try BatchSearch(file, limit: top, threads: threads, corrects: !exact, explains: explain).run(asked)
    let pages = FoundPages(found)
    if let trec {
      if !found.isEmpty { try house.output.result(pages.run(tag: trec)) }
    } else if json {
      try house.output.json(pages.json)
    } else {
      try house.output.lines(pages.lines(named: queries != nil))
    }
    if timing { try house.output.remark(LatencyReport(found.map(\.seconds), threads: threads).text) }
    return .success
  }
}
