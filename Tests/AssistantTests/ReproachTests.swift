// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct ReproachTests {
  @Test(arguments: [
    ("i told you, payroll", "payroll"), ("I already said it: the pay corrections", "the pay corrections"),
    ("payroll, like i said", "payroll"), ("i just said, payroll, as i told you", "payroll"),
  ])
  func `what goes round an answer is left away`(line: String, answer: String) {
    #expect(Conversation.withoutReproach(line) == answer)
  }

  @Test(arguments: ["i told you", "i told you all about it", "I said no to extra shifts", "saying what i said before"])
  func `words that are all there is stay`(line: String) {
    #expect(Conversation.withoutReproach(line) == line)
  }

  @Test func `a name that is put right at once is the right one`() throws {
    let scene = Scene(["Jon. no wait, Mia", "long words"])
    try scene.run()
    #expect(scene.plan?.learner.name == "Mia")
  }
}
