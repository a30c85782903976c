// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing
import Understanding

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct ReproachTests {
  @Test func `a page of outbursts is kept as it is`() {
    let page = String(repeating: "bruh, ", count: 50_000) + "payroll"
    #expect(Reproach.cut(from: page) == page)
    #expect(Reproach.cut(from: "bruh, bruh, bruh, bruh, payroll") == "payroll")
  }

  @Test(arguments: [
    ("i told you, payroll", "payroll"), ("I already said it: the pay corrections", "the pay corrections"),
    ("payroll, like i said", "payroll"), ("i just said, payroll, as i told you", "payroll"),
    ("bruh. my bio grade in the app", "my bio grade in the app"), ("hes too fast i told u", "hes too fast"),
    ("5. i just said that. wtf", "5"), ("5. i just said that. wtf is 1 he'll put", "5"),
    ("my report card lol", "my report card"), ("lol i like hoop", "i like hoop"),
    ("duh, basketball", "basketball"), ("july 31 like we said", "july 31"),
    ("omg. the labs. i already told u", "the labs"), ("labs, bruh", "labs"),
    ("already said that. the labs", "the labs"),
    ("ugh, the essays! lol", "the essays!"), ("the same one as before, as discussed", "the same one as before"),
  ])
  func `what goes round an answer is left away`(line: String, answer: String) {
    #expect(Reproach.cut(from: line) == answer)
  }

  @Test(arguments: [
    "i told you", "i told you all about it", "I said no to extra shifts", "saying what i said before",
    "I told you in class that I was lost. Then the bell rang", "she said I told you so and laughed", "i play lol",
    "getting good at lol", "lol dolls", "my friends laugh and say bruh to me all day", "he told u to wait",
    "saying omg in every sentence", "ugh", "Lola and Bruhn", "like we said goodbye to grandma",
  ])
  func `words that are all there is stay`(line: String) {
    #expect(Reproach.cut(from: line) == line)
  }

  @Test(arguments: [
    "bruh.", "i just said that. wtf", "duh", "lol i told u", "Already said that!", "omg. i told you already",
  ])
  func `a line that tells nothing is heard as such`(line: String) { #expect(Reproach.isAll(line)) }

  @Test(arguments: [
    "my labs, duh", "i told you in class", "lol dolls", "bruh moments in class", "told you so, said mom", "",
  ])
  func `a line that tells something is heard as such`(line: String) { #expect(!Reproach.isAll(line)) }

  @Test(arguments: [
    ("hearing me do one first. sorry scratch that, hearing Denise do one", "hearing Denise do one"),
    ("long words scratch that, long sentences", "long sentences"),
    (
      "putting in IVs no wait aides dont do that. I mean talking with families when it's bad news",
      "talking with families when it's bad news"
    ),
    ("I was late. the tests, scratch that, the labs in bio", "I was late. the labs in bio"),
    ("he yelled at me. I mean he really yelled", "he yelled at me. I mean he really yelled"),
    ("she said, no wait, come back", "she said, no wait, come back"),
    ("we sat there, i mean really sat", "we sat there, i mean really sat"),
    ("there is no wait at the desk", "there is no wait at the desk"),
    ("i meant to call but forgot", "i meant to call but forgot"),
  ])
  func `what is taken back in a story is left away`(line: String, kept: String) throws {
    let context = try TestMaterials([]).readingContext(today: .testDay)
    #expect(Understanding.withoutTakenBack(line, context: context) == kept)
  }

  @Test func `a name that is put right at once is the right one`() throws {
    let scene = Scene(["Jon. no wait, Mia", "long words"])
    try scene.run()
    #expect(scene.plan?.learner.name == "Mia")
  }
}
