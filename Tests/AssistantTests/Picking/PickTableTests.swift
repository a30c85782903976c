// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Hearing
import Interventions
import Search
import Testing

@testable import Assistant

/// What people say to three ways that are offered, against what is done with it. The lines of `picks-seen.tsv` were looked at while
/// the rules were made; those of `picks-aside.tsv` were written before the rules and first tried when they stood.
@MainActor
@Suite(.hearsEnglish) struct PickTableTests {
  struct NoTable: Error {}

  nonisolated static let offer = PickOffer(
    recommendation: Recommendation(
      need: "reading", nothingFits: false,
      hits: [
        way(
          "quiz", "Quiz yourself instead of reading again",
          "Close the book, write down what you remember, then look it up.", ("10", "4"), .strong, .medium, .none),
        way(
          "games", "Play number games with a partner", "Short board games with cards and dice, two at a table.",
          ("15", "3"), .moderate, .low, .low),
        way(
          "record", "Record yourself and listen", "Read a page out loud to a computer or a phone, then listen to it.",
          ("20", "2"), .promising, .medium, .medium),
      ]), words: "reading", shelf: .interventions, stemmer: .english)

  private nonisolated static func way(
    _ id: String, _ title: String, _ summary: String, _ time: (String, String), _ rating: EvidenceRating,
    _ effort: Extent, _ cost: Extent
  ) -> Suggestion {
    let dosage = Dosage(minutes: NumberRange(time.0), timesPerWeek: NumberRange(time.1))
    let way = Intervention(
      about: Description(id: id, title: title, summary: summary), scope: Scope(audiences: [.student]),
      delivery: Delivery(dosage: dosage, effort: effort, cost: cost))
    return Suggestion(
      entry: .intervention(way), score: 1, keywords: [], evidence: ShownEvidence(rating: rating), reasons: [],
      cautions: [], explanation: Explanation(1, "given"))
  }

  @Test func `what is said to an offer is heard as meant`() throws {
    let rows = try Self.rows("seen")
    #expect(rows.count > 80)
    let misses = try Self.misses(rows)
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test func `of lines to an offer that were kept aside most are heard`() throws {
    let rows = try Self.rows("aside")
    #expect(rows.count > 80)
    let misses = try Self.misses(rows)
    print("picks kept aside: \(rows.count - misses.count) of \(rows.count)\n\(misses.joined(separator: "\n"))")
    #expect(misses.count * 10 <= rows.count, "\(misses.joined(separator: "\n"))")
  }

  @Test(arguments: ["none. my idea is ", "none, but ", "my idea is ", "none, why 2, "])
  func `a page is an idea as it is, whatever wishes it holds`(piece: String) throws {
    let context = try TestMaterials([]).readingContext(today: .testDay)
    let page = String(repeating: piece, count: 3_000) + "flashcards"
    #expect(PickRequest(page, of: 3, context: context) == nil)
  }

  private static func misses(_ rows: [(line: String, heard: String)]) throws -> [String] {
    try rows.compactMap { row in
      let heard = try heard(row.line)
      return heard == row.heard ? nil : "\(row.line): \(heard), not \(row.heard)"
    }
  }

  /// In the words of the table: what would be done.
  private static func heard(_ line: String) throws -> String {
    let context = try TestMaterials([]).readingContext(today: .testDay)
    guard let request = PickRequest(line, of: offer.hits.count, context: context) else { return untold(line) }
    switch request {
    case .more: return "more"
    case .unfit: return "unfit"
    case .nothing: return "none"
    case .numbers(let numbers, let ideas, let remark):
      return (["take \(list(numbers))"] + ideas.map { "idea \($0)" } + [remark.map { "note \($0)" }].compactMap(\.self))
        .joined(separator: " ")
    case .idea(let idea): return "idea \(idea)"
    case .instead(let rest): return "instead \(rest)"
    case .described(let words):
      let found = offer.numbers(describedBy: words)
      let bare = words.split(separator: " ").filter { !["the", "a", "an"].contains($0) }.joined(separator: " ")
      return found.isEmpty ? "unknown \(bare)" : found.count == 1 ? "take \(list(found))" : "which \(list(found))"
    case .search(.about(let words), _): return "search \(words)"
    case .search(.without(let words), _): return "without \(words)"
    case .search(.better(let quality), _):
      return [.time: "shorter", .effort: "easier", .cost: "cheaper", .evidence: "better"][quality] ?? ""
    case .question(let question, _):
      switch PickQuestion(question, offer: offer, context: context) {
      case .comparison(let quality):
        return [.time: "quickest", .effort: "easiest", .cost: "cheapest", .evidence: "tested"][quality] ?? ""
      case .advice: return "advice"
      case .effect: return "effect"
      case .months: return "months"
      case .about(let numbers): return "about \(list(numbers))"
      case .evidence: return "evidence"
      case .reason: return "reason"
      case .other: return "asked"
      }
    }
  }

  private static func untold(_ line: String) -> String {
    let items = offer.picked(by: line)
    guard items.allSatisfy({ $0.id != nil }) else { return "idea" }
    return "take \(list(items.compactMap { item in offer.hits.firstIndex { $0.entry.id == item.id }.map { $0 + 1 } }))"
  }

  private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }

  private static func rows(_ half: String) throws -> [(line: String, heard: String)] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = FileManager.default.contents(atPath: "/\(folder)/picks-\(half).tsv") else { throw NoTable() }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { row in
      let cells = row.split(separator: "\t").map(String.init)
      return cells.count == 2 ? (cells[0], cells[1]) : nil
    }
  }
}
