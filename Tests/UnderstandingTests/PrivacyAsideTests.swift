// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Understanding

/// Requests that stand in an answer and say that a part of it shall not be written.
@Suite(.hearsEnglish) struct PrivacyAsideTests {
  private struct Row {
    let line: String
    let kept: String
    let part: String
  }

  private static let parts = [
    Row(
      line:
        "LPN first, then maybe RN if his mom's ok by then. the bit about his mom is private, dont put that in the plan",
      kept: "LPN first, then maybe RN", part: "if his mom's ok by then"),
    Row(
      line: "the yelling. his dad yelled (thats between us, don't write that)", kept: "the yelling",
      part: "his dad yelled"),
    Row(
      line: "role playing with me, and the 'I hear you' line. Private: he practiced on his girlfriend lol",
      kept: "role playing with me, and the 'I hear you' line", part: "he practiced on his girlfriend lol"),
    Row(
      line: "loads trucks fast and he's calm with drivers. dont put the drivers part", kept: "loads trucks fast",
      part: "he's calm with drivers"),
    Row(line: "reading. my mom cries at night, dont put that", kept: "reading", part: "my mom cries at night"),
    Row(line: "reading. my mom cries at night, dont write that", kept: "reading", part: "my mom cries at night"),
    Row(
      line: "I want to be a welder because my uncle drinks. please leave out the uncle part",
      kept: "I want to be a welder", part: "because my uncle drinks"),
    Row(line: "fractions. he takes pills. keep that between us", kept: "fractions", part: "he takes pills"),
    Row(
      line: "the mornings, we got evicted (private), and the bus", kept: "the mornings. the bus",
      part: "we got evicted"),
    Row(
      line: "mondays are hard. off the record, he fell asleep at the wheel", kept: "mondays are hard",
      part: "he fell asleep at the wheel"),
    Row(
      line: "more time. dont write this down but his dad is in jail", kept: "more time", part: "his dad is in jail"),
    Row(
      line: "the bus and the divorce thing. the divorce part stays between you and me", kept: "the bus",
      part: "the divorce thing"),
    Row(line: "he is late. his car got towed. that's off the record", kept: "he is late", part: "his car got towed"),
    Row(line: "math. he cried. dont tell anyone ok", kept: "math", part: "he cried"),
    Row(
      line: "charting. she is pregnant - don't mention that in the plan please", kept: "charting",
      part: "she is pregnant"),
  ]

  @Test func `a part that shall not be written is left out`() {
    for row in Self.parts {
      let aside = Understanding.privacyAside(in: row.line, context: .sample)
      #expect(aside == PrivacyAside(kept: row.kept, part: .words(row.part)), "\(row.line)")
    }
  }

  @Test(arguments: [
    ("his dad yelled at him (don't write that)", "his dad yelled at him"),
    ("he takes pills, dont put that in the plan", "he takes pills"),
    ("Private: he cried in my office", "he cried in my office"),
    ("my mom is sick, all of this is private", "my mom is sick"),
    ("i get scared when dad drinks but thats between us", "i get scared when dad drinks"),
    ("i live with my aunt, keep that private", "i live with my aunt"),
    ("his dad hits the wall dont write that down", "his dad hits the wall"),
    ("i want to move out. this answer is private", "i want to move out"),
  ]) func `what cannot be told apart is kept as a whole`(line: String, kept: String) {
    #expect(
      Understanding.privacyAside(in: line, context: .sample) == PrivacyAside(kept: kept, part: .whole), "\(line)")
  }

  @Test func `what is named and does not stand in the line is told`() {
    let aside = Understanding.privacyAside(in: "a nurse. the part about my stepdad is private", context: .sample)
    #expect(aside == PrivacyAside(kept: "a nurse", part: .named("my stepdad")))
  }

  @Test(arguments: [
    "a private room for tests", "I read in my room, its private", "i lock the screen and keep it private",
    "keep patient names private, always", "we do not write that fast", "my teacher says dont write that",
    "he has private lessons, twice a week", "what happens between us at home", "i tell him, keep it down please",
    "leave out long words and write short ones", "don't put the chair there, put it at the door",
    "we keep secrets between us two brothers", "his records are confidential, so I lock the door",
    "i cant talk about patients, its confidential", "the part about fractions is hard",
    "in private he talks more. in class he is shy", "private school: hard to get in",
    "dont write on the desk, use paper", "dont put that on the shelf, it falls", "i lose stuff when i dont put it back",
    "my boss says dont put it off",
    "i dont want that. i want a job", "I keep that in a drawer and read it again",
    "sharing is hard, i dont share that much",
    "off the record player I learned most songs", "not for others but for me", "between us we can lift fifty pounds",
    "I forget what I was told if I don't write it down", "leave this one out, he's too young for that",
    "my friends laugh and i dont share that", "lets leave that out", "do not write down", "thats between us",
    "keep that last one private",
  ]) func `an answer with such words stays one`(line: String) {
    #expect(Understanding.privacyAside(in: line, context: .sample) == nil, "\(line)")
  }

  @Test(arguments: [
    ("yeah n can u not tell my mom any of this", "yeah"), ("just chem. i dont wanna say it to my mom tho", "just chem"),
    ("math. dont tell my dad about this", "math"),
  ])
  func `what one of the family shall not know is kept apart as a whole`(line: String, kept: String) {
    #expect(Understanding.privacyAside(in: line, context: .sample) == PrivacyAside(kept: kept, part: .whole))
  }

  @Test(arguments: [
    "i dont want to tell my mom that I failed", "she says dont tell my dad",
    "dont tell my mom she worries about grades",
  ])
  func `what is told of the family stays an answer`(line: String) {
    #expect(Understanding.privacyAside(in: line, context: .sample) == nil)
  }
}
