// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("2026-11-21T10:00:00Z", 1_795_255_200), ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
    ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func `instant is seconds and text`(iso: String, seconds: Int) throws {
    #expect(Instant(iso)?.secondsSince1970 == seconds)
    #expect(Instant(secondsSince1970: seconds)?.iso == iso)
    #expect(Instant(iso)?.date?.iso == String(iso.prefix(10)))
  }

  @Test(arguments: [
    "2026-11-21", "2026-11-21T10:00:00", "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z", "2026-02-30T10:00:00Z",
    "2026-11-21T1:00:00Z", "2026-11-21T10:00Z", "T", "2026-11-21T10:00:00ZZ",
  ])
  func `texts that are no instant are refused`(text: String) { #expect(Instant(text) == nil) }

  @Test(arguments: ["120.50", "0", "-3", "0.05", "-0.5", "999999999999999999"])
  func `amount keeps its digits`(text: String) throws {
    let amount = try #require(Amount(text))
    #expect(amount.text == text)
    #expect(try reread(amount) == amount)
  }

  @Test(arguments: ["", "-", "1.", ".5", "1,50", "1.2.3", "ten", "1e3", "9999999999999999999", "٣"])
  func `texts that are no amount are refused`(text: String) { #expect(Amount(text) == nil) }

  @Test(arguments: [
    ("58", Level.number(58)), ("0.5", .number(0.5)), ("3.50", .text("3.50")), ("10-20", .text("10-20")),
    ("inf", .text("inf")), ("nan", .text("nan")), ("about 4", .text("about 4")), ("0x10", .text("0x10")),
  ])
  func `typed level is a number only when nothing is lost`(text: String, level: Level) throws {
    #expect(Level(typed: text) == level)
    #expect(Level(typed: text).text == text)
    #expect(try reread(level) == level)
  }

  @Test(arguments: [("80 %", 80.0), ("3.50", 3.5), ("-2", -2)])
  func `level in words may still have a number`(text: String, number: Double) {
    #expect(Level.text(text).number == number)
  }

  @Test(arguments: ["0x10", "inf", "10-20", "ten", ""])
  func `other words have no number`(text: String) { #expect(Level.text(text).number == nil) }

  @Test func `named identifier is the same everywhere`() {
    #expect(Identifier.named("goal", in: Identifier("session")).text == "0a97c19a-5a2c-8f35-a29f-fde5552ae73c")
    #expect(Identifier.named("ab", in: Identifier("c")) != .named("a", in: Identifier("cb")))
    #expect(Identifier.named("a") != .named("b"))
  }

  @Test func `random identifiers are version four`() {
    var generator = SplitMix(seed: 3)
    let texts = (0..<50).map { _ in Identifier.random(using: &generator).text }
    #expect(Set(texts).count == 50)
    for text in texts {
      let letters = Array(text)
      #expect(letters.count == 36 && letters[14] == "4" && "89ab".contains(letters[19]))
      #expect([8, 13, 18, 23].allSatisfy { letters[$0] == "-" })
    }
  }

  @Test func `json keeps kinds of values apart`() throws {
    let value: JSONValue = [
      "a": 1, "b": 1.5, "c": "1", "d": true, "e": .null, "f": [], "g": [:], "h": 9_007_199_254_740_993,
    ]
    #expect(try reread(value) == value)
    #expect(JSONValue(2.0) == .integer(2))
    #expect(JSONValue.number(2) == .integer(2))
    #expect(JSONValue.bool(true) != .integer(1))
    #expect(JSONValue(.infinity) == .string("inf"))
  }
}
