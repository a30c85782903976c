// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes an index file of documents that come one by one, within bounded memory.
///
/// What documents say is collected up to a budget; then it is sorted by terms and given away as a run, which the caller
/// keeps in a file. At the end all runs are read side by side. What stays in memory grows with the vocabulary and, by some
/// 40 bytes and its id, with each document. While everything fits into the budget, and for `richLimit` documents at most,
/// the index also gets 4-grams and neighbours.
public final class CollectionBuilder {
  /// Up to so many documents an index has 4-grams and neighbours: the cost of neighbours grows with the square.
  public static let richLimit = IndexFormat.neighbourLimit
  /// So many entries (8 bytes each) are collected before a run is given away.
  public static let usualBudget = 8_000_000
  /// What an entry takes while its run is sorted.
  public static let bytesPerEntry = 16

  /// What can be wrong with a document that is to be added.
  public enum Refusal: Error, Equatable {
    /// An earlier document has its id; it was the one with this number, counted from 0.
    case idTaken(by: Int)
    /// There are too many documents, or too many different words.
    case full
  }

  private let log: DocumentLog
  private let ids = ByteTable()
  private let settings: RankingSettings
  private let stopWords: Set<String>
  private let budget: Int
  private let richLimit: Int
  private var hasRuns = false

  /// How many documents were added.
  public var documentCount: Int { ids.count }

  /// - Parameters:
  ///   - stopWords: in any spelling.
  ///   - stemmer: for words of documents and queries; it is kept in the index.
  ///   - budget: entries before a run is given away; an entry is a word of a document; see `bytesPerEntry`.
  ///   - richLimit: documents up to which there are 4-grams and neighbours.
  public init(
    stopWords: some Sequence<String>, stemmer: StemmerName = .english, settings: RankingSettings = RankingSettings(),
    budget: Int = usualBudget, richLimit: Int = CollectionBuilder.richLimit
  ) {
    self.stopWords = Analyzer(stopWords: stopWords).stopWords
    log = DocumentLog(stopWords: self.stopWords, stemmer: stemmer)
    self.settings = settings
    self.budget = max(1, budget)
    self.richLimit = min(richLimit, Self.richLimit)
  }

  /// Adds a document.
  /// - Parameters: its parts in UTF-8; bytes that are not stand between words.
  /// - Returns: whether all of it was UTF-8.
  public func add(
    id: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>
  ) throws(Refusal) -> Bool {
    guard documentCount < IndexFormat.documentLimit, let (number, isNew) = ids.number(of: id) else { throw .full }
    guard isNew else { throw .idTaken(by: number) }
    guard let isText = log.add(title: title, text: text) else { throw .full }
    return isText
  }

  /// Whether `takeRun` should be called before the next document.
  public var needsRun: Bool { log.entries.count >= budget }

  /// Gives away what was collected since the last run, piece by piece; a `StoredRun` reads it again.
  public func takeRun<Failure: Error>(
    _ write: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    hasRuns = true
    let run = SortedRun(log, listCount: log.terms.count) { [log] in log.termOfWord[$0] }
    log.removeEntries()
    defer { withExtendedLifetime(run) {} }
    try run.run.store(write)
  }

  /// Writes the index. No document can be added any more.
  /// - Parameters:
  ///   - runs: those that were given away, in their order.
  ///   - write: takes the file from the second page on, piece by piece.
  ///   - goesOn: told now and then how much of the work is done, 0...1; says whether it shall go on.
  /// - Returns: the first page; nil when it was stopped.
  public func finish<Failure: Error>(
    runs: [StoredRun<Failure>], write: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void,
    goesOn: (_ share: Double) -> Bool = { _ in true }
  ) throws(Failure) -> [UInt8]? {
    ids.close()
    log.close()
    let last = SortedRun(log, listCount: log.terms.count) { [log] in log.termOfWord[$0] }
    let isRich = !hasRuns && documentCount <= richLimit
    let words =
      isRich
      ? SortedRun(log, listCount: log.words.count) { [log] in
        log.termOfWord[$0] == DocumentLog.noTerm ? DocumentLog.noTerm : UInt32(truncatingIfNeeded: $0)
      } : nil
    if !isRich { log.releaseEntries() }
    var assembler = IndexAssembler(log, ids: ids, settings: settings, write: write)
    // They are read through pointers, which do not keep them.
    defer { withExtendedLifetime((last, words)) {} }
    return try assembler.assemble(
      runs: runs, last: last.run, words: words?.run, stopWords: stopWords, goesOn: goesOn)
  }
}
