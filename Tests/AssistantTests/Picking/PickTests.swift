// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct PickTests {
  /// What is heard where three ways are offered.
  private static func request(_ words: String, of count: Int = 3) throws -> PickRequest? {
    try PickRequest(words, of: count, context: TestMaterials([]).readingContext(today: .testDay))
  }

  @Test(
    arguments: [
      ("more", .more), ("none of these", .nothing), ("1 and 3", .numbers([1, 3])), ("the first one", .numbers([1])),
      ("both", .numbers([1, 2])), ("2", .numbers([2])), ("number 2 i guess", .numbers([2])),
      ("the first and the 3rd", .numbers([1, 3])), ("I'd try 2 and 3, but not the first one", .numbers([2, 3])),
      ("not 1 but 3", .numbers([3])), ("numbr 3 i guess", .numbers([3])), ("nubmer 2 plz", .numbers([2])),
      ("the 2nd and the last", .numbers([2, 3])), ("change the ways to 1", .numbers([1])),
      ("the first one and also mom does flashcards with me", .numbers([1], ideas: ["mom does flashcards with me"])),
      ("1 and 3, and i want to ask my teacher", .numbers([1, 3], ideas: ["i want to ask my teacher"])),
      ("1 and ask my sister", .numbers([1], ideas: ["ask my sister"])),
      ("number 2 but only at home", .numbers([2], remark: "but only at home")),
      ("2 because it sounds fun", .numbers([2], remark: "because it sounds fun")),
      ("3 with my mom", .numbers([3], remark: "with my mom")),
      ("option 2, with Priya", .numbers([2], remark: "with Priya")),
      ("the third one sounds good but only on weekends", .numbers([3], remark: "but only on weekends")),
      ("i'll do number 1 if i have time", .numbers([1], remark: "if i have time")),
      ("1. do it with dan after school", .numbers([1], remark: "do it with dan after school")),
      ("the one with the cards", .described("the cards")), ("that card one", .described("card")),
      ("i like the one about reading out loud", .described("reading out loud")),
      ("3 or less", .numbers([])), ("at least 2", .numbers([])), ("maybe 2, or the third", .numbers([2, 3])),
      ("the third one sounds good", .numbers([3])),
      ("one and three", .numbers([1, 3])), ("not the first one", .numbers([])),
      ("I don't like the last two", .numbers([])), ("not the first two", .numbers([])),
      ("all but the last two", .numbers([1])), ("2 but not the last two", .numbers([])), ("1.3", .numbers([1, 3])),
      ("1 wait no 2", .numbers([2])), ("first, 2", .numbers([1, 2])), ("not 1/2", .numbers([])),
    ] as [(String, PickRequest)])
  func `what is taken or asked for is heard`(words: String, request: PickRequest) throws {
    #expect(try Self.request(words) == request)
  }

  @Test(
    arguments: [
      ("wats effect size", "wats effect size", ""), ("what does +6 months mean?", "what does +6 months mean?", ""),
      ("the first and the 3rd. what does annex mean", "what does annex mean", "the first and the 3rd"),
      ("2, what does effect size mean", "what does effect size mean", "2"), ("why not", "why not", ""),
      ("which one do you recommend", "which one do you recommend", ""),
      ("whatever you think", "whatever you think", ""), ("idc you pick", "idc you pick", ""),
      ("why 2", "why 2", ""), ("why the second one", "why the second one", ""),
      ("I have no clue what that means", "I have no clue what that means", ""),
    ])
  func `a question is told apart from what is taken`(words: String, question: String, beside: String) throws {
    #expect(try Self.request(words) == .question(question, beside: beside))
  }

  @Test(
    arguments: [
      "ask my sister", "two videos a day", "do 3 problems every night", "play the first level again",
      "use the app from class", "",
      "2 for math and 1 for reading", "use the first draft", "first, i'd like to ask my teacher", "one step at a time",
      "10 minutes of cards every day", "ask Ms Ruiz for help at lunch", "read 20 minutes a day",
      "not sure yet, maybe flashcards", "what my tutor showed me",
    ])
  func `an idea of one's own stays one`(words: String) throws {
    #expect(try Self.request(words) == nil)
  }

  @Test(arguments: [
    ("yes", 3, PickRequest.numbers([])), ("yes", 1, .numbers([1])), ("no", 3, .nothing), ("ok", 1, .numbers([1])),
  ])
  func `a yes takes the only one, and names none of several`(line: String, count: Int, request: PickRequest) throws {
    #expect(try Self.request(line, of: count) == request)
  }

  @Test func `what stands beside a search is taken`() throws {
    let line = "the first, but not 5 \u{2026} do you have something about power bi?"
    #expect(try Self.request(line) == .search(.about("power bi"), beside: "the first, but not 5"))
    #expect(try Self.request("anything with less writing") == .search(.without("writing"), beside: ""))
  }

  @Test(
    arguments: [
      ("do you have something about power bi?", "power bi"), ("is there something for fractions", "fractions"),
      ("got anything about excel", "excel"),
      ("search for flashcards please", "flashcards"), ("i want something with games", "games"),
    ])
  func `what else is searched for is heard`(words: String, need: String) { #expect(PickSearch(words) == .about(need)) }

  @Test(arguments: ["what does effect size mean", "which one do you recommend", "for my mom", "is there a cost"])
  func `other questions search for nothing`(words: String) { #expect(PickSearch(words) == nil) }

  /// With every number tried as the end of what is picked, such a page took minutes.
  @Test func `a page of numbers picks nothing`() {
    #expect(PickLine(String(repeating: "no, its 385 not 85. ", count: 4000), of: 4) == nil)
  }
}
