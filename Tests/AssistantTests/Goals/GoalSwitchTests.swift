// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// A change of mind about the goal while more is asked of it, and what becomes of the goal that was.
@MainActor
@Suite(.hearsEnglish) struct GoalSwitchTests {
  /// A talk about a B in bio, in which a track waits, at a place behind the goal.
  private static func talk(at place: String) throws -> (Conversation, Scene) {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "goal")
    for line in ["get a B in bio and finish one whole track", "1"] { _ = try talk.hear(line) }
    try SeveralGoalsTests.goOn(talk, to: place)
    return (talk, scene)
  }

  @Test(
    arguments: ["goal-ways", "goal-first", "goal-obstacle", "goals?"],
    [
      "i changed my mind i wanna do the track goal",
      "wait actually can i do the track one first instead, bio is boring",
      "wait actually lets do the other goal", "switch to the track goal pls", "on second thought, the track goal first",
      "id rather do the track one now tbh", "i changed my mind, i wanna do track",
      "can we start with the other goal instead cuz bio is boring",
    ])
  func `a change of mind is heard wherever more is asked of the goal`(place: String, line: String) throws {
    let (talk, _) = try Self.talk(at: place)
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "finish one whole track")
    #expect(talk.interview.waitingGoals == ["get a B in bio"])
    #expect(AmendedTalk.standing(of: "goal-ways", in: talk) == "-")
  }

  @Test(arguments: [
    "do practice tests with my brother", "start with the hardest one first", "can i do the video one",
    "i wanna do one chapter a day first", "do the quiz thing with jaylen instead of my phone",
    "make a track of what i read", "i changed my mind a lot so write down what i do",
  ])
  func `an own idea changes no goal`(line: String) throws {
    let (talk, _) = try Self.talk(at: "goal-ways")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "get a B in bio")
  }

  @Test func `of several that wait it is asked which`() throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "goal")
    for line in ["get on varsity track, finish my EP and get a B in bio", "3"] { _ = try talk.hear(line) }
    try SeveralGoalsTests.goOn(talk, to: "goal-ways")
    _ = try talk.hear("lets do the other goal instead")
    #expect(scene.console.text.contains("Which comes first?"))
    _ = try talk.hear("the EP")
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "finish my EP")
    #expect(talk.interview.waitingGoals == ["get a B in bio", "get on varsity track"])
  }

  @Test func `a goal that nobody named before is offered`() throws {
    let (talk, scene) = try Self.talk(at: "goal-ways")
    scene.console.inputs = [.line("yes")]
    _ = try talk.hear("i changed my mind, i want to run a mile in six minutes")
    #expect(scene.console.text.contains("Shall “run a mile in six minutes” be the goal now"))
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "run a mile in six minutes")
    #expect(talk.interview.waitingGoals == ["get a B in bio", "finish one whole track"])
  }

  @Test(arguments: [
    "i changed my mind i wanna do the track goal", "change my goal to finish one whole track",
    "lets do the other goal",
  ])
  func `nothing of the old goal dresses the new one`(line: String) throws {
    let (talk, scene) = try Self.talk(at: "goals?")
    let before = try #require(scene.plan)
    #expect(before.goals[0].due != nil && before.goals[0].gaps.count == 1)
    _ = try talk.hear(line)
    let goal = try #require(scene.plan?.goals.first)
    #expect(goal.statement == "finish one whole track")
    #expect(goal.due == nil && goal.measure.what == nil && goal.measure.baseline == nil && goal.measure.target == nil)
    #expect(goal.benefitLearner == nil && goal.gaps.isEmpty && goal.rewritten == nil)
    #expect(scene.plan?.notes.map(\.text) == ["Left for later: get a B in bio"])
    #expect(talk.interview.turn.key?.id == "goal-benefit")
  }

  @Test func `the old day is offered, and a yes keeps it`() throws {
    let (talk, _) = try Self.talk(at: "goal-ways")
    _ = try talk.hear("lets do the other goal")
    for _ in 0..<12 where talk.interview.turn.key?.id != "goal-when" { _ = try talk.hear("/skip") }
    #expect(talk.turn.lead.contains("Is it still by 24 December 2026? (yes, or another day)"), "\(talk.turn)")
    _ = try talk.hear("yes")
    #expect(AmendedTalk.standing(of: "goal-when", in: talk) == "2026-12-24")
  }

  @Test func `a day in the new goal is its day`() throws {
    let (talk, scene) = try Self.talk(at: "goal-ways")
    _ = try talk.hear("change my goal to finish one whole track by january 15")
    try SeveralGoalsTests.goOn(talk, to: "goal-sentence")
    #expect(scene.plan?.goals.first?.due == CalendarDate("2027-01-15"))
  }

  @Test(arguments: [
    "forget bio, i wanna do the track goal", "drop the bio thing i want to finish one whole track",
    "actually forget the bio i wanna do the track",
  ])
  func `a goal that is given up does not wait`(line: String) throws {
    let (talk, scene) = try Self.talk(at: "goal-ways")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "finish one whole track")
    #expect(talk.interview.waitingGoals.isEmpty)
    #expect(scene.plan?.goals.first?.gaps.isEmpty == true)
  }

  @Test(arguments: [
    "change my goal to get an A in bio", "change my goal to pass bio", "new goal: raise my bio grade to 85",
  ])
  func `a goal in other words keeps what was said of it`(line: String) throws {
    let (talk, scene) = try Self.talk(at: "goal-ways")
    _ = try talk.hear(line)
    #expect(scene.plan?.goals.first?.due == CalendarDate("2026-12-24"))
    #expect(scene.plan?.goals.first?.benefitLearner == "i can play ball")
    #expect(talk.interview.waitingGoals == ["finish one whole track"])
  }

  @Test func `what was exchanged at once was a slip`() throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "goal")
    for line in ["get a B in bio", "no wait change my goal to finish one whole track"] { _ = try talk.hear(line) }
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "finish one whole track")
    #expect(talk.interview.waitingGoals.isEmpty)
  }

  @Test(arguments: [
    "no undo that, i meant change the goal", "undo that. change my goal", "take that back, i want to change my goal",
  ])
  func `what was kept by mistake goes before the goal is asked for`(line: String) throws {
    let (talk, _) = try Self.talk(at: "goal-first")
    for typed in ["make a new goal chart", line] { _ = try talk.hear(typed) }
    #expect(AmendedTalk.standing(of: "goal-first", in: talk) == "-")
    #expect(talk.interview.turn.key?.id == "goal")
  }

  @Test func `the goal that waits now is told`() throws {
    let (talk, scene) = try Self.talk(at: "goal-ways")
    _ = try talk.hear("lets do the other goal")
    #expect(scene.console.text.contains("“get a B in bio” is not lost: it waits for its turn"))
  }

  @Test func `undo brings all of it back`() throws {
    let (talk, scene) = try Self.talk(at: "goal-ways")
    let before = try #require(scene.plan?.goals)
    for line in ["lets do the other goal", "/undo"] { _ = try talk.hear(line) }
    #expect(scene.plan?.goals == before)
  }
}
