// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Lines of a table beside this file with what ought to be heard in them, tab by tab.
enum ChoosingTable {
  /// Which rows the rules were written with, and which were kept aside until they stood.
  enum Half: String {
    case seen, aside
  }

  struct Missing: Error {
    let what: String
  }

  /// The rows, each with as many cells as the heading has; cells left out at the end are empty.
  static func rows(_ name: String, _ half: Half) throws -> [[String]] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = FileManager.default.contents(atPath: "/\(folder)/\(name)-\(half.rawValue).tsv") else {
      throw Missing(what: name)
    }
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let heading = rows.first else { throw Missing(what: name) }
    return rows.dropFirst().map { $0 + Array(repeating: "", count: max(0, heading.count - $0.count)) }
  }
}
