// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

/// The amount to be reached and the one of today, told in one line.
@MainActor
@Suite(.hearsEnglish) struct StartAndTargetTests {
  nonisolated static let lines = [
    "i ment i want 15. 4 is wat i got now", "no i want 15, 4 is what i have now", "15! 4 is where i am now",
    "4 is what i got last time, i want to get 15",
  ]

  private static func talk(_ band: Band) -> AmendedTalk {
    AmendedTalk(
      flow: "student-goals", band: band,
      answers: [
        "name": "Noor", "grade": "grade 3", "hard": "the 7s", "goal": "say all the 7 times tables",
        "goal-measure": "how many 7s i get right", "goal-now": "2", "goal-target": "4",
      ])
  }

  @Test(arguments: lines) func `both stand where only the target is asked for`(line: String) throws {
    let (talk, scene) = try Self.talk(.elementary).conversation(at: "goal-day")
    _ = try talk.hear(line)
    let measure = try #require(talk.plan?.plan.goals.first?.measure)
    #expect(measure.baseline == .number(4), "\(scene.console.text.suffix(500))")
    #expect(measure.target == .number(15), "\(scene.console.text.suffix(500))")
    #expect(talk.interview.turn.key?.id == "goal-day")
  }

  @Test(arguments: lines) func `both stand where both are asked for`(line: String) throws {
    let (talk, scene) = try Self.talk(.middle).conversation(at: "goal-when")
    _ = try talk.hear(line)
    let measure = try #require(talk.plan?.plan.goals.first?.measure)
    #expect(measure.baseline == .number(4), "\(scene.console.text.suffix(500))")
    #expect(measure.target == .number(15), "\(scene.console.text.suffix(500))")
  }
}
