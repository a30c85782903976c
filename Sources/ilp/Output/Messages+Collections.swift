// SPDX-License-Identifier: GPL-3.0-or-later
internal import IndexFiles
internal import Localization
internal import Search

/// What is said about index files.
extension Messages {
  static var memoryOutOfRange: String { say("ilp.memory-out-of-range", "memory must be between 1 and 65536 megabytes") }
  static func noRoom(_ bytes: Int) -> String {
    say(
      "ilp.no-room",
      "not enough memory: the index needs \((bytes + 999_999) / 1_000_000) MB at least, more than the system gives"
    )
  }
  static var memoryRanOut: String {
    say("ilp.memory-ran-out", "no index was made: most likely the system gave no more memory")
  }
  static var noRoomHint: String {
    say("ilp.no-room-hint", "give a smaller number to --memory, or allow more (ulimit -v)")
  }
  static var topOutOfRange: String { say("ilp.top-out-of-range", "top must be between 1 and 100000") }
  static var threadsOutOfRange: String { say("ilp.threads-out-of-range", "threads must be between 1 and 256") }
  static var badTag: String { say("ilp.bad-tag", "name of a TREC run must be one word") }
  static var wordsOrQueries: String {
    say("ilp.words-or-queries", "say what to search for, or give a file with --queries; one of the two")
  }
  static var oneForm: String { say("ilp.one-form", "choose one of --trec, --json and --explain") }

  static func reading(_ documents: Int, _ share: Double?) -> String {
    let read = say("ilp.reading", "reading: \(counted(documents, "document"))")
    return share.map { "\(read), \(Int($0 * 100)) %" } ?? read
  }
  static func writing(_ documents: Int, _ share: Double) -> String {
    say("ilp.writing", "writing: \(counted(documents, "document")), \(Int(share * 100)) %")
  }
  static func indexed(_ documents: Int, _ path: String) -> String {
    say("ilp.indexed", "\(counted(documents, "document")) indexed in \(path)")
  }
  static func mended(_ documents: Int) -> String {
    say("ilp.mended", "\(counted(documents, "document")) with bytes that are not UTF-8; they count as blanks")
  }
  static func skipped(_ defects: [LineDefect], _ count: Int, of path: String) -> String {
    let lines = defects.map { "\(path):\($0.line): \($0.message)" }.joined(separator: "\n")
    return say("ilp.skipped", "\(lines)\n\(counted(count, "line")) left out")
  }
  static var indexCancelled: String {
    say("ilp.index-cancelled", "stopped; no index was made, and one that was there is as it was")
  }
  static var indexCancelledHint: String { say("ilp.index-cancelled-hint", "start it again with the same words") }

  static func cannotWrite(_ path: String, _ reason: String) -> String {
    say("ilp.cannot-write", "\(path) cannot be written: \(reason)")
  }
  static var cannotWriteHint: String {
    say("ilp.cannot-write-hint", "see that the folder is there, may be written to and has room")
  }
  static func badLines(_ path: String, _ defects: [LineDefect]) -> String {
    let lines = defects.map { "\(path):\($0.line): \($0.message)" }.joined(separator: "\n")
    return say("ilp.bad-lines", "\(counted(defects.count, "line")) with errors; nothing was done\n\(lines)")
  }
  static func notPrepared(_ folder: String?) -> String {
    say(
      "ilp.not-prepared",
      "prepared files cannot be written\(folder.map { say("ilp.not-prepared-2", " into \($0)") } ?? "")")
  }
  static var skipBadHint: String { say("ilp.skip-bad-hint", "mend the lines, or leave such lines out with --skip-bad") }
  static func noDocuments(_ path: String) -> String { say("ilp.no-documents", "\(path) holds no document") }
  static var noDocumentsHint: String {
    say("ilp.no-documents-hint", "give a file with a JSON object a line, such as {\"_id\": \"1\", \"text\": \"...\"}")
  }
  static func tooManyWords(_ path: String) -> String {
    say("ilp.too-many-words", "\(path) holds too many documents or words for one index")
  }
  static var tooManyWordsHint: String { say("ilp.too-many-words-hint", "split it into several files") }
  static func notAnIndex(_ path: String) -> String { say("ilp.not-an-index", "\(path) is no index file") }
  static var notAnIndexHint: String {
    say("ilp.not-an-index-hint", "make one with: ilp corpus index DOCS.jsonl --to FILE")
  }
  static func otherVersion(_ path: String, _ version: UInt32) -> String {
    say(
      "ilp.other-version",
      "\(path) was made by another version of ilp (format \(version), this one reads \(IndexFormat.version))")
  }
  static func wrongLength(_ path: String, _ expected: UInt64, _ found: UInt64) -> String {
    say("ilp.wrong-length", "\(path) has \(found) bytes where it should have \(expected); nothing was answered from it")
  }
  static func damaged(_ path: String, at byte: Int) -> String {
    say("ilp.damaged", "\(path) is damaged near byte \(byte); nothing was answered from it")
  }
  static var makeAgainHint: String { say("ilp.make-again-hint", "make the index again with: ilp corpus index") }

  static func searchedFor(_ word: String, insteadOf typed: String) -> String {
    say("ilp.searched-for", "searching for \(word) (\(typed))")
  }
  static func hit(_ rank: Int, _ id: String, _ score: Double) -> String { "\(rank)  \(id)  \(number(score))" }
  static var nothingFound: String { say("ilp.nothing-found", "Nothing found.") }
  static var noQueries: String { say("ilp.no-queries", "no queries") }
  static func latencies(
    _ count: Int, median: Double, p90: Double, p99: Double, most: Double, rate: Double, threads: Int
  ) -> String {
    say(
      "ilp.latencies",
      "\(say("ilp.latencies-2", count, one: "1 query", other: "\(count) queries")): median \(number(median)) ms, 90 % within "
        + "\(number(p90)), 99 % within \(number(p99)), longest \(number(most)); "
        + "\(Int(rate)) a second on \(counted(threads, "thread"))")
  }

  /// With three decimals.
  static func number(_ number: Double) -> String { say(number: number, places: 3, isPadded: true) }
}
