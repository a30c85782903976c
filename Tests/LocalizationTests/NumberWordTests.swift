// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Localization

/// The one reader of numbers, with the words for numbers that ship.
@Suite(.hearsEnglish) struct NumberWordTests {
  private var heard: HeardWords { Language.current.heard }

  @Test(
    arguments: [
      ("12", 12), ("012", 12), ("999999", 999_999), ("twelve", 12), ("zero", 0), ("hundred", 100), ("12th", nil),
      ("twelfth", nil), ("1000000", nil), ("12x", nil), ("-3", nil), ("3.5", nil), ("", nil), ("dog", nil),
      ("\u{661}\u{662}", 12), ("\u{FF13}", 3), ("\u{B2}", nil), ("\u{4E94}", nil),
    ] as [(String, Int?)])
  func `a word is a count in figures of any script or in words`(word: String, count: Int?) {
    #expect(heard.cardinal(word) == count)
  }

  @Test(
    arguments: [
      ("1st", 1), ("2nd", 2), ("22nd", 22), ("third", 3), ("frist", 1), ("3", nil), ("three", nil), ("3x", nil),
      ("th", nil), ("", nil),
    ] as [(String, Int?)])
  func `a word is a place in figures or in words`(word: String, place: Int?) {
    #expect(heard.ordinal(word) == place)
  }

  @Test(
    arguments: [
      ("3", 3), ("3rd", 3), ("three", 3), ("third", 3), ("3s", nil), ("last", nil), ("#3", nil),
    ] as [(String, Int?)])
  func `a word is a number as a count or as a place`(word: String, number: Int?) {
    #expect(heard.number(word) == number)
  }

  @Test(
    arguments: [
      ("twelve", 12, 1), ("twenty five", 25, 2), ("twenty - five", 25, 3), ("twenty twelve", 20, 1),
      ("five twenty", 5, 1), ("zero", 0, 1), ("zero five", 0, 1), ("twenty zero", 20, 1),
      ("hundred", 100, 1), ("a hundred", 100, 2), ("two hundred", 200, 2), ("a hundred five", 105, 3),
      ("a hundred and five", 105, 4), ("one hundred and twenty five", 125, 5), ("one hundred and two hundred", 100, 2),
      ("a hundred and then", 100, 2), ("a thousand", 1000, 2), ("two thousand five hundred", 2500, 4),
      ("two thousand and six", 2006, 4), ("two hundred and fifty thousand", 250_000, 5),
      ("nineteen hundred", 1900, 2), ("two hundred hundred", 200, 2), ("two thousand three thousand", 2000, 2),
      ("3 hundred", 300, 2), ("15 thousand", 15_000, 2), ("five and six", 5, 1), ("twenty and five", 20, 1),
      ("nine hundred ninety nine thousand nine hundred ninety nine", 999_999, 9),
    ] as [(String, Int, Int)])
  func `a number of several words is read as far as it goes`(line: String, value: Int, words: Int) {
    let found = heard.spelledNumber(at: 0, in: line.split(separator: " ").map(String.init))
    #expect(found?.value == value)
    #expect(found?.end == words)
  }

  @Test(arguments: ["", "12", "a dog", "a five", "and five", "- five", "first", "some hundred", "1000 thousand"])
  func `what begins with no word for a number is none`(line: String) {
    #expect(heard.spelledNumber(at: 0, in: line.split(separator: " ").map(String.init)) == nil)
  }

  @Test(arguments: [("two and a half", 2.5, 4), ("two and a dog", 2, 1), ("a hundred and a half", 100.5, 5)])
  func `a half stands behind a number`(line: String, value: Double, words: Int) {
    let found = heard.spelledAmount(at: 0, in: line.split(separator: " ").map(String.init))
    #expect(found?.value == value)
    #expect(found?.end == words)
  }

  @Test(
    arguments: [
      ("5", 5), ("2.5", 2.5), ("7,5", 7.5), (".5", 0.5), ("1,200", 1200), ("1,200,000", 1_200_000), ("1,200.5", 1200.5),
      ("-3", -3), ("\u{2212}3", -3), ("-1,200", -1200), ("+3", 3), ("\u{663}", 3), ("\u{FF12}\u{FF15}", 25),
      ("", nil), ("-", nil), (".", nil), ("1e5", nil), ("inf", nil), ("0x10", nil), ("4th", nil), ("3-4", nil),
      ("8,9,10", nil), ("1000000000000", nil),
    ] as [(String, Double?)])
  func `figures are read as people type them`(typed: String, number: Double?) {
    #expect(TypedFigures.number(typed) == number)
  }

  @Test func `figures are read with the sign for decimals of the language`() {
    let german = Language(tag: "de", patterns: ["localization.decimal": "{0},{1}"])
    Language.$current.withValue(german) {
      #expect(TypedFigures.number("1.200,5") == 1200.5)
      #expect(TypedFigures.number("3.5") == 3.5)
    }
  }

  @Test(arguments: [("30min", 30, "min"), ("30", 30, ""), ("4th", 4, "th"), ("\u{663}x", 3, "x")])
  func `what is written at once with figures stands behind them`(word: String, number: Int, rest: String) throws {
    let found = try #require(TypedFigures.leading(word))
    #expect(found.number == number)
    #expect(found.rest == rest)
  }

  @Test(arguments: ["", "min30", "1234567", "-3"])
  func `a word without figures in front has none`(word: String) {
    #expect(TypedFigures.leading(word) == nil)
  }
}
