// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Testing

@testable import Library

@Suite struct FlowDecoderTests {
  private func decode(_ step: String) throws -> (step: Step?, defects: [Defect]) {
    let log = DefectLog(file: "mine.yaml")
    let node = try #require(DataReader.read(step, file: "mine.yaml").node)
    return (StepDecoder(log: log).step(node), log.sorted)
  }

  @Test func `every key of a step is read`() throws {
    let (step, defects) = try decode(
      """
      id: seen
      type: choices
      ask: {elementary: "A?", adult: "B {x}?"}
      reword: R
      why: W
      example: E
      help: H
      tip: T
      speaker: family
      required: true
      private: yes
      when: has(x)
      depends: [x, y]
      default: "{x}"
      options: [{id: a, text: A, words: [aa], when: y}]
      own: true
      count: {min: 1, max: 3}
      check: [{if: "words > 9", say: Long}]
      probes:
        - {if: vague, say: "More?", into: more, type: date, to: goal.due}
        - {if: short, say: "Again?", into: replace, max: 2}
      insist: hold
      then: [{say: Good}]
      to: gaps+
      confirm: true
      """)
    #expect(defects.isEmpty, "\(defects)")
    let seen = try #require(step)
    #expect(seen.type == .choices)
    #expect(seen.wording.ask?[.adult]?.names == ["x"])
    #expect(seen.wording.tip == "T")
    #expect(seen.speaker == .family)
    #expect(seen.isRequired && seen.isPrivate && seen.allowsOwnWords && seen.isReadBack)
    #expect(seen.depends.map(\.id) == ["x", "y"])
    #expect(seen.depends.last?.mark == SourceMark(line: 13, column: 14))
    #expect(seen.count == Bounds(min: 1, max: 3))
    #expect(seen.checks.map(\.say.text) == ["Long"])
    #expect(seen.probeSteps.map(\.id) == ["more"])
    #expect(seen.probeSteps.first?.type == .date)
    #expect(seen.probes.last?.target == .replace)
    #expect(seen.insistence == .hold)
    #expect(seen.then.first?.condition == nil)
    #expect(seen.to?.adds == true)
  }

  @Test(arguments: [
    ("id: a\ntype: txt\nask: A?\n", "\"type\" of step \"a\" cannot be \"txt\"", "did you mean \"text\"?"),
    ("id: a\nask: A?\n", "step \"a\" has no \"type\"", "add \"type: ...\""),
    ("type: text\nask: A?\n", "a step has no \"id\"", "add \"id: ...\""),
    ("id: a\ntype: text\naks: A?\n", "step \"a\" has an unknown key \"aks\"", "did you mean \"ask\"?"),
    (
      "id: a\ntype: text\nask: {adlut: A?}\n", "\"ask\" of step \"a\" has an unknown key \"adlut\"",
      "did you mean \"adult\"?"
    ),
    (
      "id: a\ntype: text\nwhen: b = c\n",
      "\"when\" of step \"a\", character 3: expression has \"=\" where it makes no sense",
      "write it like: has(goal), count(gap) > 1, cause == no-time, band in (elementary, middle), not vague"
    ),
    (
      "id: a\ntype: choice\noptions: x\nof: y\n", "step \"a\" has both \"options\" and \"of\"",
      "keep the one that its choices come from"
    ),
    ("id: a\ntype: text\nprobes: [{if: vague}]\n", "\"probes\" of step \"a\" has no \"say\"", "add \"say: ...\""),
    (
      "id: a\ntype: scale\nlabels: {low: x}\n", "\"labels\" of step \"a\" should be a whole number, not \"low\"",
      "write it like: {0: \"cannot do it yet\", 10: \"do it alone\"}"
    ),
  ])
  func `what is wrong in a step is told with a remedy`(text: String, message: String, hint: String) throws {
    let defects = try decode(text).defects
    #expect(defects.map(\.message) == [message])
    #expect(defects.map(\.hint) == [hint])
  }

  @Test func `everything wrong in a file is told at once`() throws {
    let log = DefectLog(file: "mine.yaml")
    let text = """
      flow: mine
      titel: Mine
      sections:
        - section: one
          repeat: {as: goal, over: goals, max: 3}
          sets: [x]
          steps:
            - {id: a, type: nope, ask: [b]}
      review: {finish: [done]}
      """
    let node = try #require(DataReader.read(text, file: "mine.yaml").node)
    _ = FlowDecoder(log: log).flow(node)
    #expect(
      log.sorted.map(\.message) == [
        "flow file has no \"version\"", "flow file has no \"title\"", "flow file has no \"kind\"",
        "flow file has no \"for\"", "flow file has an unknown key \"titel\"",
        "\"repeat\" of section \"one\" has \"max\" beside \"over\"",
        "\"sets\" of section \"one\" should be keys with values, not a list",
        "\"type\" of step \"a\" cannot be \"nope\"", "\"ask\" of step \"a\" should be text, not a list",
        "\"finish\" of \"review\" of flow file cannot be \"done\"",
      ])
  }
}
