// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct SignpostTests {
  static let rules = [
    SignpostRule(
      id: "work", words: ["harassment", "harassed me", "unpaid overtime", "my lawyer"], not: ["harassment training"],
      language: .english),
    SignpostRule(
      id: "bullying", words: ["bullied", "bullies me", "picks on me", "make fun of me"], not: ["not bullied"],
      language: .english),
    SignpostRule(
      id: "crisis",
      words: ["want to die", "kill myself", "killing me", "hurt myself", "don't want to live", "no reason to live"],
      not: ["this deadline is killing me", "these shoes are killing me", "hurt myself laughing"], isDanger: true,
      language: .english),
    SignpostRule(id: "harm", words: ["he hits me", "hit me at home"], isDanger: true, language: .english),
  ]

  static let lines: [(String, String?)] = [
    ("I want to die", "crisis"), ("i WANT to DIE", "crisis"), ("I want... to die", "crisis"),
    ("I want\nto die", "crisis"),
    ("sometimes I think I want to die, really", "crisis"), ("I don't want to live", "crisis"),
    ("I don’t want to live anymore", "crisis"), ("i dont want to live", "crisis"),
    ("there is no reason to live", "crisis"),
    ("I could kill myself", "crisis"), ("killing me", "crisis"), ("it is killing me", "crisis"),
    ("this deadline is killing me", nil), ("This deadline is KILLING me!", nil), ("these shoes are killing me", nil),
    ("this deadline is killing me and I want to die", "crisis"), ("I hurt myself", "crisis"),
    ("I hurt myself laughing", nil), ("I hurt myself laughing, then I hurt myself again", "crisis"),
    ("he hits me", "harm"), ("He hits me every day", "harm"), ("she hit me at home", "harm"), ("the ball hit me", nil),
    ("I was bullied", "bullying"), ("nobody bullied me, I was not bullied", "bullying"), ("I am not bullied", nil),
    ("he picks on me", "bullying"), ("they make fun of me", "bullying"), ("make fun of it", nil),
    ("harassment", "work"), ("harassment training", nil), ("harassment training and harassment", "work"),
    ("I talked to my lawyer", "work"), ("my lawyers", nil), ("unpaid overtime", "work"), ("overtime", nil),
    ("harassed me, I want to die", "crisis"), ("he bullies me and he hits me", "harm"), ("I want to dive", nil),
    ("I want to diet", nil), ("wanting to die", nil), ("skill myself up", nil), ("", nil),
    ("I would kill for pizza", nil),
    ("I wanttodie", nil), ("want to", nil),
  ]

  @Test(arguments: lines)
  func `shows the way when its words stand there`(line: String, id: String?) {
    let context = ReadingContext(today: day("2026-11-21"), words: .english, signposts: Self.rules)
    let understood = Understanding.read(line, context: context)
    #expect(understood.signpost == id)
    #expect((understood.intent == .safety) == (id == "crisis" || id == "harm"))
    #expect((understood.intent == .signpost) == (id == "work" || id == "bullying"))
  }

  @Test func `joins no words across an exception that was taken out`() {
    let rule = SignpostRule(id: "x", words: ["want to die"], not: ["nice cake"], language: .english)
    #expect(SignpostFinder([rule], .english).first(in: Token.tokens(of: "want nice cake to die")) == nil)
  }

  @Test func `holds nothing against an empty rule`() {
    let rule = SignpostRule(id: "x", words: ["", "!!"], not: [""], language: .english)
    #expect(SignpostFinder([rule], .english).first(in: Token.tokens(of: "anything at all")) == nil)
  }
}
