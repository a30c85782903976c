// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing
import Understanding

@testable import Assistant

/// What answers about a goal tell of its measure: filled in, said once, asked once where it can hardly be meant.
@MainActor
@Suite(.hearsEnglish) struct MeasureTests {
  private func talk(_ lines: [String]) throws -> Scene {
    let scene = Scene(lines, flows: [.coached])
    try scene.run("coached")
    return scene
  }

  @Test func `one sentence fills in where it stands, what shall be reached, of what and by when`() throws {
    let scene = try talk([
      "right now i get 5 out of 20 words right and i want 15 by June 3, we test every friday", "I read them aloud",
      "yes", "yes",
    ])
    let goal = try #require(scene.plan?.goals.first)
    #expect(goal.measure.baseline == 5)
    #expect(goal.measure.target == 15)
    #expect(goal.measure.unit == "of 20 words right")
    #expect(goal.measure.direction == .up)
    #expect(goal.due?.iso == "2027-06-03")
    #expect(
      scene.console.text.contains(
        "I took from that: today 5 of 20 words right; target 15 of 20 words right; checked every friday."))
    #expect(goal.rewritten?.hasPrefix("I will get from 5 to 15 of 20 words right by 3 June 2027.") == true)
  }

  @Test func `one of several things that are only named is no amount`() throws {
    let context = try TestMaterials([]).readingContext(today: .testDay)
    func read(_ line: String, _ question: MeasureReading.Question) -> MeasureReading {
      MeasureReading(line, asked: question, context: context)
    }
    #expect(read("idk how many parts r done? like beat, hook, 2 verses, mix", .measure).target == nil)
    #expect(read("beat, hook, 2 verses, mix", .goal).target == nil)
    #expect(read("2 verses, on time", .measure).target?.number == 2)
    #expect(read("5 pages, 3 pictures, a title", .measure).target?.number == 5)
    let told = read("just the beat so 1 outta 5. and i want all 5", .baseline)
    #expect(told.baseline?.number == 1)
    #expect(told.target?.number == 5)
  }

  @Test func `an amount in the reason for a goal is nothing to count`() throws {
    let goal = "finish a whole track cause he said if i finish one he'll put it on his soundcloud"
    let (talk, scene) = try SeveralGoalsTests.student(["goal": goal]).conversation(at: "goal-when")
    #expect(AmendedTalk.standing(of: "goal-measure", in: talk) != "one he'll put it on his soundcloud")
    #expect(!scene.console.text.contains("You said it already: one he"))
    #expect(scene.plan?.goals.first?.statement == goal)
  }

  @Test func `where both amounts are told, neither is asked for`() throws {
    let (talk, scene) = try SeveralGoalsTests.student(["goal": "put my track on soundcloud"]).conversation(
      at: "goal-measure")
    _ = try talk.hear("idk how many parts r done? like beat, hook, 2 verses, mix")
    #expect(talk.interview.turn.key?.id == "goal-now")
    _ = try talk.hear("just the beat so 1 outta 5. and i want all 5")
    let measure = try #require(scene.plan?.goals.first?.measure)
    #expect(measure.baseline == 1)
    #expect(measure.target == 5)
    #expect(talk.interview.turn.key?.id == "goal-when")
  }

  @Test func `what was filled in can be changed, and the goal in one sentence follows`() throws {
    let scene = try talk([
      "cut my late slips from 12 to 3 a month", "I am there at eight", "June 3", "yes", "/edit target: 2", "yes",
    ])
    let goal = try #require(scene.plan?.goals.first)
    #expect(goal.measure.target == 2)
    #expect(goal.measure.baseline == 12)
    #expect(scene.console.text.contains("I will cut my late slips from 12 to 2 a month by 3 June 2027."))
  }

  @Test func `a day in the place of an amount is asked about once`() throws {
    let scene = try talk(["get better at excel", "I do the report", "hours", "by end of august", "20"])
    #expect(scene.console.text.contains("is a day. How much is it"))
    #expect(scene.plan?.goals.first?.measure.baseline == 20)
  }

  @Test func `a step back is asked about once, and stands when it is said again`() throws {
    let once = try talk(["get better at essays", "I hand them in", "pages", "5", "3", "8"])
    #expect(once.console.text.contains("3 is less than the 5 of today"))
    #expect(once.plan?.goals.first?.measure.target == 8)
    let twice = try talk(["get better at essays", "I hand them in", "pages", "5", "3", "3"])
    #expect(twice.plan?.goals.first?.measure.target == 3)
    #expect(twice.plan?.goals.first?.measure.direction == .down)
  }

  @Test func `more than all is asked about`() throws {
    let scene = try talk(["get better at spelling", "I write them", "words right", "40 %", "120 %", "90 %"])
    #expect(scene.console.text.contains("120 % is more than all of it"))
    #expect(scene.plan?.goals.first?.measure.target == 90)
  }

  @Test func `amounts that go the other way than the words are told, and the target is asked for`() throws {
    let scene = try talk(["fewer late slips, from 3 to 12 a month", "I am there at eight", "1"])
    #expect(scene.console.text.contains("goes the other way than the words say"))
    #expect(scene.plan?.goals.first?.measure.baseline == 3)
    #expect(scene.plan?.goals.first?.measure.target == 1)
  }

  @Test(arguments: [
    ("like 6 maybe", Level.number(6), nil), ("5 a week", 5, "a week"), ("about half", 50, "%"),
    ("not even one", 0, nil),
    ("none", 0, nil), ("hardly ever", "hardly ever", nil), ("2-3 times a week", "2-3 times a week", nil),
    ("it takes me about 20 hours", 20, "hours"), ("a C-", "C-", nil), ("reads word by word", "reads word by word", nil),
    ("5 out of 12", 5, "of 12"), ("$10 a month", 10, "$ a month"),
  ])
  func `where it stands is told in many ways`(words: String, level: Level, unit: String?) throws {
    let scene = try talk(["get better at excel", "I do the report", "the number", words])
    #expect(scene.plan?.goals.first?.measure.baseline == level)
    #expect(scene.plan?.goals.first?.measure.unit == unit)
  }

  @Test func `time that is measured is no day`() throws {
    let scene = try talk([
      "get better at the close", "I close the month", "days till it is closed", "4 days", "in 2 days",
    ])
    #expect(scene.plan?.goals.first?.measure.baseline == 4)
    #expect(scene.plan?.goals.first?.measure.target == 2)
  }

  @Test func `a time with its condition is taken apart`() throws {
    let scene = try talk(["get better at excel", "I do the report", "hours", "20", "6 hours, two months in a row"])
    let measure = try #require(scene.plan?.goals.first?.measure)
    #expect(measure.target == 6)
    #expect(measure.criterion == "two months in a row")
    #expect(measure.direction == .down)
  }
}
