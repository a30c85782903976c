// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Hearing
import Plans
import Testing
import Understanding

@testable import Assistant

/// What people answer when they are asked how a step went, against what is stored. The lines of `seen.tsv`
/// were looked at while the lists of words were made; those of `aside.tsv` were written beside them and first tried when they stood.
@MainActor
@Suite(.hearsEnglish) struct StepReportTests {
  private struct Row {
    let answer: String
    let standing: String
    let day: String
  }

  private struct NoTable: Error {}

  private static func rows(_ name: String) throws -> [Row] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = FileManager.default.contents(atPath: "/\(folder)/\(name).tsv") else { throw NoTable() }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      return cells.count == 3 ? Row(answer: cells[0], standing: cells[1], day: cells[2]) : nil
    }
  }

  private static func misses(_ rows: [Row]) throws -> [String] {
    let context = try TestMaterials([]).readingContext(today: .testDay)
    return rows.compactMap { row in
      let report = StepReport(row.answer, context: context)
      let heard = (report.standing?.rawValue ?? "-", report.day?.iso ?? "-")
      return heard == (row.standing, row.day)
        ? nil : "\(row.answer): \(heard.0) \(heard.1), not \(row.standing) \(row.day)"
    }
  }

  @Test func `how a step went is heard in people's own words`() throws {
    let rows = try Self.rows("seen")
    #expect(rows.count > 40)
    let misses = try Self.misses(rows)
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test func `lines that were kept aside are heard as well`() throws {
    let rows = try Self.rows("aside")
    #expect(rows.count > 30)
    let misses = try Self.misses(rows)
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("done", false), ("did it twice", false), ("done on tuesday", false), ("not yet", false),
    ("half of it, i was sick", true), ("done, and mia loved it", true),
  ])
  func `words that say more than how far it came are worth keeping`(words: String, saysMore: Bool) {
    #expect(StepReport.saysMore(words) == saysMore)
  }
}
