// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// Numbers of a goal that are told otherwise than they stand.
@MainActor
@Suite(.hearsEnglish) struct BetterAmountTests {
  private static func student(_ answers: [String: String] = [:]) -> AmendedTalk {
    AmendedTalk(
      flow: "student-goals", band: .high,
      answers: [
        "name": "Jo", "grade": "11", "hard": "chem", "hard-cause": "3", "goal": "get better at chem",
        "goal-measure": "my quiz score",
        "goal-now": "62", "goal-target": "75", "goal-when": "december 11",
      ].merging(answers) { $1 })
  }

  private static func standing(_ lines: [String], at place: String, _ answers: [String: String] = [:]) throws -> (
    String, String, String, Scene
  ) {
    let (conversation, scene) = try student(answers).conversation(at: place)
    for line in lines { _ = try conversation.hear(line) }
    let goal = scene.plan?.goals.first
    return (
      goal?.measure.baseline?.words ?? "-", goal?.measure.target?.words ?? "-", goal?.due?.iso ?? "-", scene
    )
  }

  @Test(arguments: [
    ("none yet, well my cousin so 1", "1"), ("none, but my aunt, so 1", "1"), ("2 last week and 1 today so 3", "3"),
    ("like a 62, no 64", "64"),
    ("about 10, thats with makeup ones so like 12", "12"), ("1", "1"),
  ])
  func `what numbers come to is where it stands`(line: String, baseline: String) throws {
    let (now, _, _, scene) = try Self.standing([line], at: "goal-now")
    #expect(now == baseline, "\(scene.console.text)")
  }

  @Test(arguments: ["no i said 64", "no its 64", "sorry i meant 64", "nah 64 not 62"])
  func `right behind the number it is put right`(line: String) throws {
    let (now, target, _, scene) = try Self.standing(["62", line], at: "goal-now")
    #expect(now == "64", "\(scene.console.text)")
    #expect(target == "-")
  }

  @Test(arguments: [
    ("no i said 64", "64", "75"), ("no its 70", "62", "70"), ("no its 80", "62", "80"), ("its 64 not 62", "64", "75"),
    ("it should be 80 not 75", "62", "80"), ("and its 64 now", "64", "75"),
    ("no 64 now", "64", "75"),
  ])
  func `at the sentence the number is the one that is named, else the nearest, else the last one`(
    line: String, baseline: String, target: String
  ) throws {
    let (now, aim, _, scene) = try Self.standing([line], at: "goal-sentence")
    #expect(now == baseline, "\(line): \(scene.console.text.suffix(500))")
    #expect(aim == target, "\(line): \(scene.console.text.suffix(500))")
    #expect(!scene.console.text.contains("Which of these"))
  }

  @Test func `a number that was typed is the one that is meant`() throws {
    let (now, aim, _, scene) = try Self.standing(
      ["no i said 64"], at: "goal-sentence", ["goal-now": "62, my mom says 64"])
    #expect(now == "64", "\(scene.console.text.suffix(500))")
    #expect(aim == "75")
  }

  @Test(arguments: [
    "no by december 20 and its 64 not 62", "its 64 not 62 and by december 20", "by december 20, and 64 now",
    "no, december 20 and its 64 now",
  ])
  func `a day and a number are both put right`(line: String) throws {
    let (now, aim, due, scene) = try Self.standing([line], at: "goal-sentence")
    #expect(now == "64", "\(scene.console.text.suffix(500))")
    #expect(aim == "75")
    #expect(due == "2026-12-20")
  }

  @Test func `where somebody stands is known from the day on which it is said`() throws {
    let (_, _, _, scene) = try Self.standing([], at: "goal-sentence")
    #expect(scene.plan?.goals.first?.measure.baselineDate == .testDay)
  }

  @Test(arguments: ["clients duh", "clients lol", "my clients bruh"])
  func `what is counted has no word in it that is only said to the program`(line: String) throws {
    let (_, _, _, scene) = try Self.standing([], at: "goal-now", ["goal-measure": line])
    #expect(scene.plan?.goals.first?.measure.what?.hasSuffix("clients") == true, "\(scene.console.text)")
  }

  @Test(arguments: ["how much is it now", "how much is it"])
  func `a number of the list with its question asks for the new answer`(label: String) throws {
    let (conversation, scene) = try Self.student().conversation(at: "review")
    try conversation.show(conversation.turn)
    let item = try #require(conversation.interview.reviewItems.first { $0.key.id == "goal-now" })
    try #require(item.ask.lowercased().hasPrefix(label), "\(item.ask)")
    _ = try conversation.hear("\(item.number) \(label)")
    #expect(conversation.interview.turn.key?.id == "goal-now", "\(scene.console.text.suffix(500))")
    #expect(AmendedTalk.standing(of: "goal-now", in: conversation) == "62")
  }

  @Test(arguments: ["no i said 64", "no its 64", "wait, its 64 now"])
  func `where all is read back the number told last is put right`(line: String) throws {
    let (now, aim, _, scene) = try Self.standing([line], at: "review")
    #expect(!scene.console.text.contains("Which of these"), "\(scene.console.text.suffix(600))")
    #expect([now, aim].contains("64"), "\(scene.console.text.suffix(500))")
  }
}
