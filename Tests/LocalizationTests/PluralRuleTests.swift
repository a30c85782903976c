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
    ("de-AT", .one, [1]), ("tlh", .other, [2]),
  ])
  func `a count takes its form`(tag: String, form: PluralRule.Form, counts: [Int]) {
    for count in counts { #expect(PluralRule(tag: tag).form(for: count) == form, "\(tag) \(count)") }
  }

  @Test(arguments: ["en", "fr", "ja", "ru", "pl", "cs", "hr"])
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
