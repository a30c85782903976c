// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct MovingTests {
  private let flow = Flow.make(
    [
      .make(
        "one",
        [
          .make("name"), .make("tried", .yesno), .make("how", when: "tried"),
          .make("again") { $0.depends = [Reference("name")] },
        ]),
      .make("two", [.make("last") { $0.isPrivate = true }]),
    ], review: ReviewPlan(hard: [Reference("name")]))

  @Test func `skipped, unknown and unanswered are three different things`() {
    var talk = Talk(flow)
    talk.say("/skip", "/unknown")
    #expect(talk.interview.slots.map(\.standing) == [.skipped, .unknown, .unanswered, .unanswered])
    let progress = talk.interview.progress
    #expect((progress.answered, progress.skipped, progress.unknown, progress.total) == (0, 1, 1, 4))
  }

  @Test func `back goes to the question before with its words, and never validates`() {
    var talk = Talk(flow)
    #expect(talk.say("/back").isRefused)
    talk.say("Dana", "yes", "/back")
    #expect(talk.ask == "Ask tried?")
    #expect(talk.turn.draft == "yes")
    talk.say("/back")
    #expect(talk.turn.draft == "Dana")
    talk.say("Dana R.")
    #expect(talk.ask == "Ask how?")
  }

  @Test func `passing over a question that has an answer leaves the answer`() {
    var talk = Talk(flow)
    talk.say("Dana", "/back", "/skip")
    #expect(talk.said == ["Left as it was."])
    #expect(talk.words(of: "name") == "Dana")
    #expect(talk.ask == "Ask tried?")
  }

  @Test func `an answer that no longer applies is set aside, and comes back`() {
    var talk = Talk(flow)
    talk.say("Dana", "yes", "by hand")
    talk.move(.goTo(SlotKey("tried")))
    talk.say("no")
    #expect(talk.interview.setAside == [SlotKey("how")])
    #expect(!talk.interview.slots.contains { $0.key.id == "how" })
    #expect(talk.interview.reviewItems.last?.standing == .setAside)
    #expect(talk.interview.reviewItems.last?.text == "by hand")
    #expect(talk.move(.goTo(SlotKey("how"))).isRefused)
    talk.move(.goTo(SlotKey("tried")))
    talk.say("yes")
    #expect(talk.interview.setAside.isEmpty)
    #expect(talk.words(of: "how") == "by hand")
    #expect(talk.ask == "Ask again?")
  }

  @Test func `an answer that is set aside counts for no condition`() {
    var talk = Talk(
      .make([
        .make("all", [.make("a", .yesno), .make("b", .yesno, when: "a"), .make("c", when: "b"), .make("d")])
      ]))
    talk.say("yes", "yes")
    #expect(talk.ask == "Ask c?")
    talk.move(.goTo(SlotKey("a")))
    talk.say("no")
    #expect(talk.ask == "Ask d?")
  }

  @Test func `when an answer changes, what depends on it is asked again with the old words`() {
    var talk = Talk(flow)
    talk.say("Dana", "no", "as Dana said")
    #expect(talk.ask == "Ask last?")
    talk.move(.goTo(SlotKey("name")))
    talk.say("Dana")
    #expect(talk.ask == "Ask last?")
    talk.move(.goTo(SlotKey("name")))
    talk.say("Sam")
    #expect(talk.ask == "Ask again?")
    #expect(talk.turn.draft == "as Dana said")
    talk.say("as Sam said")
    #expect(talk.ask == "Ask last?")
  }

  @Test func `undo takes changes back one by one, redo makes them again`() {
    var talk = Talk(flow)
    talk.say("Dana", "yes")
    let before = talk.interview
    talk.say("/back", "/undo")
    #expect(talk.ask == "Ask tried?")
    #expect(talk.words(of: "tried") == nil)
    talk.say("/undo")
    #expect(talk.words(of: "name") == nil)
    #expect(talk.say("/undo").isRefused)
    talk.say("/redo", "/redo")
    #expect(talk.interview.slots == before.slots)
    #expect(talk.say("/redo").isRefused)
  }

  @Test func `a change after undo ends what could be brought back`() {
    var talk = Talk(flow)
    talk.say("Dana", "/undo", "Sam")
    #expect(talk.say("/redo").isRefused)
    #expect(talk.words(of: "name") == "Sam")
  }

  @Test func `notes stand beside the questions, shared or private`() {
    var talk = Talk(flow)
    talk.move(.note(" Ask Lee ", isPrivate: false))
    talk.move(.note("tired today", isPrivate: true))
    #expect(talk.move(.note("  ", isPrivate: false)).isRefused)
    #expect(
      talk.interview.notes == [
        Note(text: "Ask Lee", slot: SlotKey("name")), Note(text: "tired today", isPrivate: true, slot: SlotKey("name")),
      ])
    #expect(talk.ask == "Ask name?")
  }

  @Test func `an answer can be kept private, and let out again`() {
    var talk = Talk(flow)
    talk.say("Dana")
    talk.move(.keepPrivate(SlotKey("name"), true))
    talk.move(.keepPrivate(SlotKey("last"), false))
    #expect(talk.interview.isPrivate(SlotKey("name")))
    #expect(!talk.interview.isPrivate(SlotKey("last")))
    #expect(talk.move(.keepPrivate(SlotKey("nothing"), true)).isRefused)
  }

  @Test func `the review is numbered, and a number changes what stands there`() {
    var talk = Talk(flow)
    talk.say("Dana", "no", "x", "/unknown")
    #expect(talk.turn.kind == .review)
    #expect(talk.turn.items.map(\.number) == [1, 2, 3, 4])
    #expect(talk.turn.items.map(\.standing) == [.answered, .answered, .answered, .unknown])
    #expect(talk.turn.items.map(\.isPrivate) == [false, false, false, true])
    talk.say("edit 3")
    #expect(talk.ask == "Ask again?")
    talk.say("z")
    #expect(talk.turn.kind == .review)
    #expect(talk.say("9").isRefused)
    #expect(talk.say("hm").isRefused)
    talk.say("ok")
    #expect(talk.turn.kind == .finish)
  }

  @Test func `only hard steps block finishing, and a draft is always possible`() {
    var talk = Talk(flow)
    talk.say("/skip", "/skip", "/skip", "/skip", "yes")
    #expect(talk.turn.choices.map(\.id) == ["final", "draft"])
    #expect(talk.say("1").isRefused)
    #expect(
      talk.said == [
        "Before the plan is ready, this needs an answer: 1 Ask name? It can stay a draft until then."
      ])
    #expect(talk.interview.openHardSlots == [SlotKey("name")])
    talk.say("draft")
    #expect(talk.interview.outcome == .draft)
    #expect(talk.turn.kind == .finished(.draft))
    #expect(talk.say("more").isRefused)
    talk.move(.goTo(SlotKey("name")))
    talk.say("Dana", "final")
    #expect(talk.interview.outcome == .final)
  }

  @Test func `a flow without a review just ends`() {
    var talk = Talk(.make([.make("all", [.make("a"), .make("bye", .note, ask: "Thank you, {a}.")])]))
    talk.say("Dana")
    #expect(talk.turn.kind == .finished(nil))
    #expect(talk.turn.lead == ["Thank you, Dana."])
  }

  @Test func `a flow without questions asks nothing`() {
    var talk = Talk(.make([]))
    #expect(talk.turn.kind == .idle)
    #expect(talk.say("hello").isRefused)
    #expect(talk.say("/back").isRefused)
    talk.move(.note("still here", isPrivate: false))
    #expect(talk.interview.notes.count == 1)
  }

  @Test func `notes of the flow are said before the next question`() {
    let talk = Talk(
      .make([
        .make("one", [.make("hi", .note, ask: "Hello {learner}."), .make("a")])
      ]))
    #expect(talk.turn.lead == ["Hello Dana."])
    #expect(talk.ask == "Ask a?")
  }

  @Test func `a question tells where it stands and who answers`() {
    var talk = Talk(
      .make([
        .make("one", [.make("a")]), .make("never", [.make("b")], when: "a == zzz"),
        .make("two", [.make("c") { $0.speaker = .facilitator }, .make("d") { $0.speaker = .both }]),
      ]))
    #expect(talk.turn.section?.number == 1)
    #expect(talk.turn.section?.of == 3, "the one that hangs on this answer may still come")
    #expect(talk.turn.speakerName == "Dana")
    talk.say("x")
    #expect(talk.turn.section?.number == 2)
    #expect(talk.turn.section?.of == 2)
    #expect(talk.turn.speakerName == "Maria")
    talk.say("x")
    #expect(talk.turn.speakerName == "Dana and Maria")
  }

  @Test func `the learner is called by the name they give`() {
    var talk = Talk(
      .make([.make("one", [.make("name", to: "learner.name"), .make("a", ask: "Well, {learner} and {facilitator}?")])]))
    talk.say("Sam")
    #expect(talk.ask == "Well, Sam and Maria?")
    var alone = Talk(
      .make([.make("one", [.make("a", ask: "What do {learner} like?")])]), Setting(subject: .init(role: "student")))
    #expect(alone.ask == "What do you like?")
    alone.say("x")
    #expect(alone.turn.kind == .finished(nil))
  }

  @Test(arguments: [(Band.elementary, "Small?"), (.middle, "Small?"), (.adult, "Big?")])
  func `the wording is that of the band`(band: Band, ask: String) {
    var setting = Setting.test
    setting.band = band
    let step = Step.make("a") { $0.wording.ask = .perBand([.elementary: "Small?", .high: "Big?"]) }
    #expect(Talk(.make([.make("one", [step])]), setting).ask == ask)
  }
}
