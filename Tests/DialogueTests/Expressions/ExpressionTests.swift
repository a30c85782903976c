// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct ExpressionTests {
  private static let answers: [String: [Answer]] = [
    "cause": [Answer(words: "2", items: [.init(id: "no-time", text: "There was no time")])],
    "wants": [Answer(words: "a, b", items: [.init(id: "a", text: "A"), .init(id: "b", text: "B")])],
    "sure": [Answer(words: "six", number: 6)],
    "tried": [Answer(words: "nope", isYes: false)],
    "agreed": [Answer(words: "sure", isYes: true)],
    "free": [Answer(words: "By Monday.")],
    "gap": [Answer(words: "one"), Answer(words: "two")],
  ]

  private func holds(_ text: String, given: Answer? = nil) throws -> Bool {
    let scope = Scope(
      answers: { Self.answers[$0] ?? [] },
      count: { name in
        let found = Self.answers[name] ?? []
        return found.count == 1 ? max(1, found[0].items.count) : found.count
      }, band: .middle, role: "student", given: given)
    return try ExpressionParser.parse(text).holds(in: scope)
  }

  @Test(arguments: [
    "cause == no-time", "cause != no-tools", "cause in (no-tools, no-time)", "not cause == no-tools",
    "cause == 'There was no time'", "wants == b", "wants >= 2", "count(wants) == 2", "count(gap) > 1", "has(gap)",
    "sure < 7", "sure >= 6", "sure == 6", "sure == 6.0", "agreed", "not tried", "has(tried) and not tried",
    "tried == no", "agreed == yes", "free == 'by monday'", "band == middle", "band in (elementary, middle)",
    "band != adult", "role == student", "count(nothing) == 0", "not has(nothing)", "not nothing",
    "(cause == no-time or nothing) and (sure < 7 and agreed)", "not (tried or nothing)", "not not agreed",
  ])
  func `this holds`(text: String) throws {
    #expect(try holds(text))
  }

  @Test(arguments: [
    "nothing", "nothing == x", "nothing != x", "nothing < 3", "nothing > 3", "nothing in (x, y)", "has(nothing)",
    "cause == no-tools", "cause < 3 and cause > 3", "free > 3", "tried", "sure > 6", "words > 0", "vague",
    "agreed and tried", "band == adult", "cause == ''", "sure == six-ish",
  ])
  func `this does not hold, and what is not answered never does`(text: String) throws {
    #expect(try !holds(text))
  }

  @Test func `the answer just given can be looked at`() throws {
    let answer = Answer(words: "I just get better at it", tests: [.vague, .noDate])
    #expect(try holds("vague and no-date and not no-measure", given: answer))
    #expect(try holds("words == 6 and words < 7", given: answer))
    #expect(try !holds("short", given: answer))
  }

  @Test(arguments: [
    ("", 0), ("cause ==", 8), ("cause = no-time", 6), ("(has(a)", 7), ("has a", 4), ("has()", 4), ("and", 0),
    ("a b", 2), ("a in b", 5), ("a in (b", 7), ("a == 'b", 5), ("a ; b", 2), ("a == and", 5), ("a + b", 2),
    ("(a))", 3), ("count(vague)", 6),
  ])
  func `a broken expression says where it is broken`(text: String, offset: Int) throws {
    let error = try #require(throws: ExpressionError.self) { try ExpressionParser.parse(text) }
    #expect(error.offset == offset, "\(error.message)")
    #expect(!error.hint.isEmpty)
  }

  @Test(arguments: ["(", "not ", "(not ", "a and (", "((a) or "])
  func `deep nesting is refused, not followed`(piece: String) {
    #expect(throws: ExpressionError.self) { try ExpressionParser.parse(String(repeating: piece, count: 50_000)) }
  }

  @Test func `it tells which steps and tests it looks at`() throws {
    let expression = try ExpressionParser.parse("a == b and (has(c) or count(d) > 1 or vague) and not e in (f, g)")
    #expect(expression.names == ["a", "c", "d", "e"])
    #expect(expression.tests == [.vague])
    #expect(expression.looksAtAnswer)
  }
}
