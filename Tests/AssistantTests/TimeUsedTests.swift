// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Synchronization
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct TimeUsedTests {
  /// A clock that goes on by so many minutes with every line that is typed.
  private final class Clock: Sendable {
    let minutes = Mutex(0)
    var now: Instant {
      let seconds = minutes.withLock { $0 * 60 }
      return Instant(secondsSince1970: Instant.testInstant.secondsSince1970 + seconds) ?? .testInstant
    }
  }

  private func hints(facilitator: String?, minutes: Int?, perLine: Int) throws -> [String] {
    var flow = Flow.sample
    flow.audience.facilitator = facilitator
    flow.minutes = minutes
    let clock = Clock()
    let scene = Scene(
      ["Dana", "the report", "I make it alone", "3 June 2027", "yes", "ok", "1"], flows: [flow], now: { clock.now })
    scene.console.beforeLine = { index in clock.minutes.withLock { $0 = (index + 1) * perLine } }
    #expect(try scene.run() == .finished(.final))
    return scene.console.said(.hint).filter { $0.contains("min used") }
  }

  @Test func `whoever leads is told how long a section took and how much of the time is used`() throws {
    #expect(
      try hints(facilitator: "supervisor", minutes: 30, perLine: 4).first == "Start took 8 min; 8 of about 30 min used."
    )
  }

  @Test func `without a planned time only what is used is told`() throws {
    #expect(try hints(facilitator: "supervisor", minutes: nil, perLine: 5).first == "Start took 10 min; 10 min used.")
  }

  @Test func `a section of less than a minute is not worth a line`() throws {
    #expect(try hints(facilitator: "supervisor", minutes: 30, perLine: 0).isEmpty)
  }

  @Test func `somebody who is alone is not timed`() throws {
    #expect(try hints(facilitator: nil, minutes: 30, perLine: 4).isEmpty)
  }
}
