// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// Of several goals that were heard some are one; and what is said to the goal that is offered next.
@MainActor
@Suite(.hearsEnglish) struct JoinedGoalsTests {
  private static func asked() throws -> (Conversation, Scene) {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "goal")
    _ = try talk.hear("get on varsity track, start my own braiding thing and get five clients by march")
    #expect(scene.console.text.contains("I hear 3 goals."))
    return (talk, scene)
  }

  @Test(arguments: [
    "2 and 3 are the same one. track first i guess", "1 first, 2 and 3 are one goal",
    "the last two belong together. track first",
    "braiding and clients are the same thing, the track one first", "2 n 3 is the same goal lol. 1 first",
    "the second and the third are one thing! lets go with track first",
  ])
  func `those that are told to be one wait as one`(line: String) throws {
    let (talk, _) = try Self.asked()
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "get on varsity track")
    #expect(talk.interview.waitingGoals == ["start my own braiding thing and get five clients by march"])
  }

  @Test(arguments: [
    "2 and 3 are the same, that one first. i mean 3 first", "2 and 3 are one goal. 3 first",
    "2 and 3 are the same thing, braiding first",
  ])
  func `the one that is made of two may come first`(line: String) throws {
    let (talk, _) = try Self.asked()
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "start my own braiding thing and get five clients by march")
    #expect(talk.interview.waitingGoals == ["get on varsity track"])
  }

  @Test func `where no order is told, it is asked again of those that are left`() throws {
    let (talk, scene) = try Self.asked()
    _ = try talk.hear("2 and 3 are the same one")
    #expect(scene.console.text.contains("I hear 2 goals."))
    _ = try talk.hear("2")
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "start my own braiding thing and get five clients by march")
  }

  @Test(arguments: ["2 and 3 are not the same. track first", "2 and 3 first"])
  func `nothing else joins them`(line: String) throws {
    let (talk, _) = try Self.asked()
    _ = try talk.hear(line)
    #expect(talk.interview.waitingGoals.allSatisfy { !$0.contains(" and ") })
  }

  /// A talk in which bio is done, and braiding is offered before the track that waits, too.
  private static func offered() throws -> (Conversation, Scene) {
    let (talk, scene) = try SeveralGoalsTests.student().conversation(at: "goal")
    for line in ["get a B in bio, start my own braiding thing and finish one whole track", "1"] {
      _ = try talk.hear(line)
    }
    try SeveralGoalsTests.goOn(talk, to: "goals another?")
    #expect(talk.turn.ask.contains("start my own braiding thing"))
    return (talk, scene)
  }

  @Test(arguments: [
    "thats the same one. i want track next", "its the same goal, track next",
    "no thats the same thing lol. lets do the track one",
  ])
  func `one that is another's goes, and the one that is named begins`(line: String) throws {
    let (talk, scene) = try Self.offered()
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "finish one whole track")
    #expect(scene.plan?.goals.count == 2)
    #expect(talk.interview.waitingGoals.isEmpty)
  }

  @Test(arguments: [
    "thats the same one", "its the same goal as bio really", "no, same thing", "forget that one",
    "drop the braiding thing",
  ])
  func `the next one is offered then`(line: String) throws {
    let (talk, _) = try Self.offered()
    _ = try talk.hear(line)
    #expect(talk.turn.ask.contains("finish one whole track"))
    #expect(talk.interview.waitingGoals == ["finish one whole track"])
  }

  @Test(arguments: ["i want track next", "nah id rather do the track one", "no lets do track first"])
  func `another that waits is taken, and the one that was offered goes on waiting`(line: String) throws {
    let (talk, _) = try Self.offered()
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "finish one whole track")
    #expect(talk.interview.waitingGoals == ["start my own braiding thing"])
  }

  @Test(arguments: ["i want braiding next", "thats the same one. i want braiding next", "braiding first then"])
  func `the one that is offered begins by its name, too`(line: String) throws {
    let (talk, _) = try Self.offered()
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal", in: talk) == "start my own braiding thing")
    #expect(talk.interview.waitingGoals == ["finish one whole track"])
  }

  @Test(arguments: ["no", "no i dont want track either", "nah one goal is enough"])
  func `a no closes the goals, and both stay noted`(line: String) throws {
    let (talk, _) = try Self.offered()
    _ = try talk.hear(line)
    #expect(AmendedTalk.name(of: talk.interview.turn) == "try")
    #expect(talk.interview.waitingGoals.count == 2)
  }
}
