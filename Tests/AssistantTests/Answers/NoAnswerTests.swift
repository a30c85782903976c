// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

/// A sound or a question is no answer of an open question.
@MainActor
@Suite(.hearsEnglish) struct NoAnswerTests {
  @Test(arguments: ["goal-helper", "goal-ways", "hard-cause", "goal-first"], ["hmm", "hmmmmm", "uhh", "er", "pfft"])
  func `a sound is asked about`(place: String, sound: String) throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: place)
    _ = try talk.hear(sound)
    #expect(AmendedTalk.standing(of: place, in: talk) == "-", "\(scene.console.text.suffix(300))")
    #expect(talk.interview.turn.key?.id == place)
  }

  @Test(
    arguments: ["goal-first", "goal-obstacle", "goal-measure", "goal-benefit"],
    [
      "whats gonna happen w track then", "what happens to the track goal now", "so when is it my turn with track",
      "why do u ask me that", "what is going to become of the other thing",
    ])
  func `a question without its mark is none either`(place: String, line: String) throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: place)
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: place, in: talk) == "-")
    #expect(talk.interview.turn.key?.id == place)
  }

  @Test func `a goal that waits is named where it is asked for`() throws {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "goal")
    for line in ["get a B in bio and finish one whole track", "1"] { _ = try talk.hear(line) }
    try SeveralGoalsTests.goOn(talk, to: "goal-first")
    _ = try talk.hear("whats gonna happen w the track then")
    #expect(scene.console.text.contains("“finish one whole track” is not lost"))
  }

  @Test(arguments: [
    "what happens is that i forget it at home", "what is hard is the long words", "what i do is ask mr k",
    "why it works is simple", "who is there is nice to me",
  ])
  func `a sentence that only begins so is an answer`(line: String) throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: "goal-obstacle")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal-obstacle", in: talk) == line)
  }

  @Test(arguments: [
    ("goal-obstacle", "my phone n my bed. why does it keep sayin that", "my phone n my bed"),
    ("goal-obstacle", "basketball practice, whats the difference w what u asked before", "basketball practice"),
    ("goal-obstacle", "i get tired, why do u wanna know that", "i get tired"),
    ("goal-first", "ask mr k on monday. what is that for", "ask mr k on monday"),
    ("activities", "cosmetology club or smth, whats the difference w college", "cosmetology club; smth"),
  ])
  func `a question behind an answer is no part of it`(place: String, line: String, answer: String) throws {
    let (talk, _) = try SeveralGoalsTests.student().conversation(at: place)
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: place, in: talk) == answer)
  }
}
