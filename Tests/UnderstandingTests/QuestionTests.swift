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

  @Test(arguments: [
    ("posting it n the insta. why does it keep sayin that", "posting it n the insta"),
    ("i get tired, why do u wanna know that", "i get tired"),
    ("trade school, whats the difference to college", "trade school"),
    ("my uncle. what is that for", "my uncle"),
  ])
  func `a question without its mark stands behind an answer`(line: String, answer: String) {
    #expect(Understanding.tail(of: line, context: .sample)?.answer == answer)
  }

  @Test(arguments: [
    "she always says, why are you late", "he asks me, what is the matter with you",
    "my dad tells me, why is your room a mess",
    "i find out what is due and who is the teacher", "i know what to do, what helps is quiet",
  ])
  func `what others ask is part of the answer`(line: String) {
    #expect(Understanding.tail(of: line, context: .sample) == nil)
  }

  @Test(arguments: [
    "what is going to happen with it then", "whats gonna happen w chem", "what happens to the other one now",
  ])
  func `what comes of something is asked without a mark`(line: String) {
    #expect(Understanding.askedBack(line, context: .sample) == .other)
  }

  @Test(arguments: [
    "what happens is that i forget", "what is hard is the long words", "what i do is ask", "when it is quiet",
    "who is nice to me",
    "what is on the test", "where the quiet room is",
  ])
  func `a sentence or a thing that begins so is none`(line: String) {
    #expect(Understanding.askedBack(line, context: .sample) == nil)
  }
}
