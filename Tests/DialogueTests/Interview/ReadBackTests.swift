// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct ReadBackTests {
  private static let day = Reading.Day(iso: "2026-12-18", spoken: "Friday 18 December 2026", distance: "in 4 weeks")
  private static let later = Reading.Day(iso: "2027-01-15", spoken: "Friday 15 January 2027")

  private func list() -> Talk {
    var talk = Talk(.make([.make("all", [.make("hard", .list), .make("next")])]))
    talk.say(
      Reading(
        "the monthly report and saying no to people, oh and excel",
        items: ["the monthly report", "saying no to people", "Excel"]))
    return talk
  }

  @Test func `several things are read back by number`() {
    let talk = list()
    #expect(talk.turn.kind == .readBack)
    #expect(
      talk.ask == """
        I hear three things:
        1  the monthly report
        2  saying no to people
        3  Excel
        Is that right? (yes, or say what to change)
        """)
  }

  @Test(
    arguments: [
      ([.replace(2, with: "saying no to Lee")], ["the monthly report", "saying no to Lee", "Excel"]),
      ([.remove([3])], ["the monthly report", "saying no to people"]), ([.remove([1, 2])], ["Excel"]),
      ([.removeNamed("report")], ["saying no to people", "Excel"]),
      ([.add(["the phones"])], ["the monthly report", "saying no to people", "Excel", "the phones"]),
      (
        [.remove([3]), .add(["the phones", "Lee"])], ["the monthly report", "saying no to people", "the phones", "Lee"]
      ),
    ] as [([ListChange], [String])])
  func `a list that is read back is changed`(changes: [ListChange], items: [String]) {
    var talk = list()
    talk.say(Self.saying(changes))
    #expect(talk.interview.answer(to: SlotKey("hard"))?.items.map(\.text) == items)
    #expect(talk.words(of: "hard") == "the monthly report and saying no to people, oh and excel")
    #expect(talk.ask == "Ask next?")
  }

  @Test(
    arguments: [
      ([.join([1, 3])], ["the monthly report, with Excel", "saying no to people"]),
      (
        [.replace(3, with: "Excel and the phones"), .split(3)],
        ["the monthly report", "saying no to people", "Excel", "the phones"]
      ),
      (
        [.replace(3, with: "Excel, forms and phones"), .splitOff("forms")],
        ["the monthly report", "saying no to people", "Excel and phones", "forms"]
      ),
    ] as [([ListChange], [String])])
  func `a list in which things were joined or divided is read back once more`(changes: [ListChange], items: [String]) {
    var talk = list()
    talk.say(Self.saying(changes))
    #expect(talk.interview.answer(to: SlotKey("hard"))?.items.map(\.text) == items)
    #expect(talk.ask.hasPrefix("I hear"))
    talk.say("yes")
    #expect(talk.ask == "Ask next?")
  }

  @Test(
    arguments: [
      [], [.remove([9])], [.replace(9, with: "x")], [.join([1])], [.remove([1, 2, 3])], [.split(1)],
      [.removeNamed("bikes")],
      [.splitOff("bikes")], [.add(["Lee"]), .remove([7])],
    ] as [[ListChange]])
  func `a change that cannot be made is refused, and the list stays`(changes: [ListChange]) {
    var talk = list()
    #expect(talk.say(Self.saying(changes)).isRefused)
    #expect(talk.turn.kind == .readBack)
    #expect(talk.interview.answer(to: SlotKey("hard"))?.items.count == 3)
  }

  private static func saying(_ changes: [ListChange], day: Reading.Day? = nil) -> Reading {
    var reading = Reading("some words", day: day)
    reading.changes = changes
    return reading
  }

  @Test func `no asks again with the old words in the line`() {
    var talk = list()
    talk.say("no")
    #expect(talk.turn.kind == .question)
    #expect(talk.turn.draft == "the monthly report and saying no to people, oh and excel")
  }

  private func date() -> Talk {
    var talk = Talk(.make([.make("all", [.make("due", .date), .make("next")])]))
    talk.say(Reading("by winter break", day: Self.day))
    return talk
  }

  @Test func `a day is always read back`() {
    var talk = date()
    #expect(talk.ask == "Friday 18 December 2026, in 4 weeks. OK?")
    talk.say("ok")
    #expect(talk.ask == "Ask next?")
    #expect(talk.interview.answer(to: SlotKey("due"))?.day == "2026-12-18")
    #expect(talk.words(of: "due") == "by winter break")
  }

  @Test func `another day at the read-back takes its place, and is read back in turn`() {
    var talk = date()
    talk.say(Reading("no, in January", day: Self.later))
    #expect(talk.ask == "Friday 15 January 2027. OK?")
    talk.say("yes")
    #expect(talk.interview.answer(to: SlotKey("due"))?.day == "2027-01-15")
  }

  @Test func `a day that nobody confirmed is dropped when it is passed over`() {
    var talk = date()
    talk.say("/skip")
    #expect(talk.interview.answer(to: SlotKey("due")) == nil)
    #expect(talk.interview.slots.first?.standing == .skipped)
  }

  @Test
  func
    `what is no day is never kept as one, however often it is said; after the second time leaving it open is offered`()
  {
    var talk = Talk(.make([.make("all", [.make("due", .date)])], review: ReviewPlan()))
    #expect(talk.say("soon").says.map(\.text) == [Messages.noDay])
    for words in ["someday", "when I have time", "before the party", "how it goes"] {
      let reply = talk.say(words)
      #expect(reply.isRefused)
      #expect(reply.says.map(\.text) == ["\(Messages.noDay) \(Messages.leaveDayOpen)"])
      #expect(talk.interview.answer(to: SlotKey("due")) == nil)
    }
  }

  @Test func `why what looks like a day is none is said, and counts like any other refusal`() {
    var talk = Talk(.make([.make("all", [.make("due", .date)])], review: ReviewPlan()))
    #expect(talk.say(Reading("every friday", noDay: "a rhythm")).says.map(\.text) == ["a rhythm"])
    #expect(
      talk.say(Reading("every friday", noDay: "a rhythm")).says.map(\.text) == ["a rhythm \(Messages.leaveDayOpen)"])
    #expect(talk.interview.answer(to: SlotKey("due")) == nil)
  }

  @Test(arguments: [
    "wait who are you calling the starter", "what is this for", "is that the first day?", "why do you ask",
  ])
  func `a question in place of a day is answered, and is no refusal`(words: String) {
    let due = Step.make("due", .date) { $0.wording.why = .text("Days are counted from there.") }
    var talk = Talk(.make([.make("all", [due])], review: ReviewPlan()))
    let reply = talk.say(words)
    #expect(!reply.isRefused && reply.events.isEmpty)
    #expect(reply.says.map(\.text) == ["Days are counted from there."])
  }

  @Test func `a clause that says the contrary of the first names nothing`() {
    var talk = Talk(.make([.make("all", [.make("good", .list), .make("next")])]))
    talk.say(
      Reading(
        "i like drawing and im good at soccer and i hate times tables", items: ["drawing", "soccer", "times tables"]))
    #expect(talk.interview.answer(to: SlotKey("good"))?.items.map(\.text) == ["drawing", "soccer"])
  }

  @Test func `a step can ask for a read-back of plain words`() {
    var talk = Talk(.make([.make("all", [.make("who", .person) { $0.isReadBack = true }, .make("next")])]))
    talk.say("Lee")
    #expect(talk.ask == "“Lee”. Is that right?")
    talk.say("Leo Park")
    #expect(talk.ask == "“Leo Park”. Is that right?")
    talk.say("yes")
    #expect(talk.words(of: "who") == "Leo Park")
  }

  @Test func `a section is read back, and one answer can be changed from there`() {
    var talk = Talk(
      .make([.make("good", [.make("a"), .make("b")], confirm: "So: {a}, {b}. Right?"), .make("rest", [.make("c")])]))
    talk.say("one", "two")
    #expect(talk.ask == "So: one, two. Right?")
    talk.say("no")
    #expect(
      talk.said == [
        """
        Which one should change? Type its number, or yes if all is right:
        1  Ask a? \u{2192} one
        2  Ask b? \u{2192} two
        """
      ])
    talk.say("2")
    #expect(talk.turn.draft == "two")
    talk.say("three")
    #expect(talk.ask == "So: one, three. Right?")
    talk.say("yes")
    #expect(talk.ask == "Ask c?")
  }

  @Test func `things with a day are read back with it, and keep it`() {
    var talk = Talk(.make([.make("all", [.make("signs", .list), .make("next")])]))
    let friday = Reading.Day(iso: "2026-12-18", spoken: "Friday 18 December 2026")
    let january = Reading.Day(iso: "2027-01-29", spoken: "Friday 29 January 2027")
    talk.say(Reading("2 by the 18th; 3 later", items: ["2 by the 18th", "3 later"], itemDays: [friday, nil]))
    #expect(talk.ask.contains("1  2 by the 18th (Friday 18 December 2026)\n2  3 later\n"))
    talk.say(Self.saying([.replace(2, with: "3 by the end of January")], day: january))
    #expect(talk.said.first?.hasSuffix("2  3 by the end of January (Friday 29 January 2027)") == true)
    #expect(talk.ask == "Ask next?")
    #expect(talk.interview.answer(to: SlotKey("signs"))?.items.map(\.day) == ["2026-12-18", "2027-01-29"])
  }

  @Test func `words that say what is wrong ask which answer they mean`() {
    var talk = Talk(.make([.make("good", [.make("a"), .make("b")], confirm: "So: {a}, {b}. Right?")]))
    talk.say("one", "two")
    #expect(!talk.say("no, also three").isRefused)
    #expect(talk.said.first?.hasPrefix("Which one should change?") == true)
    #expect(talk.ask == "So: one, two. Right?")
  }

  @Test func `a section of one answer goes to it at once`() {
    var talk = Talk(.make([.make("good", [.make("a")], confirm: "So: {a}. Right?"), .make("rest", [.make("c")])]))
    talk.say("one", "no, I like soccer")
    #expect(talk.turn.draft == "one")
    talk.say("soccer", "yes")
    #expect(talk.ask == "Ask c?")
  }

  @Test func `a section without any answer is not read back`() {
    var talk = Talk(.make([.make("good", [.make("a")], confirm: "So: {a}?"), .make("rest", [.make("c")])]))
    talk.say("/skip")
    #expect(talk.ask == "Ask c?")
  }

  @Test func `a read-back says what is not said yet, and asks nothing when it would say nothing`() {
    let flow = Flow.make([
      .make("good", [.make("a"), .make("b"), .make("x")], confirm: "So: {a}, {b}. Right?"), .make("rest", [.make("c")]),
    ])
    var talk = Talk(flow)
    talk.say("one", "/skip", "x")
    #expect(talk.ask == "So: one, (not said yet). Right?")
    talk = Talk(flow)
    talk.say("/skip", "/skip", "x")
    #expect(talk.ask == "Ask c?")
  }

  @Test func `a question that speaks of a skipped answer can still be read, and a draft of one is left empty`() {
    var talk = Talk(
      .make([
        .make("all", [.make("a"), .make("b", ask: "When was {a}?") { $0.draft = Template("It was {a}") }])
      ]))
    talk.say("/skip")
    #expect(talk.ask == "When was that?")
    #expect(talk.turn.draft.isEmpty)
    talk.say("/back", "the exam")
    #expect(talk.ask == "When was the exam?")
    #expect(talk.turn.draft == "It was the exam")
  }
}
