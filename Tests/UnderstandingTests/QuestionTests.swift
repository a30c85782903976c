// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct QuestionTests {
  /// "Individual accommodation plan" holds "accommodation", which is another word.
  @Test func `explains each word by all its names`() {
    for (name, term) in LanguageWords.english.terms {
      let line = "what is \(name.joined(separator: " "))?"
      #expect(Understanding.askedBack(line, context: .sample) == .term(term), "\(line)")
    }
  }
}
