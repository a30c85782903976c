// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct ChoosingInWordsTests {
  private func helpers(_ words: String) -> [Answer.Item]? {
    var talk = Talk(
      .make([
        .make(
          "all",
          [
            .make("who", .choices) {
              $0.allowsOwnWords = true
              $0.choices = .written([
                Choice(id: "parent", text: .text("my mom, my dad or another grown-up"), words: ["mom", "dad"]),
                Choice(id: "teacher", text: .text("my teacher"), words: ["teacher"]),
                Choice(id: "sibling", text: .text("a brother or sister"), words: ["brother", "sister"]),
              ])
            }
          ])
      ]))
    talk.say(words)
    return talk.interview.answer(to: SlotKey("who"))?.items
  }

  @Test(arguments: [
    ("my mom and ms hartley", ["parent"], ["ms hartley"]), ("ms hartley and my mom", ["parent"], ["ms hartley"]),
    ("my brother, uncle Joe and my teacher", ["sibling", "teacher"], ["uncle Joe"]),
    ("the teacher and my dad", ["teacher", "parent"], []),
  ])
  func `choices are taken, and the own words beside them are kept`(words: String, ids: [String], own: [String]) {
    let items = helpers(words) ?? []
    #expect(items.compactMap(\.id) == ids)
    #expect(items.filter { $0.id == nil }.map(\.text) == own)
  }

  @Test func `a sentence of own words is not cut`() {
    let words = "the lady from next door and her very big friendly dog"
    #expect(helpers(words)?.map(\.text) == [words])
  }

  @Test func `a clause that says the contrary takes nothing`() {
    var talk = Talk(
      .make([
        .make(
          "all",
          [
            .make("likes", .choices) {
              $0.choices = .choices(["draw": "drawing", "ball": "soccer", "tables": "times tables"])
            }
          ])
      ]))
    talk.say("i like drawing and i like soccer and i hate times tables")
    #expect(talk.interview.answer(to: SlotKey("likes"))?.items.compactMap(\.id) == ["draw", "ball"])
  }

  @Test(arguments: [
    ("i like drawing and i hate times tables", "i like drawing"),
    ("i hate math, but i love art", "i hate math"),
    ("i hate math and spelling", "i hate math and spelling"),
    ("drawing and soccer", "drawing and soccer"),
  ])
  func `the first clause says which way it goes`(line: String, agreeing: String) {
    #expect(Leaning.agreeing(line) == agreeing)
  }
}
