// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

/// A line that names an earlier answer by its number, typed where something else is asked: the answer is changed inside, and nothing of the
/// line is kept where it was typed.
@MainActor
@Suite(.hearsEnglish) struct NumberedEditTests {
  /// Holds the talk at a place, shows the answers by number, and types a line with the number of an answer in the place of N.
  private static func talk(
    _ place: String, _ id: String, _ lines: [String], skipping: Bool = false
  ) throws -> (Conversation, Scene) {
    let care = AmendingTests.care
    let answers = care.answers.filter { !skipping || $0.key != id }
    let (talk, scene) = try AmendedTalk(flow: care.flow, band: care.band, answers: answers).conversation(at: place)
    _ = try talk.hear("/review")
    let number = try #require(talk.interview.reviewItems.first { $0.key.id == id }).number
    for line in lines {
      _ = try talk.hear(line.replacing("N", with: String(number)))
      try talk.show(talk.turn)
    }
    return (talk, scene)
  }

  nonisolated private static let told = "last night i wrote it all at 6 in the morning and forgot two turns"

  nonisolated static let inside: [(String, String)] = [
    ("in number N change 6 in the morning to 5 in the morning", told.replacing("at 6", with: "at 5")),
    ("in N change 6 to 7", told.replacing("at 6", with: "at 7")),
    ("no, in N replace two turns with three turns", told.replacing("two", with: "three")),
    ("change two turns to four turns in number N", told.replacing("two", with: "four")),
    ("in N it was 5 in the morning not 6", told.replacing("at 6", with: "at 5")),
    ("number N says two turns, it should be one turn", told.replacing("two turns", with: "one turn")),
    ("take the word all out of N", told.replacing(" all", with: "")),
    ("please take the words last night out of N", told.replacing("last night ", with: "")),
    ("N leave all out", told.replacing(" all", with: "")),
    ("N should say i forgot to chart four turns", "i forgot to chart four turns"),
    ("number N should be i forgot to chart", "i forgot to chart"),
    ("N: i was late with two charts", "i was late with two charts"),
  ]

  @Test(arguments: inside.indices, ["gap-kind", "gap-cause", "goal-confidence", "goal-due", "gap-level-note"])
  func `what is named by its number is changed inside, whatever is asked`(row: Int, place: String) throws {
    let (line, expected) = Self.inside[row]
    let (talk, scene) = try Self.talk(place, "gap-last-time", [line])
    #expect(
      AmendedTalk.standing(of: "gap-last-time", in: talk) == expected,
      "\(place): \(line)\n\(scene.console.text.suffix(500))")
    #expect(talk.interview.turn.key?.id == place || talk.interview.turn.kind == .probe, "\(place): \(line)")
    #expect(AmendedTalk.standing(of: place, in: talk) == "-", "\(place): \(line)")
    #expect(talk.interview.notes.isEmpty, "\(place): \(line)")
  }

  @Test(arguments: [
    "N i forgot to chart two people", "N is i forgot to chart two people", "N last night i charted too late",
  ])
  func `a number that is no answer on a scale or among choices is that of an answer`(line: String) throws {
    for place in ["goal-confidence", "gap-kind"] {
      let (talk, scene) = try Self.talk(place, "gap-last-time", [line])
      #expect(
        AmendedTalk.standing(of: "gap-last-time", in: talk).hasPrefix(
          line.contains("last") ? "last night i charted" : "i forgot"),
        "\(place)\n\(scene.console.text.suffix(500))")
      #expect(talk.interview.turn.key?.id == place)
    }
  }

  @Test(arguments: ["go to N", "back to number N please", "jump to N", "take me to N"])
  func `one goes to an answer by its number`(line: String) throws {
    for place in ["goal-confidence", "gap-kind", "goal-ways", "gap-level-note"] {
      let (talk, scene) = try Self.talk(place, "gap-last-time", [line])
      #expect(talk.interview.turn.key?.id == "gap-last-time", "\(place)\n\(scene.console.text.suffix(500))")
    }
  }

  @Test(arguments: [
    ("N should be i asked and nobody knew", "i asked and nobody knew"),
    ("number N should say nobody knew", "nobody knew"),
    ("go to N // i wrote it all at six", "i wrote it all at six"),
  ])
  func `a question that was passed over is answered by its number`(line: String, expected: String) throws {
    let lines = line.split(separator: "/").map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
    for place in ["goal-confidence", "goal-obstacle"] {
      let (talk, scene) = try Self.talk(place, "gap-last-time", lines, skipping: true)
      #expect(AmendedTalk.standing(of: "gap-last-time", in: talk) == expected, "\(scene.console.text.suffix(500))")
    }
  }

  @Test(arguments: ["three turns, not two", "not two turns, three turns", "no its three turns not two turns"])
  func `what is said otherwise at an answer gone back to changes only that part of it`(line: String) throws {
    let (talk, scene) = try Self.talk("gap-level-note", "gap-last-time", ["change N", line])
    #expect(
      AmendedTalk.standing(of: "gap-last-time", in: talk) == Self.told.replacing("two", with: "three"),
      "\(scene.console.text.suffix(500))")
    #expect(talk.interview.turn.key?.id == "gap-level-note")
  }

  @Test(arguments: [
    "N says april but the review comes on 16 march", "N says april 7, it should be 16 march",
    "in N change april 7 to march 16",
  ])
  func `the day of an answer is changed`(line: String) throws {
    let (talk, scene) = try Self.talk("takeaway", "review-date", [line, "yes"])
    #expect(
      AmendedTalk.standing(of: "review-date", in: talk) == "2027-03-16", "\(scene.console.text.suffix(500))")
  }

  @Test(arguments: ["7", "7 maybe 8", "8 out of 10", "i would say 6"])
  func `a number on the scale is an answer`(line: String) throws {
    let (talk, _) = try Self.talk("goal-confidence", "gap-last-time", [line])
    #expect(AmendedTalk.standing(of: "gap-last-time", in: talk) == Self.told)
  }
}
