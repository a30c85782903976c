// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Localization

@Suite struct PatternTextTests {
  @Test func `placeholders are filled in by number`() {
    #expect(PatternText("{1} before {0}, {1}").filled(with: ["a", "b"]) == "b before a, b")
  }

  @Test func `a placeholder without its argument is left out`() {
    #expect(PatternText("<{3}>").filled(with: ["a"]) == "<>")
  }

  @Test(arguments: ["{", "}", "a {b} c", "{0", "{-1}", "{1000}", "} {0}"])
  func `a brace that belongs to nothing is told and stays`(pattern: String) {
    let text = PatternText(pattern)
    #expect(text.strayBrace != nil)
    #expect(text.filled(with: []).contains(where: { $0 == "{" || $0 == "}" }))
  }

  @Test func `braces of the text are written twice`() {
    let text = PatternText("{{from: {0}}}")
    #expect(text.strayBrace == nil)
    #expect(text.placeholders == [0])
    #expect(text.filled(with: ["3"]) == "{from: 3}")
  }
}
