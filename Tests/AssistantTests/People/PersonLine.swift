// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Understanding

@testable import Assistant

/// A row of the table of lines about people: what is typed, and everybody who is heard in it.
struct PersonLine {
  struct Missing: Error {
    let what: String
  }

  let line: String
  /// `name | what they are | what is told` with ` / ` between two people; `not name` is somebody who is not meant.
  let people: String

  static func table(_ name: String) throws -> [PersonLine] {
    try rows(of: name).map { cells in
      guard cells.count == 2 else { throw Missing(what: cells.joined(separator: " ")) }
      return PersonLine(line: cells[0], people: cells[1])
    }
  }

  static func firstColumn(of name: String) throws -> [String] { try rows(of: name).compactMap(\.first) }

  private static func rows(of name: String) throws -> [[String]] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = FileManager.default.contents(atPath: "/\(folder)/\(name).tsv") else { throw Missing(what: name) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { row in
      row.split(separator: "\t").map(String.init)
    }
  }

  /// Everybody who is heard, in the words of the table.
  var heard: String {
    NamedPerson.mentioned(in: line).map { person in
      var parts = [
        (person.isExcluded ? "not " : "") + person.name, person.relation ?? "", person.remarks.joined(separator: "; "),
      ]
      while parts.last?.isEmpty == true { parts.removeLast() }
      return parts.joined(separator: " | ")
    }.joined(separator: " / ")
  }

  /// What is otherwise than expected; nil where all of it holds.
  var miss: String? { heard == people ? nil : "\(line): \(heard), not \(people)" }
}
