// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing
import Understanding

@testable import Assistant

/// Whoever asks whether it went well hears the figures.
@MainActor
@Suite(.hearsEnglish) struct PraiseTests {
  @Test(arguments: [
    "did i do good?", "did i do well", "am i doing better?", "have i gotten better", "are you proud of me?",
  ])
  func `the question is heard`(line: String) throws {
    let world = Scene([], flows: [], weighs: true).world
    let context = try world.materials.readingContext(today: world.today)
    #expect(Understanding.askedBack(line, context: context) == .progress)
  }

  @Test(arguments: [
    (4.0, 12.0, "You went from 4 to 12. That is 8 more."), (9, 6, "You went from 9 to 6. That is 3 less."),
    (5, 5, "You are at 5, where it began."),
  ])
  func `the way is told in figures`(start: Double, now: Double, told: String) {
    #expect(Messages.wayGone(from: start, to: now) == told)
  }

  @Test(arguments: [
    (12.0, 15.0, false, "You want 15: 3 to go."), (16, 15, false, "You wanted 15: you got there."),
    (2, 3, true, "You wanted 3: you got there."), (6, 3, true, "You want 3: 3 to go."),
  ])
  func `so is what is left`(now: Double, target: Double, isDownwards: Bool, told: String) {
    #expect(Messages.targetFrom(now, target, isDownwards: isDownwards) == told)
  }

  @Test(arguments: ["did i do ok?", "did i do great", "am i doing good?"])
  func `nothing of it is kept where no number is known`(line: String) throws {
    let (conversation, scene) = try ChildTalkTests.talk.conversation(at: "goal-first")
    _ = try conversation.hear(line)
    #expect(scene.console.text.contains("There is no grade."))
    #expect(AmendedTalk.standing(of: "goal-first", in: conversation) == "-")
  }
}
