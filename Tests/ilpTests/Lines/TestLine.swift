// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials

/// A row of a table of test lines: what is typed, and what ought to be heard in it.
struct TestLine {
  /// Which rows the rules were written with, and which were kept aside until they stood.
  enum Half: String, CaseIterable {
    case seen, aside
  }

  let text: String
  /// The columns after the text; as many as the head of the table names.
  let expected: [String]

  /// The rows of `seen/intents.tsv` and its like. A row of another length than the head is a defect of the table.
  static func table(_ name: String, _ half: Half) throws -> [TestLine] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/\(half.rawValue)/\(name).tsv"
    guard let bytes = FileManager.default.contents(atPath: path) else { throw Missing(path: path) }
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    guard let head = rows.first, let uneven = rows.first(where: { $0.count != head.count }) else {
      return rows.dropFirst().map { TestLine(text: $0[0], expected: Array($0.dropFirst())) }
    }
    throw Missing(path: "\(path): \(uneven)")
  }

  struct Missing: Error {
    let path: String
  }
}
