// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct FollowUpTests {
  private let vague = Reading("get better", tests: [.vague, .noMeasure])

  private func talk(_ probes: [Probe], type: StepType = .text, _ change: (inout Step) -> Void = { _ in }) -> Talk {
    var step = Step.make("gap", type)
    step.probes = probes
    change(&step)
    return Talk(.make([.make("all", [step, .make("next")])], review: ReviewPlan()))
  }

  @Test func `a clear answer is not followed up`() {
    var talk = talk(Probe.make("vague", "The last time?"))
    talk.say("On Monday I copied numbers for three hours")
    #expect(talk.ask == "Ask next?")
  }

  @Test func `words of a follow-up are added to the answer`() {
    var talk = talk(Probe.make("vague", "When was the last time for {learner}?"))
    talk.say(vague)
    #expect(talk.turn.kind == .probe)
    #expect(talk.ask == "When was the last time for Dana?")
    talk.say("On Monday")
    #expect(talk.words(of: "gap") == "get better. On Monday")
    #expect(talk.ask == "Ask next?")
  }

  @Test func `words of a follow-up replace the answer`() {
    var talk = talk(Probe.make("vague", "What exactly?", .replace))
    talk.say(vague)
    #expect(talk.turn.draft == "")
    talk.say("Use a pivot table")
    #expect(talk.words(of: "gap") == "Use a pivot table")
  }

  @Test func `words of a follow-up fill a slot of their own`() {
    let extra = Step.make("gap-last", ask: "x", to: "gap.evidence+")
    var talk = talk(Probe.make("vague", "The last time?", .slot(extra)))
    talk.say(vague)
    #expect(talk.turn.key == SlotKey("gap-last"))
    talk.say("On Monday")
    #expect(talk.words(of: "gap") == "get better")
    #expect(talk.words(of: "gap-last") == "On Monday")
    #expect(talk.interview.slots.map(\.key.text) == ["gap", "gap-last", "next"])
    #expect(talk.interview.progress.total == 3)
  }

  @Test func `at most two follow-ups, then the words stand and are marked`() {
    let probes =
      Probe.make("vague", "One?") + Probe.make("no-measure", "Two?", max: 2) + Probe.make("vague", "Three?", max: 2)
    var talk = talk(probes)
    talk.say(vague)
    #expect(talk.ask == "One?")
    talk.say(vague)
    #expect(talk.ask == "Two?")
    talk.say(vague)
    #expect(talk.ask == "Ask next?")
    talk.say("x")
    #expect(talk.turn.items.first?.marks == [.vague, .noMeasure])
  }

  @Test func `a follow-up that helps takes its mark away`() {
    var talk = talk(Probe.make("vague", "What exactly?"))
    talk.say(vague)
    talk.say("4 of 5 quizzes with a B", "x")
    #expect(talk.turn.items.first?.marks == [])
  }

  @Test func `passing a follow-up over leaves the words as they are`() {
    var talk = talk(Probe.make("vague", "What exactly?"))
    talk.say(vague)
    talk.say("/skip")
    #expect(talk.words(of: "gap") == "get better")
    #expect(talk.ask == "Ask next?")
    talk.say("x")
    #expect(talk.turn.items.first?.marks == [.vague])
  }

  @Test func `a new answer is followed up anew`() {
    var talk = talk(Probe.make("vague", "What exactly?"))
    talk.say(vague)
    talk.say("/skip", "/back", "x")
    talk.move(.goTo(SlotKey("gap")))
    talk.say(vague)
    #expect(talk.ask == "What exactly?")
  }

  @Test func `a step that insists asks until it is answered or passed over`() {
    var talk = talk(Probe.make("vague", "What exactly?")) { $0.insistence = .hold }
    for _ in 0..<5 { #expect(talk.say(vague).isRefused) }
    #expect(talk.said == ["What exactly?"])
    talk.say("/skip")
    #expect(talk.ask == "Ask next?")
  }

  @Test func `a date without a day can be followed up`() {
    var talk = talk(Probe.make("no-date", "Until when?"), type: .date)
    talk.say(Reading("every Friday", tests: [.noDate]))
    #expect(talk.ask == "Until when?")
    talk.say(Reading("end of May", day: .init(iso: "2027-05-31", spoken: "Monday 31 May 2027")))
    #expect(talk.ask == "Monday 31 May 2027. OK?")
    talk.say("yes")
    #expect(talk.interview.answer(to: SlotKey("gap"))?.day == "2027-05-31")
    #expect(talk.ask == "Ask next?")
  }

  @Test func `not knowing the answer to a follow-up is kept as unknown`() {
    let extra = Step.make("measure")
    var talk = talk(Probe.make("no-measure", "How many?", .slot(extra)))
    talk.say(vague)
    talk.say("/unknown")
    #expect(talk.interview.slots.first { $0.key.id == "measure" }?.standing == .unknown)
    #expect(talk.ask == "Ask next?")
  }
}
