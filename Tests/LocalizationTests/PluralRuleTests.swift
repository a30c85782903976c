// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Localization

@Suite struct PluralRuleTests {
  /// Whole numbers of each form, from the samples of the Unicode CLDR (plurals.xml).
  @Test(arguments: [
    ("en", PluralRule.Form.one, [1]), ("en", .other, [0, 2, 16, 100]),
    ("fr", .one, [0, 1]), ("fr", .other, [2, 17, 100]),
    ("ja", .other, [0, 1, 15]),
    ("ru", .one, [1, 21, 31, 101]), ("ru", .few, [2, 4, 22, 24, 102]), ("ru", .many, [0, 5, 11, 14, 19, 100]),
    ("pl", .one, [1]), ("pl", .few, [2, 4, 22, 24]), ("pl", .many, [0, 5, 12, 14, 21, 100]),
    ("cs", .one, [1]), ("cs", .few, [2, 3, 4]), ("cs", .other, [0, 5, 22, 100]),
    ("hr", .one, [1, 21]), ("hr", .few, [2, 24]), ("hr", .other, [0, 5, 12]),
    ("de-AT", .one, [1]), ("tlh", .other, [2]), ("pt", .one, [0, 1]), ("pt-PT", .other, [0]),
    ("sl", .one, [1, 101]), ("sl", .two, [2, 102]), ("sl", .few, [3, 4, 103]), ("sl", .other, [0, 5, 11, 100]),
    ("is", .one, [1, 21, 101]), ("is", .other, [0, 11, 16]),
    ("lt", .one, [1, 21, 101]), ("lt", .few, [2, 9, 22, 102]), ("lt", .other, [0, 10, 11, 20, 30]),
    ("lv", .zero, [0, 10, 11, 20, 30, 111]), ("lv", .one, [1, 21, 101]), ("lv", .other, [2, 9, 22, 102]),
    ("ro", .one, [1]), ("ro", .few, [0, 2, 16, 101]), ("ro", .other, [20, 35, 100]),
    ("he", .one, [1]), ("he", .two, [2]), ("he", .other, [0, 3, 10, 20]),
    ("ga", .one, [1]), ("ga", .two, [2]), ("ga", .few, [3, 6]), ("ga", .many, [7, 10]), ("ga", .other, [0, 11, 25]),
    ("gd", .one, [1, 11]), ("gd", .two, [2, 12]), ("gd", .few, [3, 10, 13, 19]), ("gd", .other, [0, 20, 34]),
    ("cy", .zero, [0]), ("cy", .one, [1]), ("cy", .two, [2]), ("cy", .few, [3]), ("cy", .many, [6]),
    ("cy", .other, [4, 5, 7, 20]),
    ("mt", .one, [1]), ("mt", .two, [2]), ("mt", .few, [0, 3, 10, 103]), ("mt", .many, [11, 19, 111]),
    ("mt", .other, [20, 35, 100]),
    ("ar", .zero, [0]), ("ar", .one, [1]), ("ar", .two, [2]), ("ar", .few, [3, 10, 103]),
    ("ar", .many, [11, 26, 111]), ("ar", .other, [100, 102, 200]),
  ])
  func `a count takes its form`(tag: String, form: PluralRule.Form, counts: [Int]) {
    for count in counts { #expect(PluralRule(tag: tag).form(for: count) == form, "\(tag) \(count)") }
  }

  @Test(arguments: [
    "en", "fr", "ja", "ru", "pl", "cs", "hr", "sl", "is", "lt", "lv", "ro", "he", "ga", "gd", "cy", "mt", "ar",
  ])
  func `every form that a count takes is one that the language needs`(tag: String) {
    let rule = PluralRule(tag: tag)
    for count in 0...200 { #expect(rule.forms.contains(rule.form(for: count))) }
  }

  @Test func `a name of the sources becomes a part of a key`() {
    #expect(TextKey.part("levelNote") == "level-note")
    #expect(TextKey.part("piece of evidence") == "piece-of-evidence")
    #expect(TextKey.part("SuccessMeasure") == "success-measure")
  }
}
