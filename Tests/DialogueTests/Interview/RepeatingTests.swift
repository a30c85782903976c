// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct RepeatingTests {
  private func goals(min: Int = 1, max: Int = 3, first: String? = nil) -> Flow {
    .make(
      [
        .repeated(
          "goals", as: "goal", .asked(min: min, max: Banded(max)), first: first, another: "Another goal?",
          confirm: "Goal: {goal}. Right?", [.make("goal"), .make("due")]),
        .make("end", [.make("count", ask: "All: {goal}?", when: "count(goal) > 1"), .make("last")]),
      ], review: ReviewPlan(hard: [Reference("goal")]))
  }

  @Test func `each pass has its own slots, and after it another is offered`() {
    var talk = Talk(goals())
    #expect(talk.turn.key == SlotKey("goal", pass: 1))
    talk.say("read", "May")
    #expect(talk.ask == "Goal: read. Right?")
    talk.say("yes")
    #expect(talk.ask == "Another goal?")
    talk.say("yes")
    #expect(talk.turn.key == SlotKey("goal", pass: 2))
    #expect(talk.turn.section?.pass?.position == 2)
    talk.say("write", "June", "yes", "no")
    #expect(talk.ask == "All: read and write?")
    #expect(talk.words(of: "goal.2") == "write")
  }

  @Test func `no further pass is offered at the limit`() {
    var talk = Talk(goals(max: 1))
    talk.say("read", "May", "yes")
    #expect(talk.ask == "Ask last?")
  }

  @Test func `as many passes as must be come without asking`() {
    var talk = Talk(goals(min: 2, max: 2))
    talk.say("read", "May", "yes")
    #expect(talk.turn.key == SlotKey("goal", pass: 2))
  }

  @Test func `where none need be, the first is offered with a question`() {
    var talk = Talk(goals(min: 0, first: "Is there a goal?"))
    #expect(talk.ask == "Is there a goal?")
    talk.say("no")
    #expect(talk.ask == "Ask last?")
    var other = Talk(goals(min: 0, first: "Now the goals."))
    #expect(other.turn.lead == ["Now the goals."])
    #expect(other.ask == "Is there a goal to write down?")
    other.say("yes", "read")
    #expect(other.turn.lead.isEmpty)
    #expect(other.turn.key == SlotKey("due", pass: 1))
  }

  @Test func `the first pass is announced`() {
    let talk = Talk(goals(first: "Let us name a first goal."))
    #expect(talk.turn.lead == ["Let us name a first goal."])
  }

  @Test func `numbers of removed passes are never used again`() {
    var talk = Talk(goals())
    talk.say("read", "May", "yes", "yes", "write", "June", "yes")
    talk.move(.removePass(section: "goals", pass: 2))
    #expect(talk.interview.slots.filter { $0.key.id == "goal" }.map(\.key.text) == ["goal.1"])
    #expect(talk.interview.setAside.isEmpty)
    talk.move(.addPass(section: "goals"))
    #expect(talk.turn.key == SlotKey("goal", pass: 3))
    #expect(talk.turn.section?.pass?.position == 2)
    #expect(talk.move(.removePass(section: "goals", pass: 9)).isRefused)
    #expect(talk.move(.addPass(section: "end")).isRefused)
  }

  @Test func `a pass can be added later, from the review too`() {
    var talk = Talk(goals(max: 2))
    talk.say("read", "May", "yes", "no", "x")
    #expect(talk.turn.kind == .review)
    talk.move(.addPass(section: "goals"))
    #expect(talk.turn.key == SlotKey("goal", pass: 2))
    #expect(talk.move(.addPass(section: "goals")).isRefused)
  }

  @Test func `the limit may differ by band`() {
    let flow = Flow.make([
      .repeated(
        "goals", as: "goal", .asked(min: 1, max: Banded(byBand: [.elementary: 1, .middle: 2])), [.make("goal")]),
      .make("end", [.make("last")]),
    ])
    var setting = Setting.test
    setting.band = .elementary
    var talk = Talk(flow, setting)
    talk.say("read")
    #expect(talk.ask == "Ask last?")
    setting.band = .high
    talk = Talk(flow, setting)
    talk.say("read")
    #expect(talk.ask == "Is there another goal?")
  }

  @Test func `a hard step of a section without a pass is open`() {
    var talk = Talk(goals(min: 0))
    talk.say("no", "x", "yes")
    #expect(talk.say("final").isRefused)
    #expect(talk.interview.openHardSlots == [SlotKey("goal", pass: 1)])
  }

  private var review: Flow {
    .make([
      .repeated("each", as: "goal", .over(Reference("goals")), [.make("moved", ask: "What moved in {goal}?")]),
      .make("end", [.make("last")]),
    ])
  }

  @Test func `passes run over the populated parts of the plan`() {
    var setting = Setting.test
    setting.parts = ["goals": [.init(id: "g-a", text: "read"), .init(id: "g-b", text: "write")]]
    var talk = Talk(review, setting)
    #expect(talk.ask == "What moved in read?")
    #expect(talk.turn.section?.pass?.item == "read")
    talk.say("a lot")
    #expect(talk.ask == "What moved in write?")
    talk.say("little")
    #expect(talk.ask == "Ask last?")
    #expect(talk.interview.slots.map(\.partID) == ["g-a", "g-b", nil])
  }

  @Test func `answers stay with their part when parts come and go`() {
    var setting = Setting.test
    setting.parts = ["goals": [.init(id: "g-a", text: "read"), .init(id: "g-b", text: "write")]]
    var talk = Talk(review, setting)
    talk.say("a lot")
    setting.parts = ["goals": [.init(id: "g-c", text: "sing"), .init(id: "g-a", text: "read")]]
    let later = Talk(review, setting, journal: talk.interview.journal)
    #expect(later.ask == "What moved in sing?")
    #expect(later.interview.slots.first { $0.partID == "g-a" }?.answer?.words == "a lot")
  }

  @Test func `without parts there is no pass`() {
    #expect(Talk(review).ask == "Ask last?")
  }

  @Test func `passes run over the items of an earlier list`() {
    var talk = Talk(
      .make([
        .make("one", [.make("hard", .list)]),
        .repeated("each", as: "gap", .over(Reference("hard")), [.make("when", ask: "When was {hard} last hard?")]),
      ]))
    talk.say(Reading("reading and sums", items: ["reading", "sums"]))
    talk.say("yes")
    #expect(talk.ask == "When was reading last hard?")
    talk.say("Monday")
    #expect(talk.ask == "When was sums last hard?")
    talk.move(.goTo(SlotKey("hard")))
    talk.say(Reading("sums", items: ["sums"]))
    #expect(talk.ask == "When was sums last hard?")
    #expect(talk.interview.setAside.map(\.text) == ["when.1"])
  }

  @Test func `an answer that is moved into a pass begins it, so that it stays with its thing`() throws {
    var interview = Talk(
      .make([
        .make("one", [.make("hard", .list), .make("notes")]),
        .repeated("each", as: "gap", .over(Reference("hard")), [.make("when", ask: "When was {hard} last hard?")]),
      ])
    ).interview
    for reading in [Reading("reading and sums", items: ["reading", "sums"]), Reading("yes"), Reading("on Monday")] {
      interview.apply(interview.reply(to: reading).events)
    }
    let sums = try #require(interview.slots.last { $0.key.id == "when" }?.key)
    interview.apply(interview.reply(to: Reading("on Monday"), movedFrom: SlotKey("notes"), to: sums).events)
    interview.apply(interview.reply(to: .goTo(SlotKey("hard"))).events)
    interview.apply(interview.reply(to: Reading("sums", items: ["sums"])).events)
    let slots = interview.slots.filter { $0.key.id == "when" }
    #expect(slots.map(\.answer?.words) == ["on Monday"])
  }

  @Test func `a section can set values without asking`() {
    var section = Section.make("thirty", [.make("goal")])
    section.sets = [FixedValue(Place("goal.horizon"), "30")]
    var talk = Talk(.make([section]))
    #expect(talk.fixedValues.isEmpty)
    talk.say("read")
    #expect(talk.fixedValues == ["30"])
  }

  @Test func `a step sets values with its answer, and a note once it is said`() {
    var speed = Step.make("speed")
    speed.sets = [FixedValue(Place("monitoring.collector"), "me")]
    var note = Step.make("note", .note)
    note.sets = [FixedValue(Place("monitoring.speed"), "for-me")]
    var talk = Talk(.make([.make("goal", [.make("goal"), speed, note])]))
    #expect(talk.fixedValues.isEmpty)
    talk.say("read")
    #expect(talk.fixedValues == ["for-me"])
    talk.say("weekly")
    #expect(talk.fixedValues == ["me", "for-me"])
    talk.move(.goTo(SlotKey("speed")))
    talk.move(.unknown)
    #expect(talk.fixedValues == ["for-me"])
  }

  @Test func `a condition asks what holds of the part that a pass is about`() throws {
    var ask = Step.make("watch", ask: "How is it watched?")
    ask.when = try Condition("goal == unwatched")
    var setting = Setting.test
    setting.parts["goals"] = [
      Setting.Part(id: "1", text: "read", traits: ["watched"]),
      Setting.Part(id: "2", text: "sums", traits: ["unwatched"]),
    ]
    var talk = Talk(
      .make([
        .repeated("each", as: "goal", .over(Reference("goals")), [.make("moved", ask: "{goal}: what moved?"), ask])
      ]),
      setting)
    talk.say("a page")
    #expect(talk.ask == "sums: what moved?")
    talk.say("ten sums")
    #expect(talk.ask == "How is it watched?")
  }
}

extension Talk {
  /// What was written without asking.
  fileprivate var fixedValues: [String] {
    interview.entries.compactMap { if case .fixed(let slot) = $0 { slot.value.value } else { nil } }
  }
}
