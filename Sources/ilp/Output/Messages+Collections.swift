// SPDX-License-Identifier: GPL-3.0-or-later
internal import IndexFiles
internal import Search

/// What is said about index files.
extension Messages {
  static let memoryOutOfRange = "memory must be between 1 and 65536 megabytes"
  static let topOutOfRange = "top must be between 1 and 100000"
  static let threadsOutOfRange = "threads must be between 1 and 256"
  static let badTag = "name of a TREC run must be one word"
  static let wordsOrQueries = "say what to search for, or give a file with --queries; one of the two"
  static let oneForm = "choose one of --trec, --json and --explain"

  static func reading(_ documents: Int, _ share: Double?) -> String {
    let read = "reading: \(counted(documents, "document"))"
    return share.map { "\(read), \(Int($0 * 100)) %" } ?? read
  }
  static func writing(_ documents: Int, _ share: Double) -> String {
    "writing: \(counted(documents, "document")), \(Int(share * 100)) %"
  }
  static func indexed(_ documents: Int, _ path: String) -> String {
    "\(counted(documents, "document")) indexed in \(path)"
  }
  static func mended(_ documents: Int) -> String {
    "\(counted(documents, "document")) with bytes that are not UTF-8; they count as blanks"
  }
  static func skipped(_ defects: [LineDefect], _ count: Int, of path: String) -> String {
    let lines = defects.map { "\(path):\($0.line): \($0.message)" }.joined(separator: "\n")
    return "\(lines)\n\(counted(count, "line")) left out"
  }
  static let indexCancelled = "stopped; no index was made, and one that was there is as it was"
  static let indexCancelledHint = "start it again with the same words"

  static func cannotWrite(_ path: String, _ reason: String) -> String { "\(path) cannot be written: \(reason)" }
  static let cannotWriteHint = "see that the folder is there, may be written to and has room"
  static func badLines(_ path: String, _ defects: [LineDefect]) -> String {
    let lines = defects.map { "\(path):\($0.line): \($0.message)" }.joined(separator: "\n")
    return "\(counted(defects.count, "line")) with errors; nothing was done\n\(lines)"
  }
  static func notPrepared(_ folder: String?) -> String {
    "prepared files cannot be written\(folder.map { " into \($0)" } ?? "")"
  }
  static let skipBadHint = "mend the lines, or leave such lines out with --skip-bad"
  static func noDocuments(_ path: String) -> String { "\(path) holds no document" }
  static let noDocumentsHint = "give a file with a JSON object a line, such as {\"_id\": \"1\", \"text\": \"...\"}"
  static func tooManyWords(_ path: String) -> String { "\(path) holds too many documents or words for one index" }
  static let tooManyWordsHint = "split it into several files"
  static func notAnIndex(_ path: String) -> String { "\(path) is no index file" }
  static let notAnIndexHint = "make one with: ilp corpus index DOCS.jsonl --to FILE"
  static func otherVersion(_ path: String, _ version: UInt32) -> String {
    "\(path) was made by another version of ilp (format \(version), this one reads \(IndexFormat.version))"
  }
  static func wrongLength(_ path: String, _ expected: UInt64, _ found: UInt64) -> String {
    "\(path) has \(found) bytes where it should have \(expected); nothing was answered from it"
  }
  static func damaged(_ path: String, at byte: Int) -> String {
    "\(path) is damaged near byte \(byte); nothing was answered from it"
  }
  static let makeAgainHint = "make the index again with: ilp corpus index"

  static func searchedFor(_ word: String, insteadOf typed: String) -> String { "searching for \(word) (\(typed))" }
  static func hit(_ rank: Int, _ id: String, _ score: Double) -> String { "\(rank)  \(id)  \(number(score))" }
  static let nothingFound = "Nothing found."
  static let noQueries = "no queries"
  static func latencies(
    _ count: Int, median: Double, p90: Double, p99: Double, most: Double, rate: Double, threads: Int
  ) -> String {
    "\(count == 1 ? "1 query" : "\(count) queries"): median \(number(median)) ms, 90 % within "
      + "\(number(p90)), 99 % within \(number(p99)), longest \(number(most)); "
      + "\(Int(rate)) a second on \(counted(threads, "thread"))"
  }

  /// With three places after the point.
  static func number(_ number: Double) -> String {
    let thousandths = Int((abs(number) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let sign = number < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }
}
