// SPDX-License-Identifier: GPL-3.0-or-later

/// Puts an index file together from runs of postings. It is handed on as it comes; only tables are held in memory.
struct IndexAssembler<Failure: Error> {
  /// After so many postings `goesOn` is asked again at the latest.
  private static var postingsBetweenQuestions: Int { 1_000_000 }

  private let log: DocumentLog
  private let ids: ByteTable
  private var settings: RankingSettings
  private var output: PagedOutput<Failure>
  private var encoder = PostingEncoder()
  private var records: [UInt8] = []
  private var termTexts: [UInt8] = []
  private var postingsLength = 0
  private var wordCount = 0
  private let documents = Column<UInt32>()
  private let codes = Column<UInt8>()

  init(
    _ log: DocumentLog, ids: ByteTable, settings: RankingSettings,
    write: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) {
    self.log = log
    self.ids = ids
    self.settings = settings
    output = PagedOutput(sectionCount: IndexFormat.Section.allCases.count, write)
  }

  /// Writes everything after the header page.
  /// - Parameters:
  ///   - runs: of terms, in the order of their documents; after them comes `last`.
  ///   - words: the only run by words, where there is to be more than words: 4-grams and neighbours.
  ///   - goesOn: told now and then how much of the work is done, 0...1; says whether it shall go on.
  /// - Returns: the header page, to be written over the first; nil when it was stopped.
  mutating func assemble(
    runs: [StoredRun<Failure>], last: PostingRun, words: PostingRun?, stopWords: Set<String>, goesOn: (Double) -> Bool
  ) throws(Failure) -> [UInt8]? {
    let lists = words == nil ? nil : CodedLists()
    let start = output.offset
    // Where there are neighbours they take most of the time.
    let (terms, grams) = words == nil ? (1, 1) : (0.1, 0.2)
    guard try writeTerms(runs, last, keeping: lists, goesOn: { goesOn($0 * terms) }),
      try writeGrams(words, goesOn: { goesOn(terms + $0 * (grams - terms)) })
    else { return nil }
    output.close(IndexFormat.Section.postings.rawValue, from: start)
    try writeTables(stopWords: stopWords)
    var neighbourCount = 0
    if let lists, log.documentCount > 1 {
      let finder = NeighbourFinder(lists, documentCount: log.documentCount)
      guard let found = finder.find(goesOn: { goesOn(grams + $0 * (1 - grams)) }) else { return nil }
      neighbourCount = NeighbourFinder.count
      try write(.neighbours, found)
    } else {
      try write(.neighbours, [])
    }
    try write(.stemmer, Array(log.stemmerName.text.utf8))
    return try output.finish(
      magic: IndexFormat.magic, version: IndexFormat.version,
      numbers: [log.documentCount, records.count / TermRecord.size, wordCount, neighbourCount])
  }

  private mutating func writeTerms(
    _ runs: [StoredRun<Failure>], _ last: PostingRun, keeping lists: CodedLists?, goesOn: (Double) -> Bool
  ) throws(Failure) -> Bool {
    let weighing = ImpactWeighing(titleLengths: log.titleLengths, textLengths: log.textLengths, settings: settings)
    var postings = 0
    // As much as is needed: growing by doubling could take three times that.
    records.reserveCapacity(log.terms.count * TermRecord.size)
    termTexts.reserveCapacity(log.terms.bytes.count)
    for term in 0..<log.terms.count {
      postings += documents.count
      if term % 4096 == 0 || postings > Self.postingsBetweenQuestions {
        postings = 0
        guard goesOn(Double(term) / Double(log.terms.count)) else { return false }
      }
      documents.removeAll()
      codes.removeAll()
      for run in runs { code(try run.list(term), weighing) }
      code(last.list(term), weighing)
      lists?.append(documents.values, codes: codes.values)
      try writePostings(of: log.terms[term])
    }
    return true
  }

  private mutating func writeGrams(_ words: PostingRun?, goesOn: (Double) -> Bool) throws(Failure) -> Bool {
    guard let words, let gramLists = GramLists(log) else { return true }
    settings.hasGrams = true
    let weighing = ImpactWeighing(
      titleLengths: gramLists.titleLengths, textLengths: gramLists.textLengths, settings: settings)
    let merger = ListMerger(documentCount: log.documentCount)
    // Both are read through pointers, which do not keep them.
    defer { withExtendedLifetime((gramLists, merger)) {} }
    for gram in 0..<gramLists.grams.count {
      if gram % 1024 == 0, !goesOn(Double(gram) / Double(gramLists.grams.count)) { return false }
      merger.merge(gramLists.words(of: gram), of: words)
      guard merger.merged.count <= GramLists.most(in: log.documentCount) else { continue }
      documents.removeAll()
      codes.removeAll()
      code(merger.merged.values, weighing)
      try writePostings(of: gramLists.grams[gram])
    }
    return true
  }

  /// Appends the documents of a list, each once, with their codes.
  private func code(_ list: UnsafeBufferPointer<RunPosting>, _ weighing: ImpactWeighing) {
    var position = 0
    while position < list.count {
      var posting = list[position]
      position += 1
      while position < list.count, list[position].document == posting.document {
        posting = posting.adding(list[position])
        position += 1
      }
      documents.append(posting.document)
      codes.append(weighing.code(posting))
    }
  }

  private mutating func writePostings(of text: UnsafeBufferPointer<UInt8>) throws(Failure) {
    encoder.encode(documents.values, codes: codes.values)
    TermRecord(
      postingsOffset: UInt64(postingsLength), postingsLength: UInt32(truncatingIfNeeded: encoder.bytes.count),
      documentFrequency: UInt32(truncatingIfNeeded: documents.count),
      textOffset: UInt32(truncatingIfNeeded: termTexts.count),
      blockCount: UInt32(truncatingIfNeeded: encoder.blockCount), textLength: UInt16(truncatingIfNeeded: text.count),
      highestCode: encoder.highestCode, beginning: TermRecord.beginning(of: text)
    ).write(to: &records)
    termTexts.append(contentsOf: text)
    postingsLength += encoder.bytes.count
    try output.append(encoder.bytes)
  }
}

extension IndexAssembler {
  private mutating func write(_ section: IndexFormat.Section, _ bytes: UnsafeRawBufferPointer) throws(Failure) {
    try output.write(section.rawValue, bytes)
  }

  private mutating func write(_ section: IndexFormat.Section, _ bytes: [UInt8]) throws(Failure) {
    try output.write(section.rawValue, bytes)
  }

  private mutating func writeTables(stopWords: Set<String>) throws(Failure) {
    try write(.settings, settings.bytes)
    try write(.stopWords, stopWords.sorted().flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] })
    try write(.terms, records)
    try write(.termBytes, termTexts)
    let slots = slots()
    // It is read through a pointer, which does not keep it.
    defer { withExtendedLifetime(slots) {} }
    try write(.slots, slots.rawBytes)
    let words = spellings()
    try write(.wordGroups, words.groups)
    try write(.words, words.records)
    try write(.wordBytes, words.texts)
    wordCount = words.count
    try writeIDOffsets()
    try write(.idBytes, UnsafeRawBufferPointer(ids.bytes))
  }

  private mutating func writeIDOffsets() throws(Failure) {
    let start = output.offset
    let piece = Column<UInt64>(capacity: 8192)
    for number in 0..<(ids.count + 1) {
      piece.append(UInt64(number < ids.count ? ids.offset(of: number) : ids.bytes.count).littleEndian)
      guard piece.count == 8192 || number == ids.count else { continue }
      try output.append(piece.rawBytes)
      piece.removeAll()
    }
    output.close(IndexFormat.Section.idOffsets.rawValue, from: start)
  }

  private func spellings() -> WordSection {
    WordSection(count: log.words.count) { number, take in
      if log.termOfWord[number] != DocumentLog.noTerm { take(log.words[number], log.frequencyOfWord[number]) }
    }
  }

  private func slots() -> Column<UInt32> {
    let count = records.count / TermRecord.size
    var capacity = 2
    while capacity < count * 2 { capacity *= 2 }
    let slots = Column<UInt32>(repeating: 0, count: capacity)
    records.withUnsafeBytes { raw in
      termTexts.withUnsafeBufferPointer { texts in
        guard let base = raw.baseAddress else { return }
        for number in 0..<count {
          let record = TermRecord(base + number * TermRecord.size)
          let start = Int(record.textOffset)
          let hash = ByteHash.of(UnsafeBufferPointer(rebasing: texts[start..<(start + Int(record.textLength))]))
          var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
          while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
          slots[slot] = UInt32(truncatingIfNeeded: number + 1).littleEndian
        }
      }
    }
    return slots
  }
}
