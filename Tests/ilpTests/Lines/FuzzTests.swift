// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials
import Hearing
import Plans
import Testing
import Understanding

/// Lines that nobody means: those of the tables, mangled and joined. `ILP_FUZZ_LINES` sets how many.
@MainActor @Suite(.hearsEnglish) struct FuzzTests {
  @Test func `reads whatever is typed, and makes nothing up`() throws {
    let count = ProcessInfo.processInfo.environment["ILP_FUZZ_LINES"].flatMap(Int.init) ?? 500
    var context = try ShippedContext.on(#require(CalendarDate("2026-11-21")))
    context.start = CalendarDate("2026-11-02")
    context.names = ["Lee", "Dana Reyes"]
    var mangler = Mangler(lines: try lines(), seed: 20_261_121)
    for _ in 0..<count {
      let line = mangler.next()
      let understood = Understanding.read(line, context: context)
      for item in understood.items { #expect(line.contains(item), "made up: \(item)") }
      for person in understood.people { #expect(line.contains(person), "made up: \(person)") }
      if let words = understood.change?.words { #expect(line.contains(words), "made up: \(words)") }
      if let date = understood.date {
        #expect(date.from <= date.to, "turned around: \(line)")
        #expect(line.contains(date.words), "made up: \(date.words)")
      }
      let told = MeasureReading(line, context: context)
      for words in [told.baseline?.words, told.target?.words, told.rhythm, told.condition].compactMap(\.self) {
        #expect(line.contains(words), "made up: \(words)")
      }
      #expect((understood.signpost != nil) == [.safety, .signpost].contains(understood.intent), "at odds: \(line)")
    }
  }

  private func lines() throws -> [String] {
    try ["intents", "lists", "dates", "goals", "measures", "signposts"].flatMap { name in
      try TestLine.Half.allCases.flatMap { try TestLine.table(name, $0).map(\.text) }
    }
  }
}
