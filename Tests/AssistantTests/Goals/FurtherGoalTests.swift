// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// A goal that is wanted where none is asked for: a further one, one of before, another in its place.
@MainActor
@Suite(.hearsEnglish) struct FurtherGoalTests {
  @Test(arguments: [
    "add another goal", "one more goal", "can we add another goal please", "wait actually can i add one more goal",
  ])
  func `a further goal begins in the last look`(line: String) throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "review")
    scene.console.inputs = [.line("yes")]
    _ = try talk.hear(line)
    #expect(talk.interview.turn.key?.text == "goal.2")
  }

  @Test func `or stays a line for next time`() throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "finish")
    scene.console.inputs = [.line("no")]
    _ = try talk.hear("add another goal: run a mile in six minutes")
    #expect(talk.interview.turn.kind == .finish)
    #expect(scene.plan?.notes.map(\.text) == ["Left for later: run a mile in six minutes"])
  }

  @Test func `what a further goal is about is noted where nothing of it was named yet`() throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "show-to")
    _ = try talk.hear("can we add another goal for math")
    #expect(talk.interview.turn.section?.pass?.position == 2)
    #expect(scene.plan?.notes.map(\.text) == ["Another goal: math"])
  }

  @Test func `what a further goal is about answers which gap it is for`() throws {
    let (talk, scene) = try SeveralGoalsTests.employee([
      "goal": "draw blood from ten people", "gap.2": "math on the invoices",
    ]).conversation(at: "review")
    scene.console.inputs = [.line("yes")]
    _ = try talk.hear("can we add another goal for math")
    #expect(
      AmendedTalk.standing(of: "goal-gap", in: talk) == "math on the invoices", "\(scene.console.text.suffix(900))")
  }

  @Test func `a goal of before comes back by its name`() throws {
    let (talk, scene) = try SeveralGoalsTests.student(["goal": "finish one whole track"]).conversation(
      at: "goal-benefit")
    _ = try talk.hear("change my goal to get a B in bio")
    try SeveralGoalsTests.goOn(talk, to: "review")
    scene.console.inputs = [.line("yes")]
    _ = try talk.hear("wait actually can i put the track goal back too")
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "finish one whole track")
    #expect(scene.plan?.goals.compactMap(\.statement) == ["get a B in bio", "finish one whole track"])
  }

  @Test(arguments: [
    "another goal is in the way", "add a goal net to my yard", "put it in goal", "a second goal keeper would help",
    "get the goal posts fixed",
  ])
  func `an answer that names a goal begins none`(line: String) throws {
    #expect(FurtherGoal(line) == nil)
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "show-to")
    _ = try talk.hear(line)
    #expect(talk.interview.turn.key?.text != "goal.2")
  }

  @Test func `what is told with it is its words`() throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "show-to")
    _ = try talk.hear("add another goal: run a mile in six minutes")
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "run a mile in six minutes")
  }

  @Test(
    arguments: ["goal-ways", "goal-first", "goal-obstacle"],
    [
      "actually forget the track i wanna get a B in bio", "undo. i mean change my goal to get a B in bio",
      "forget the track. new goal: get a B in bio",
    ])
  func `another goal takes the place of the one that is talked about`(place: String, line: String) throws {
    let (talk, _) = try SeveralGoalsTests.student(["goal": "finish one whole track"]).conversation(at: place)
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "get a B in bio")
    #expect(AmendedTalk.standing(of: "goal-first", in: talk) != line)
  }

  @Test func `one that waited is meant in the words that it had`() throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "goal")
    for line in ["finish one whole track and get a B in bio", "1"] { _ = try talk.hear(line) }
    try SeveralGoalsTests.goOn(talk, to: "goal-first")
    _ = try talk.hear("actually forget the track i wanna do bio")
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "get a B in bio")
  }

  @Test func `a further goal about something else stands by itself, and that is said`() throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "goals another?")
    _ = try talk.hear("yes")
    _ = try talk.hear("hit 45 of 50 free throws")
    let plan = try #require(scene.plan)
    #expect(plan.goals.map(\.gaps.count) == [1, 0])
    #expect(scene.console.text.contains("does not sound like “bio”, so it stands by itself in the plan."))
  }

  @Test func `one that names it is about it`() throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "goals another?")
    _ = try talk.hear("yes")
    _ = try talk.hear("hand in every bio lab")
    #expect(try #require(scene.plan).goals.map(\.gaps.count) == [1, 1], "\(scene.console.text.suffix(600))")
  }

  @Test func `the sentence that stood before comes back`() throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "goal-sentence")
    let made = try #require(talk.sentenceOffered)
    _ = try talk.hear("I will play a lot of basketball with Jaylen")
    #expect(scene.plan?.goals.first?.text != made)
    _ = try talk.hear("no no no the goal is the sentence you had before")
    #expect(AmendedTalk.standing(of: "goal-sentence", in: talk) == made)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "get a B in bio")
  }

  @Test(arguments: [
    ("I read by June 1 by 24 December 2026.", "I read by 24 December 2026."),
    ("I read it by by June 1.", "I read it by June 1."), ("By June 1 I read by June 3.", nil),
    ("I read by myself by June 3.", nil), ("I read by June 1 in class by June 3.", nil),
    ("I read by June 3.", "I read by June 3."),
  ])
  func `only a day that stands before another one is taken out`(sentence: String, mended: String?) throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "goal-sentence")
    let context = try talk.readingContext()
    let doubled = try #require(DoubledWord("ya keep it but fix where it says by twice", context.words))
    #expect(doubled.mended(sentence, context: context) == mended)
  }

  @Test func `of a word that stands twice nothing else is lost`() throws {
    let (talk, scene) = try SeveralGoalsTests.student(["goal": "read a book by the lake by myself"]).conversation(
      at: "goal-sentence")
    scene.console.inputs = [.line("I will read a book by the lake by 24 December 2026.")]
    _ = try talk.hear("ya keep it but fix where it says by twice")
    #expect(
      AmendedTalk.standing(of: "goal-sentence", in: talk) == "I will read a book by the lake by 24 December 2026.")
    #expect(talk.interview.turn.key?.id != "goal-sentence")
  }

  @Test func `a sentence that holds the word once is kept`() throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "goal-sentence")
    _ = try talk.hear("ya keep it but fix where it says by twice")
    #expect(AmendedTalk.standing(of: "goal-sentence", in: talk).hasPrefix("I will get a B in bio by 24 December 2026."))
    #expect(talk.interview.turn.key?.id != "goal-sentence")
  }
}
