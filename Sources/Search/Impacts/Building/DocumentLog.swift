// SPDX-License-Identifier: GPL-3.0-or-later

/// How often a word stands in one document.
struct LogEntry: BitwiseCopyable {
  var word: UInt32
  var title: UInt16
  var text: UInt16
}

/// That a term, or a word, stands in a document, and how often in each field.
struct RunPosting: BitwiseCopyable, Equatable {
  var document: UInt32
  var title: UInt16
  var text: UInt16
}

/// Reads documents one by one: numbers their words, and keeps what each says until it is turned into a run.
final class DocumentLog {
  /// Stands for the term of a stop word.
  static let noTerm = UInt32.max

  let words = ByteTable()
  let terms = ByteTable()
  /// The term of each word.
  let termOfWord = Column<UInt32>()
  /// How often each word was met.
  let frequencyOfWord = Column<UInt32>()
  let titleLengths = Column<UInt32>()
  let textLengths = Column<UInt32>()
  /// The entries since the last run, document by document.
  let entries = Column<LogEntry>(capacity: 1 << 16)
  /// Where the entries of each document since the last run end.
  let ends = Column<UInt32>()
  /// The first document of the entries.
  private(set) var firstDocument = 0

  private let stopWords: Set<String>
  private let reader = WordBytes()
  private let stemmer: Stemmer
  let stemmerName: StemmerName
  /// For each word the document that had it last, and the entry there.
  private let lastDocument = Column<UInt32>()
  private let lastEntry = Column<UInt32>()

  var documentCount: Int { titleLengths.count }

  init(stopWords: Set<String>, stemmer: StemmerName) {
    self.stopWords = stopWords
    stemmerName = stemmer
    self.stemmer = Stemmer(stemmer)
  }

  /// Reads the next document.
  /// - Returns: whether all of it was UTF-8; nil when there are too many different words.
  func add(title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>) -> Bool? {
    let document = UInt32(truncatingIfNeeded: documentCount)
    guard let (titleLength, isTitleText) = read(title, document: document, LogEntry(word: 0, title: 1, text: 0)),
      let (textLength, isTextText) = read(text, document: document, LogEntry(word: 0, title: 0, text: 1))
    else { return nil }
    titleLengths.append(titleLength)
    textLengths.append(textLength)
    ends.append(UInt32(truncatingIfNeeded: entries.count))
    return isTitleText && isTextText
  }

  /// Begins the next run.
  func removeEntries() {
    firstDocument = documentCount
    entries.removeAll()
    ends.removeAll()
  }

  /// Takes no further document, and gives back the memory that only reading needs.
  func close() {
    for table in [words, terms] { table.close() }
    for column in [lastDocument, lastEntry] { column.release() }
  }

  /// Gives the memory of the entries back as well, once they were turned into a run.
  func releaseEntries() {
    entries.release()
    ends.release()
  }

  private func read(
    _ text: UnsafeBufferPointer<UInt8>, document: UInt32, _ occurrence: LogEntry
  ) -> (length: UInt32, isText: Bool)? {
    var length: UInt32 = 0
    var isFull = false
    reader.forEach(in: text) { bytes in
      guard !isFull, let word = number(of: bytes) else {
        isFull = true
        return
      }
      frequencyOfWord[word] &+= 1
      guard termOfWord[word] != Self.noTerm else { return }
      length &+= 1
      if lastDocument[word] == document {
        let place = Int(lastEntry[word])
        var entry = entries[place]
        // Beyond 65,535 a word cannot count for more.
        entry.title = entry.title.addingWithSaturation(occurrence.title)
        entry.text = entry.text.addingWithSaturation(occurrence.text)
        entries[place] = entry
      } else {
        lastDocument[word] = document
        lastEntry[word] = UInt32(truncatingIfNeeded: entries.count)
        entries.append(LogEntry(word: UInt32(truncatingIfNeeded: word), title: occurrence.title, text: occurrence.text))
      }
    }
    return isFull ? nil : (length, !reader.wasMended)
  }

  @inline(__always)
  private func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let (word, isNew) = words.number(of: bytes) else { return nil }
    return !isNew || describe(word, bytes) ? word : nil
  }

  private func describe(_ word: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    var term = Self.noTerm
    if !stopWords.contains(text) {
      var stem = stemmer.computeStem(of: text)
      guard let (number, _) = stem.withUTF8({ terms.number(of: $0) }) else { return false }
      term = UInt32(truncatingIfNeeded: number)
    }
    termOfWord.append(term)
    frequencyOfWord.append(0)
    lastDocument.append(.max)
    lastEntry.append(0)
    return true
  }
}

extension UInt16 {
  @inline(__always)
  fileprivate func addingWithSaturation(_ other: UInt16) -> UInt16 {
    let (sum, isTooMuch) = addingReportingOverflow(other)
    return isTooMuch ? .max : sum
  }
}
