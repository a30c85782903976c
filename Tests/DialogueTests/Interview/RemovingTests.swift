// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct RemovingTests {
  private func talk() -> Talk {
    var talk = Talk(
      .make(
        [
          .make("start", [.make("good", .list), .make("wish")]),
          .repeated(
            "ready", as: "action", .asked(min: 1, max: Banded(4)), another: "More?", [.make("thing"), .make("who")]),
          .make("end", [.make("last")]),
        ], review: ReviewPlan()))
    talk.say(Reading("art, soccer", items: ["art", "soccer"]))
    talk.say("yes", "a calm start", "a badge", "Danny", "yes", "a parking spot", "me", "no")
    return talk
  }

  @Test func `what began a pass takes the pass with it, and undo brings both back`() {
    var talk = talk()
    let things = talk.interview.things(named: "the parking spot one")
    #expect(things.map(\.text) == ["a parking spot"])
    talk.move(.takeOut(things[0]))
    #expect(talk.said == [Messages.takenOutWhole("a parking spot", 1)])
    #expect(!talk.said[0].contains("thing.2"))
    #expect(talk.interview.slots.filter { $0.key.id == "thing" }.map { $0.answer?.words } == ["a badge"])
    talk.say("/undo")
    #expect(talk.words(of: "thing.2") == "a parking spot")
    #expect(talk.words(of: "who.2") == "me")
  }

  @Test func `the statement names the pass, whatever is asked before it, and no further one is asked for`() {
    var talk = Talk(
      .make(
        [
          .repeated(
            "goals", as: "goal", .asked(min: 1, max: Banded(4)), another: "More?",
            [.make("why"), .make("goal") { $0.to = Place("goal.statement") }, .make("due")]),
          .make("end", [.make("last")]),
        ], review: ReviewPlan()))
    talk.say("a", "read", "May", "yes", "b", "write", "June")
    talk.move(.takeOut(talk.interview.things(named: "write")[0]))
    #expect(talk.said == [Messages.takenOutWhole("write", 2)])
    #expect(talk.interview.slots.filter { $0.key.id == "goal" }.map { $0.answer?.words } == ["read"])
    #expect(talk.ask == "Ask last?")
  }

  @Test func `one of several things goes, and the others stay`() {
    var talk = talk()
    talk.move(.takeOut(talk.interview.things(named: "soccer")[0]))
    #expect(talk.interview.answer(to: SlotKey("good"))?.items.map(\.text) == ["art"])
    talk.say("/undo")
    #expect(talk.interview.answer(to: SlotKey("good"))?.items.map(\.text) == ["art", "soccer"])
  }

  @Test func `an answer that stands alone goes`() throws {
    var talk = talk()
    talk.move(.takeOut(try #require(talk.interview.thing(of: SlotKey("wish")))))
    #expect(talk.interview.answer(to: SlotKey("wish")) == nil)
    #expect(talk.ask == "Ask last?")
  }

  @Test func `the nearest thing is meant, and several that fit alike are all told`() {
    let talk = talk()
    #expect(talk.interview.things(named: "start").map(\.text) == ["a calm start"])
    #expect(talk.interview.things(named: "a bicycle").isEmpty)
    #expect(talk.interview.things(named: "the one").isEmpty)
  }

  @Test func `whoever answers what a further one asks is asked for one`() {
    let flow = Flow.make([
      .repeated(
        "ready", as: "action", .asked(min: 1, max: Banded(4)), another: "More?",
        [.make("thing") { $0.speaker = .facilitator }])
    ])
    var talk = Talk(flow)
    talk.say("a badge")
    #expect(talk.ask == "More?")
    #expect(talk.turn.speakerName == "Maria")
  }

  @Test func `what is open is said where one is chosen to be changed`() {
    var talk = Talk(.make([.make("good", [.make("a"), .make("b"), .make("c")], confirm: "So: {a}. Right?")]))
    talk.say("one", "/unknown", "/skip", "no")
    #expect(talk.said.first?.hasSuffix("1  Ask a? → one\n2  Ask b? → (not known yet)\n3  Ask c? → (skipped)") == true)
  }
}
