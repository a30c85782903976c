// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

/// What is said beside a correction: of another line, or to what is read back.
@MainActor
@Suite(.hearsEnglish) struct AsideOfCorrectionTests {
  @Test(arguments: [
    "no the step is ask tori to be my model, the other thing was a question",
    "no my first step is ask tori to be my model, what i said before was just a joke",
    "wait the first step should be ask tori to be my model. that other line was me asking",
    "no it should be ask tori to be my model, the rest was for my sister lol",
  ])
  func `a correction keeps no tail about another line`(line: String) throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "goal-first-day")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal-first", in: talk) == "ask tori to be my model")
  }

  @Test(arguments: [
    "tell mr k that the rest was hard", "ask mr k, that is a start", "say sorry and that it was a mistake",
  ])
  func `an answer keeps all of it`(line: String) throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "goal-first")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal-first", in: talk) == line)
  }

  @Test(arguments: [
    ("kinda but he also goes way too fast put that", "he also goes way too fast"),
    ("sort of, but the teacher never explains it twice, add that", "the teacher never explains it twice"),
    ("partly. i also get distracted by my phone, write that down too", "i also get distracted by my phone"),
    ("yeah but he also talks too fast for me put that in", "he also talks too fast for me"),
  ])
  func `who half agrees adds to what the program put in its words`(line: String, added: String) throws {
    let (talk, scene) = try SeveralGoalsTests.student(["hard-better": "when tori explains it"])
      .conversation(at: "hard-things?")
    #expect(AmendedTalk.standing(of: "hard-cause", in: talk) == "I know how, but I have not practiced enough")
    _ = try talk.hear(line)
    #expect(
      AmendedTalk.standing(of: "hard-cause", in: talk) == "I know how, but I have not practiced enough; \(added)",
      "\(scene.console.text.suffix(400))")
    #expect(scene.plan?.gaps.first?.causeNote?.contains(added) == true)
    #expect(scene.plan?.gaps.first?.cause != nil)
  }

  @Test(arguments: ["kinda", "sort of i guess", "kinda yeah"])
  func `who only half agrees is asked what`(line: String) throws {
    let (talk, _) = try SeveralGoalsTests.student(["hard-better": "when tori explains it"])
      .conversation(at: "hard-things?")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "hard-cause", in: talk) == "I know how, but I have not practiced enough")
  }
}
