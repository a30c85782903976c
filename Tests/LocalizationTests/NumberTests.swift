// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Localization

/// Numbers as they are written in the language of the user.
@Suite struct NumberTests {
  private static let german = Language(tag: "de", patterns: ["localization.decimal": "{0},{1}"])

  @Test(arguments: [(0, "0.000"), (12.3456, "12.346"), (-0.5, "-0.500"), (0.9999, "1.000"), (-0.0001, "0.000")])
  func `a number may have all its decimals`(number: Double, text: String) {
    #expect(say(number: number, places: 3, isPadded: true) == text)
  }

  @Test(arguments: [(3.5, "3,5"), (3, "3"), (-0.25, "-0,25"), (1000.5, "1000,5"), (2.999, "3")])
  func `decimals stand behind the sign of the language`(number: Double, text: String) {
    Language.$current.withValue(Self.german) { #expect(say(number: number, places: 2) == text) }
  }

  @Test(arguments: [("3.5", "3,5"), ("120.50", "120,50"), ("v1.2.3", "v1.2.3"), ("3.", "3."), ("a.b", "a.b"), ("", "")])
  func `figures of programs are written as those of people`(figures: String, text: String) {
    Language.$current.withValue(Self.german) { #expect(say(figures: figures) == text) }
    #expect(say(figures: figures) == figures)
  }

  @Test(arguments: [
    ("3,5", "3.5"), ("1.000,5", "1000.5"), ("3.5", "3.5"), ("-0,5", "-0.5"), ("1,2,3", "1,2,3"), ("a,b", "a,b"),
    (",", ","), ("3,", "3,"), ("", ""),
  ])
  func `typed figures are read with the sign of the language, and with a point`(typed: String, figures: String) {
    #expect(Self.german.plainFigures(typed) == figures)
    #expect(Language.english.plainFigures(typed) == typed)
  }

  @Test func `languages from right to left are known by their tag or their script`() {
    let tags = [
      "ar": true, "he-IL": true, "ur": true, "de": false, "en-XA": false, "az-Arab": true, "ks-Deva": false, "": false,
    ]
    for (tag, isRightToLeft) in tags {
      #expect(Language(tag: tag, patterns: [:]).isRightToLeft == isRightToLeft, "\(tag)")
    }
  }
}
