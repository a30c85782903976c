// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// Several goals in one answer: which comes first is asked, the others are offered in turn.
@MainActor
@Suite(.hearsEnglish) struct SeveralGoalsTests {
  static func student(_ answers: [String: String] = [:]) -> AmendedTalk {
    let usual = [
      "name": "Devon", "grade": "grade 9", "good-at": "basketball", "hard": "bio", "hard-last": "the quiz last friday",
      "hard-cause": "3", "goal": "get a B in bio", "goal-benefit": "i can play ball", "goal-seen": "my report card",
      "goal-measure": "my bio grade", "goal-now": "68", "goal-target": "83", "goal-when": "december 24",
      "goal-first": "ask mr k", "goal-first-day": "monday",
    ]
    return AmendedTalk(flow: "student-goals", band: .high, answers: usual.merging(answers) { _, own in own })
  }

  static func employee(_ answers: [String: String] = [:]) -> AmendedTalk {
    let usual = [
      "strengths": "patience", "gap": "phlebotomy", "gap-last-time": "i watched Denise do it", "gap-kind": "2",
      "gap-level": "3", "gap-level-note": "i know the steps", "gap-cause": "3", "gap.2": "money for the class",
      "gaps another?": "yes",
    ]
    return AmendedTalk(
      flow: "employee-development", band: .adult, answers: usual.merging(answers) { _, own in own })
  }

  nonisolated private static let three = "get on varsity track, finish my EP and get a B in bio"

  @Test(arguments: [
    ("2", "finish my EP"), ("the track one", "get on varsity track"), ("bio first", "get a B in bio"),
    ("all of them, EP first", "finish my EP"), ("first the EP then bio", "finish my EP"),
    ("both", "get on varsity track"), ("idk", "get on varsity track"), ("the last one", "get a B in bio"),
    ("2 first", "finish my EP"), ("let's do bio first", "get a B in bio"),
  ])
  func `it is asked which comes first, and that one is the goal`(line: String, goal: String) throws {
    let (talk, scene) = try Self.student().conversation(at: "goal")
    _ = try talk.hear(Self.three)
    #expect(scene.console.text.contains("I hear 3 goals."))
    #expect(talk.interview.turn.key?.id == "goal")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == goal)
    #expect(talk.interview.waitingGoals.count == 2)
    #expect(!talk.interview.waitingGoals.contains(goal))
  }

  @Test(arguments: [
    "two goals: 1 get on varsity track 2 get a B in bio", "I have two goals. get on varsity track and get a B in bio",
    "1. get on varsity track 2. get a B in bio", "i want two goals, varsity track and a B in bio",
  ])
  func `goals that are counted are told apart`(line: String) throws {
    let (talk, _) = try Self.student().conversation(at: "goal")
    _ = try talk.hear(line)
    _ = try talk.hear("2")
    let goal = AmendedTalk.standing(of: "goal", in: talk)
    #expect(goal.hasSuffix("B in bio"))
    #expect(talk.interview.waitingGoals.count == 1)
    #expect(talk.interview.waitingGoals.first?.contains("varsity track") == true)
  }

  @Test func `a goal waits though another has all of its words`() throws {
    let (talk, _) = try Self.student().conversation(at: "goal")
    for line in ["two goals: 1. read every day 2. read to my sister every day before bed", "2"] {
      _ = try talk.hear(line)
    }
    #expect(talk.interview.waitingGoals == ["read every day"])
  }

  @Test(arguments: [
    ("two goals: 1 read 2 books 2 pass math", ["read 2 books", "pass math"]),
    ("two goals: 1 read my 2 books 2 pass math", ["read my 2 books", "pass math"]),
    ("1. do 2 laps 2. hit 3 of 5 throws", ["do 2 laps", "hit 3 of 5 throws"]),
    ("two goals: 1 varsity track 2 a B in bio", ["varsity track", "a B in bio"]),
    ("two goals: 1. bio 2. math", ["bio", "math"]),
    ("1 run a mile 2 read more in 3 weeks", ["run a mile", "read more in 3 weeks"]),
    (
      "two goals: 1. get on varsity 2. get a B in bio 3. finish my EP",
      ["get on varsity", "get a B in bio", "finish my EP"]
    ), ("two goals: 1 read 2 books", []), ("1 run 2 miles", []),
  ])
  func `a number that counts what follows cuts no goal`(line: String, goals: [String]) throws {
    let (talk, _) = try Self.student().conversation(at: "goal")
    #expect(HeardGoals(line, context: try talk.readingContext()).goals == goals)
  }

  @Test(arguments: [
    "read and summarise a chapter", "read 20 pages a day and write one line about each",
    "call customers back within a day and write down what they said", "score two goals a game",
    "i want to score 5 goals, and start every game",
    "finish my essay on time, without my mom reminding me",
  ])
  func `one goal of two parts stays one`(line: String) throws {
    let (talk, scene) = try Self.student().conversation(at: "goal")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == line)
    #expect(!scene.console.text.contains("I hear"))
  }

  @Test func `goals for a day are not put in order`() throws {
    let talk = AmendedTalk(flow: "onboarding", band: .adult, answers: ["week-one": Self.three])
    let (conversation, scene) = try talk.conversation(at: "week-one")
    _ = try conversation.hear("knows the five people at the desk and has booked one room from start to end")
    #expect(scene.console.text.contains("I hear 2 goals in one"))
    #expect(conversation.interview.waitingGoals.isEmpty)
  }

  @Test(arguments: ["it is one goal", "thats one goal", Self.three])
  func `who says that it is one, or says it again, keeps it`(line: String) throws {
    let (talk, _) = try Self.student().conversation(at: "goal")
    _ = try talk.hear(Self.three)
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == Self.three)
    #expect(talk.interview.waitingGoals.isEmpty)
  }

  @Test func `another goal may be told instead, and those that were named wait`() throws {
    let (talk, _) = try Self.student().conversation(at: "goal")
    _ = try talk.hear(Self.three)
    _ = try talk.hear("hand in every lab report on time")
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "hand in every lab report on time")
    #expect(talk.interview.waitingGoals == ["get on varsity track", "finish my EP", "get a B in bio"])
  }

  @Test func `the other one is offered by its words, and a yes takes it`() throws {
    let (talk, scene) = try Self.student().conversation(at: "goal")
    for line in ["get a B in bio and finish one whole track", "1"] { _ = try talk.hear(line) }
    #expect(scene.plan?.notes.map(\.text) == ["Left for later: finish one whole track"])
    try Self.goOn(talk, to: "goals another?")
    #expect(talk.turn.ask == "You also named “finish one whole track”. Shall that be the next goal?")
    _ = try talk.hear("yes")
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "finish one whole track")
    #expect(scene.plan?.goals.count == 2)
    #expect(scene.plan?.notes.isEmpty == true)
  }

  @Test func `after a break it stands in the question`() throws {
    let (talk, _) = try Self.student().conversation(at: "goal")
    for line in ["get a B in bio and finish one whole track", "1"] { _ = try talk.hear(line) }
    try Self.goOn(talk, to: "goals another?")
    _ = try talk.hear("yes")
    _ = try talk.hear("/undo")
    #expect(talk.turn.draft == "finish one whole track" || talk.turn.ask.contains("finish one whole track"))
  }

  @Test func `both things a goal could work on make no single goal`() throws {
    let (talk, scene) = try Self.employee().conversation(at: "goal-gap")
    _ = try talk.hear("both")
    #expect(scene.console.text.contains("I hear 2 goals."))
    _ = try talk.hear("phlebotomy first")
    #expect(AmendedTalk.standing(of: "goal-gap", in: talk) == "phlebotomy")
    #expect(talk.interview.turn.key?.id == "goal")
  }

  @Test func `two goals meant behind one answer are told apart, and fill no other question`() throws {
    let (talk, _) = try Self.employee().conversation(at: "goal-gap")
    for line in ["both", "they belong together"] { _ = try talk.hear(line) }
    #expect(talk.interview.turn.key?.id == "goal")
    _ = try talk.hear("no I meant two goals. phlebotomy first")
    #expect(AmendedTalk.standing(of: "goal-gap", in: talk) == "phlebotomy")
    for id in ["goal", "goal-seen", "goal-measure"] { #expect(AmendedTalk.standing(of: id, in: talk) == "-") }
  }

  /// Answers as the talk has it, until it stands at a place.
  static func goOn(_ talk: Conversation, to place: String) throws {
    let answers = student().answers
    for _ in 0..<60 where AmendedTalk.name(of: talk.interview.turn) != place {
      let turn = talk.interview.turn
      switch turn.kind {
      case .readBack, .sectionReadBack: _ = try talk.hear("yes")
      case .another: _ = try talk.hear("no")
      default: _ = try talk.hear(turn.key.flatMap { answers[$0.id] } ?? (turn.type == .sentence ? "yes" : "/skip"))
      }
    }
  }
}
