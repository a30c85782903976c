// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Hearing
import Testing

@testable import Library

/// The flows that ship, walked from the first question to the end.
@Suite(.hearsEnglish) struct ShippedFlowWalkTests {
  private static let ids = ShippedFlowsTests.ids.filter { $0 != "scratch" }

  private func interview(_ id: String, band: Band) throws -> Interview {
    let flow = try #require(ShippedFlowsTests.catalogue.flow(id).value)
    let parts = Dictionary(
      uniqueKeysWithValues: flow.populate.map {
        ($0.id, [Setting.Part(id: "1", text: "read alone"), Setting.Part(id: "2", text: "write more")])
      })
    let setting = Setting(
      band: band, subject: .init(role: flow.audience.subject, name: "Dana"),
      facilitator: flow.audience.facilitator.map { .init(role: $0, name: "Maria") },
      lists: ShippedFlowsTests.catalogue.lists(for: flow).value ?? [:], parts: parts)
    return Interview(flow: flow, setting: setting)
  }

  /// Something that every kind of question takes.
  private func answer(_ turn: Turn) -> Reading {
    let day = Reading.Day(iso: "2026-12-18", spoken: "Friday 18 December 2026")
    switch turn.kind {
    case .readBack, .sectionReadBack, .review: return Reading("yes")
    case .another: return Reading("no")
    case .finish: return Reading("1")
    default: break
    }
    switch turn.type {
    case .choice, .choices: return Reading(turn.choices.first?.label ?? "none")
    case .rank: return Reading(turn.choices.filter { !$0.isOwn }.map(\.label).joined(separator: ", "))
    case .yesno: return Reading("yes")
    case .scale, .number: return Reading(String(turn.range?.min ?? 5))
    case .date: return Reading("18 December", day: day)
    default: return Reading("I read ten pages of the blue book every day")
    }
  }

  @Test(arguments: ids)
  func `a flow is walked to its end by answering everything`(id: String) throws {
    let bands = try #require(ShippedFlowsTests.catalogue.flow(id).value).audience.bands
    for band in Set([bands.first, bands.last].compactMap(\.self)) {
      var interview = try interview(id, band: band)
      for _ in 0..<300 {
        let turn = interview.turn
        if case .finished = turn.kind { break }
        let reply = interview.reply(to: answer(turn))
        #expect(!reply.isRefused, "\(id) \(band): \(turn.ask) \(reply.says.map(\.text))")
        guard !reply.isRefused else { return }
        #expect(!turn.ask.isEmpty)
        #expect(!turn.ask.contains("{"))
        interview.apply(reply.events)
      }
      guard case .finished = interview.turn.kind else {
        Issue.record("\(id) in \(band) did not end: \(interview.turn.ask)")
        continue
      }
      #expect(interview.openHardSlots.isEmpty)
      #expect(interview.progress.answered == interview.progress.total)
    }
  }

  @Test(arguments: ids)
  func `a flow can be passed over from the first question to the end`(id: String) throws {
    var interview = try interview(id, band: .middle)
    for _ in 0..<300 {
      if case .finish = interview.turn.kind { break }
      if case .finished = interview.turn.kind { break }
      let reply = interview.reply(to: .skip)
      #expect(!reply.isRefused)
      interview.apply(reply.events)
    }
    #expect(interview.progress.answered == 0)
    #expect(interview.turn.section == nil)
  }
}
