// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

/// Whatever is typed and wherever one goes: nothing traps, and the state is nothing but the fold of the journal.
@Suite(.hearsEnglish) struct RandomWalkTests {
  private static let lines = [
    "", " ", "yes", "no", "1", "2", "3", "9", "-1", "7 out of 10", "drop 1", "1 and 2 belong together", "add x", "2: y",
    "edit 1", "goal", "goal.1", "final", "draft", "none-needed", "{goal}", "🙂", "e\u{301}\u{301}", "\u{202E}abc",
    "99999999999999999999999999", "1e308", "nan", "inf", "a, b and c", "and", ", ,", "#", "number", ";", "1;2;3",
    String(repeating: "word ", count: 200),
  ]

  private static let flow = Flow.make(
    [
      .make(
        "one",
        [
          .make("hi", .note), .make("name"), .make("hard", .list) { $0.count = Bounds(min: 1, max: 3) },
          .make("cause", .choice, when: "has(hard)") {
            $0.choices = .choices(["a": "No time", "b": "No tools"])
            $0.allowsOwnWords = true
          },
          .make("first", .choices, when: "cause == a") { $0.choices = .of(Reference("hard")) },
          .make("order", .rank) { $0.choices = .of(Reference("hard")) }, .make("sure", .scale),
          .make("many", .number) { $0.range = Bounds(min: 1, max: 9) },
        ], confirm: "{name}: {hard}?"),
      .repeated(
        "goals", as: "goal", .asked(min: 1, max: Banded(3)), first: "First.", another: "More?", confirm: "{goal}?",
        [
          .make("goal", .goal) {
            $0.probes =
              Probe.make("vague", "Seen?", .slot(.make("seen"))) + Probe.make("short", "More?", max: 2)
          },
          .make("due", .date) { $0.depends = [Reference("goal")] },
          .make("who", .person) { $0.isReadBack = true },
        ]),
      .repeated("each", as: "gap", .over(Reference("hard")), [.make("when", .yesno), .make("ways", .pick)]),
      .make("end", [.make("last", when: "count(goal) > 1 and not when")]),
    ],
    review: ReviewPlan(
      hard: [Reference("goal")], outcomes: [.final, .draft, .noneNeeded, .declined]))

  @Test(arguments: 0..<40)
  func `any lines and moves keep the state a fold of the journal`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var interview = Interview(flow: Self.flow, setting: .test)
    for _ in 0..<120 {
      let reply =
        Int.random(in: 0..<4, using: &random) == 0
        ? interview.reply(to: Self.move(in: interview, using: &random))
        : interview.reply(to: Self.reading(using: &random))
      #expect(!reply.isRefused || reply.events.allSatisfy { !$0.isChange })
      interview.apply(reply.events)
      #expect(interview.progress.answered <= interview.progress.total)
      #expect(!interview.slots.contains { $0.standing == .setAside })
    }
    let again = Interview(flow: Self.flow, setting: .test, journal: interview.journal)
    #expect(again == interview)
    #expect(again.turn == interview.turn)
  }

  @Test(arguments: 100..<120)
  func `undo and then redo give the same conversation`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var interview = Interview(flow: Self.flow, setting: .test)
    for _ in 0..<60 {
      interview.apply(interview.reply(to: Self.reading(using: &random)).events)
    }
    let before = (interview.slots, interview.turn, interview.reviewItems)
    var steps = 0
    while steps < 10, !interview.reply(to: .undo).events.isEmpty {
      interview.apply(interview.reply(to: .undo).events)
      steps += 1
    }
    #expect(steps > 0)
    for _ in 0..<steps { interview.apply(interview.reply(to: .redo).events) }
    #expect((interview.slots, interview.turn, interview.reviewItems) == before)
  }

  @Test(arguments: 200..<220)
  func `any journal, even one that never was, is folded without a trap`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let events = (0..<80).map { JournalEvent(turn: $0 / 2, Self.event(using: &random)) }
    let interview = Interview(flow: Self.flow, setting: .test, journal: events)
    #expect(interview.journal == events)
    #expect(interview.turn == Interview(flow: Self.flow, setting: .test, journal: events).turn)
    _ = interview.reply(to: Reading("yes"))
    _ = interview.reply(to: .back)
  }

  private static func reading(using random: inout SeededGenerator) -> Reading {
    let words = lines.randomElement(using: &random) ?? ""
    let tests = Set(AnswerTest.allCases.filter { _ in Bool.random(using: &random) })
    let day = Bool.random(using: &random) ? Reading.Day(iso: "2026-12-18", spoken: "Friday") : nil
    let items = Bool.random(using: &random) ? ["x", "", words] : []
    return Reading(words, items: items, day: day, tests: tests)
  }

  private static func move(in interview: Interview, using random: inout SeededGenerator) -> Move {
    let keys = interview.slots.map(\.key) + [SlotKey("nothing"), SlotKey("goal", pass: 2)]
    let key = keys.randomElement(using: &random) ?? SlotKey("name")
    let pass = Int.random(in: -1...4, using: &random)
    let moves: [Move] = [
      .skip, .unknown, .back, .back, .goTo(key), .goTo(key), .undo, .redo, .note("n", isPrivate: true),
      .keepPrivate(key, true), .addPass(section: "goals"), .removePass(section: "goals", pass: pass),
    ]
    return moves.randomElement(using: &random) ?? .skip
  }

  private static func event(using random: inout SeededGenerator) -> JournalEvent.Kind {
    let ids = ["name", "goal", "hard", "due", "nothing"]
    let passes = [nil, 1, 2, Int.max]
    let key = SlotKey(
      ids.randomElement(using: &random) ?? "name", pass: passes.randomElement(using: &random) ?? nil)
    let answer = Answer(words: "w", items: [.init(text: "i")], number: .infinity, tests: [.vague])
    let number = [-1, 0, 1, 2, Int.max, Int.min].randomElement(using: &random) ?? 1
    let kinds: [JournalEvent.Kind] = [
      .answered(key, answer, readBack: "r"), .amended(key, answer, readBack: nil), .confirmed(key), .reopened(key),
      .refused(key), .followedUp(key, probe: number, tests: []), .sensed(key, .reached), .skipped(key), .unknown(key),
      .focused(key),
      .released(key), .passBegun(section: "goals", pass: number, item: "x"),
      .passRemoved(section: "goals", pass: number), .passesClosed(section: "each"),
      .sectionConfirmed(section: "goals", pass: number), .noted(Note(text: "")), .keptPrivate(key, true), .reviewed,
      .finished(.declined), .undone, .redone, .unrecognised("dreamt"),
    ]
    return kinds.randomElement(using: &random) ?? .reviewed
  }
}
