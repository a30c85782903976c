// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Localization

@Suite struct SayTests {
  private static let german = Language(
    tag: "de",
    patterns: [
      "test.turned": "von {1} sind {0} da", "test.braces": "{{{0}}}", "code.none-needed": "keiner nötig",
      "counted.day.one": "{0} Tag", "counted.day.other": "{0} Tage",
    ])

  @Test func `English is said as it stands in the sources`() {
    #expect(say("test.turned", "\(2) of \(3) are there") == "2 of 3 are there")
    #expect(counted(1, "entry", "entries") == "1 entry")
    #expect(counted("10-20", "minute") == "10-20 minutes")
    #expect(say(code: "none-needed") == "none needed")
  }

  @Test func `another language puts the same things in its own order`() {
    Language.$current.withValue(Self.german) {
      #expect(say("test.turned", "\(2) of \(3) are there") == "von 3 sind 2 da")
      #expect(say("test.braces", "{\("x")}") == "{x}")
      #expect(say(code: "none-needed") == "keiner nötig")
    }
  }

  @Test func `what a language lacks is said in English`() {
    Language.$current.withValue(Self.german) {
      #expect(say("test.missing", "\("a") is there") == "a is there")
      #expect(counted(2, "week") == "2 weeks")
      #expect(say(code: "active") == "active")
    }
  }

  @Test func `a text of two literals counts on`() {
    let text: TextPattern = "\(1) and " + "\(2)"
    #expect(text.english == "1 and 2")
    #expect(text.arguments == ["1", "2"])
  }

  @Test func `a count takes the form of the language`() {
    Language.$current.withValue(Self.german) {
      #expect(counted(1, "day") == "1 Tag")
      #expect(counted(3, "day") == "3 Tage")
    }
    let russian = Language(
      tag: "ru",
      patterns: ["counted.day.one": "{0} день", "counted.day.few": "{0} дня", "counted.day.many": "{0} дней"])
    Language.$current.withValue(russian) {
      #expect(
        [1, 2, 5, 11, 21, 112].map { counted($0, "day") } == [
          "1 день", "2 дня", "5 дней", "11 дней", "21 день", "112 дней",
        ])
    }
  }

  @Test func `lists are joined as the language does`() {
    #expect([String]().listedAnd == "")
    #expect(["a"].listedOr == "a")
    #expect(["a", "b", "c"].listed == "a, b, c")
    #expect(["a", "b", "c"].listedAnd == "a, b and c")
    #expect(["a", "b"].listedOr == "a or b")
    let other = Language(
      tag: "xx", patterns: ["localization.listed": "{0}・{1}", "localization.listed-and": "{0} 及 {1}"])
    Language.$current.withValue(other) {
      #expect(["a", "b", "c"].listed == "a・b・c")
      #expect(["a", "b", "c"].listedAnd == "a・b 及 c")
    }
  }

  @Test func `a hint stands on a line of its own`() {
    #expect(hinted("what", "do this") == "what\n  hint: do this")
    #expect(hinted("what", "") == "what")
  }
}
