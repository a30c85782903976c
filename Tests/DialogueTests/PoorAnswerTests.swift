// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct PoorAnswerTests {
  @Test(
    arguments: [
      "no", "Nope.", "nothing", "nothin", "none", "not really", "nothing much i guess", "n/a", "No, nothing",
      "nothing comes to mind",
      "hm nothing really", "na",
    ])
  func `a bare no is asked about`(line: String) { #expect(PoorAnswer(line, for: .text) == .no) }

  @Test(
    arguments: [
      "same", "same as before", "see above", "ditto", "as above", "i said that already", "just the same", "same again",
    ])
  func `what points to another answer is asked about`(line: String) {
    #expect(PoorAnswer(line, for: .list) == .reference)
  }

  @Test(
    arguments: [
      "whatever", "asdf", "asdfgh", "qwerty", "poiu", "jjjjj", "???", "...", "!!", "blah blah", "meh", "idc", "ok", "k",
      "asdf asdfg", "lol",
      "hmm", "-", "\u{2026}", "fdsa", "kind of", "it depends",
    ])
  func `what says nothing is asked about`(line: String) { #expect(PoorAnswer(line, for: .text) == .empty) }

  @Test(
    arguments: [
      "were", "property", "html", "SQL", "nothing is easy for me", "no time", "same as last year: long division",
      "test", "tests", "words",
      "spelling ok", "\u{1F642}", "漢字", "hmm maybe spelling", "not really good at fractions", "nothing but fractions",
      "the same three words",
      "no one helps", "above all the essays", "treating guests", "aaa batteries", "art", "Zzyzx",
      "whatever has to do with maps", "7", "poise", "weird words",
    ])
  func `words that say something stand`(line: String) { #expect(PoorAnswer(line, for: .text) == nil) }

  @Test(arguments: ["yes", "yes thats right", "Yeah, sure", "yep exactly", "yes, that's right"])
  func `yes alone is asked about, however many words it has`(line: String) {
    #expect(PoorAnswer(line, for: .text) == .yes)
  }

  @Test func `a number alone is no goal and nobody`() {
    #expect(PoorAnswer("5", for: .goal) == .number)
    #expect(PoorAnswer("5", for: .person) == .number)
    #expect(PoorAnswer("yes", for: .text) == .yes)
  }
}
