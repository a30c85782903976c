// SPDX-License-Identifier: GPL-3.0-or-later
import Assistant
import Hearing
import Terminal
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct UtteranceLayoutTests {
  private func lines(_ utterance: Utterance, width: Int = 30) -> [String] {
    UtteranceLayout(width: width, style: .off).lines(of: utterance)
  }

  @Test func `a choice hangs under its number`() {
    let shown = lines(Utterance(.choice, "12  a choice with more words than fit"))
    #expect(shown == ["12  a choice with more words", "    than fit"])
  }

  @Test func `the things of a read-back hang under their numbers`() {
    let shown = lines(Utterance(.question, "I hear two things:\n1  keeping a list of what is due\n2  maths\nOK?"))
    #expect(shown == ["I hear two things:", "1  keeping a list of what is", "   due", "2  maths", "OK?"])
  }

  @Test func `a question is not broken where two blanks stand in it`() {
    #expect(lines(Utterance(.question, "Is that Dr.  Lee, Dana?")) == ["Is that Dr. Lee, Dana?"])
  }

  @Test func `what stands in columns keeps its columns`() {
    #expect(lines(Utterance(.choice, "/help        what you can do")) == ["/help        what you can do"])
  }

  @Test func `a column too wide for the screen goes below`() {
    let shown = lines(Utterance(.choice, "/edit [number or id]  change an answer"))
    #expect(shown == ["/edit [number or id]", "  change an answer"])
  }

  @Test func `read aloud, the aside of a heading has its own line`() {
    let layout = UtteranceLayout(width: 30, style: .off, isReadAloud: true)
    #expect(layout.lines(of: Utterance(.heading, "Goals", aside: "Dana answers")) == ["Goals", "Dana answers"])
  }

  @Test func `the aside of a heading stands at the right edge`() {
    #expect(lines(Utterance(.heading, "Goals", aside: "Dana answers")) == ["Goals             Dana answers"])
  }

  @Test func `an aside without room stands below`() {
    let shown = lines(Utterance(.heading, "Before we start, 1 of 8", aside: "Dana answers"))
    #expect(shown == ["Before we start, 1 of 8", "Dana answers"])
  }

  @Test func `trouble is marked even without colour`() {
    #expect(lines(Utterance(.trouble, "nothing was done")) == ["! nothing was done"])
  }

  @Test func `nothing that was typed can steer the terminal`() {
    #expect(lines(Utterance(.remark, "a\u{1B}[2Jb")) == ["a\\u{1B}[2Jb"])
  }

  @Test(arguments: [20, 40, 80]) func `no line is wider than the screen`(width: Int) {
    let text = "Let the other one speak first, and wait a little longer than feels natural."
    let kinds: [Utterance.Kind] = [.question, .remark, .hint, .trouble, .choice]
    for kind in kinds {
      #expect(lines(Utterance(kind, text), width: width).allSatisfy { DisplayWidth.of($0) <= width })
    }
  }
}
