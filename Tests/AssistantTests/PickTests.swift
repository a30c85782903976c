// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@Suite(.hearsEnglish) struct PickTests {
  @Test(
    arguments: [
      ("more", .more), ("none of these", .nothing), ("why 2", .why(2)), ("why 2?", .why(2)),
      ("why the second one", .why(2)), ("1 and 3", .numbers([1, 3])), ("the first one", .numbers([1])),
      ("both", .numbers([1, 2])), ("2", .numbers([2])), ("number 2 i guess", .numbers([2])),
      ("the first and the 3rd", .numbers([1, 3])), ("I'd try 2 and 3, but not the first one", .numbers([2, 3])),
      ("not 1 but 3", .numbers([3])), ("maybe 2, or the third", .numbers([2, 3])),
      ("the third one sounds good", .numbers([3])),
      ("one and three", .numbers([1, 3])), ("not the first one", .numbers([])),
    ] as [(String, PickRequest)])
  func `what is taken or asked for is heard`(words: String, request: PickRequest) {
    #expect(PickRequest(words) == request)
  }

  @Test(
    arguments: [
      ("wats effect size", "wats effect size", ""), ("what does +6 months mean?", "what does +6 months mean?", ""),
      ("the first and the 3rd. what does annex mean", "what does annex mean", "the first and the 3rd"),
      ("2, what does effect size mean", "what does effect size mean", "2"), ("why not", "why not", ""),
      ("which one do you recommend", "which one do you recommend", ""),
      ("I have no clue what that means", "I have no clue what that means", ""),
    ])
  func `a question is told apart from what is taken`(words: String, question: String, beside: String) {
    #expect(PickRequest(words) == .question(question, beside: beside))
  }

  @Test(
    arguments: [
      "ask my sister", "two videos a day", "do 3 problems every night", "play the first level again",
      "use the app from class", "",
      "not sure yet, maybe flashcards", "what my tutor showed me",
    ])
  func `an idea of one's own stays one`(words: String) {
    #expect(PickRequest(words) == nil)
  }
}
