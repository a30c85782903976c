// SPDX-License-Identifier: GPL-3.0-or-later
package import Search

/// Makes an index file of a file of documents: lines like `{"_id": "1", "title": "...", "text": "..."}`.
package struct CollectionIndexer {
  /// What is being done, for whoever waits.
  package enum Progress: Equatable, Sendable {
    /// So many documents were read, so much of the file: 0...1, or nil where its length is not known.
    case reading(documents: Int, share: Double?)
    /// So much of the index is written: 0...1.
    case writing(documents: Int, share: Double)
  }

  /// What was made.
  package struct Outcome: Equatable, Sendable {
    package let documents: Int
    /// The first lines that were left out.
    package let skipped: [LineDefect]
    /// How many were left out.
    package let skippedCount: Int
    /// Documents with bytes that are not UTF-8.
    package let mended: Int
  }

  private static let bytesBetweenLooks = 1 << 18
  /// What is held besides postings, of a small corpus.
  private static let leastRoom = 12 << 20
  /// A word and the blank behind it are hardly ever fewer bytes of the file, on the average.
  private static let bytesOfWord = 4

  /// What an entry of the budget takes.
  package static let bytesPerEntry = CollectionBuilder.bytesPerEntry

  private let stopWords: [String]
  private let stemmer: StemmerName
  private let settings: RankingSettings
  private let budget: Int
  private let richLimit: Int
  private let skipsBadLines: Bool

  /// - Parameters:
  ///   - stemmer, budget, richLimit: as for `CollectionBuilder`.
  ///   - skipsBadLines: whether lines with defects are left out instead of ending everything.
  package init(
    stopWords: [String], stemmer: StemmerName = .english, settings: RankingSettings = RankingSettings(),
    budget: Int = CollectionBuilder.usualBudget, richLimit: Int = CollectionBuilder.richLimit,
    skipsBadLines: Bool = false
  ) {
    self.stopWords = stopWords
    self.stemmer = stemmer
    self.settings = settings
    self.budget = budget
    self.richLimit = richLimit
    self.skipsBadLines = skipsBadLines
  }

  /// - Parameters:
  ///   - documents: the file; "-" is standard input.
  ///   - path: of the index. It appears when it is whole, and replaces one that is there.
  ///   - progress: called now and then.
  ///   - isCancelled: asked now and then.
  package func index(
    _ documents: String, to path: String, progress: (Progress) -> Void = { _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws(IndexFileError) -> Outcome {
    let records = try RecordFile(
      path: documents, keys: ["title", "text"], hint: Messages.documentHint, skipsDefects: skipsBadLines,
      isCancelled: isCancelled)
    try checkRoom(fileLength: records.length)
    // Made first, so that a place that cannot be written to is told before the work.
    let output = try OutputFile(path: path)
    let builder = CollectionBuilder(
      stopWords: stopWords, stemmer: stemmer, settings: settings, budget: budget, richLimit: richLimit)
    var runs: RunFile?
    var lines: [UInt32] = []
    var mended = 0
    var looked = 0
    while try records.next() {
      // By bytes, because a document can be a word or a library.
      if records.position >= looked + Self.bytesBetweenLooks {
        looked = records.position
        if isCancelled() { throw .cancelled }
        progress(.reading(documents: builder.documentCount, share: share(of: records)))
      }
      if try add(records, to: builder, &lines, documents) == false { mended += 1 }
      guard builder.needsRun else { continue }
      if runs == nil { runs = try RunFile(beside: path) }
      try runs?.takeRun(of: builder)
    }
    guard records.defects.isEmpty || skipsBadLines else {
      throw .badLines(documents, records.defects)
    }
    guard builder.documentCount > 0 else { throw .noDocuments(documents) }
    let write: (UnsafeRawBufferPointer) throws(IndexFileError) -> Void = { (bytes) throws(IndexFileError) in
      try output.write(bytes)
    }
    try output.write([UInt8](repeating: 0, count: IndexFormat.headerSize))
    lines = []
    let stored = runs?.runs(memory: budget * Self.bytesPerEntry) ?? []
    let first = try builder.finish(runs: stored, write: write) { share in
      progress(.writing(documents: builder.documentCount, share: share))
      return !isCancelled()
    }
    guard let first else { throw .cancelled }
    try output.keep(firstPage: first)
    return Outcome(
      documents: builder.documentCount, skipped: records.defects, skippedCount: records.defectCount,
      mended: mended)
  }

  /// Asks for all at once what will be needed piece by piece, when it is too late to say anything.
  private func checkRoom(fileLength: Int) throws(IndexFileError) {
    let words = fileLength > 0 ? min(budget, fileLength / Self.bytesOfWord) : budget
    let needed = Self.leastRoom + words * Self.bytesPerEntry
    guard AddressRoom.has(needed) else { throw .noRoom(bytes: needed) }
  }

  /// - Returns: whether the document was UTF-8; true for one that was refused.
  private func add(
    _ records: RecordFile, to builder: CollectionBuilder, _ lines: inout [UInt32], _ path: String
  ) throws(IndexFileError) -> Bool {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let result = records.withText(0) { id in
      records.withText(1) { title in
        records.withText(2) { text -> Result<Bool, CollectionBuilder.Refusal>? in
          guard let id, title != nil || text != nil else { return nil }
          do throws(CollectionBuilder.Refusal) {
            return .success(try builder.add(id: id, title: title ?? nothing, text: text ?? nothing))
          } catch {
            return .failure(error)
          }
        }
      }
    }
    switch result {
    case nil: records.report(Messages.noText, Messages.documentHint)
    case .success(let isText):
      lines.append(UInt32(truncatingIfNeeded: records.line))
      return isText
    case .failure(.idTaken(let document)):
      let line = lines.indices.contains(document) ? Int(lines[document]) : document + 1
      records.report(Messages.idTaken(records.text(0) ?? "", by: line), Messages.idTakenHint)
    case .failure(.full): throw .tooManyWords(path)
    }
    return true
  }

  private func share(of records: RecordFile) -> Double? {
    records.length > 0 ? min(1, Double(records.position) / Double(records.length)) : nil
  }
}
