// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Testing

@testable import Library

/// Every rule is planted once in a flow that is clean otherwise, and has to be the only one that speaks.
@Suite struct FlowLintTests {
  static let clean = """
    flow: mine
    version: 2
    title: Mine
    kind: ilp
    for: {subject: student, facilitator: teacher, bands: [elementary, adult]}
    start: {populate: goals}
    sections:
      - section: first
        title: First
        steps:
          - id: hello
            type: note
            ask: "Hello {learner}."
          - id: name
            type: text
            ask: "What is your name?"
            why: "It goes on the plan."
            example: "Mia"
            to: learner.name
          - id: good
            type: list
            count: {min: 1, max: 3}
            ask: {elementary: "What are you good at?", adult: "What goes well?"}
            why: "It helps."
            example: "reading"
            to: strengths+
            then: [{if: "good >= 2", say: "Well done, {name}."}]
          - id: cause
            type: choice
            options: [{id: no-time, text: "No time"}, {id: other, text: "Something else"}]
            when: has(good)
            ask: "What is in the way?"
            why: "It decides what helps."
            example: "No time"
            to: talk
          - id: sure
            type: scale
            range: {min: 0, max: 10}
            labels: {0: "not yet", 10: "fully"}
            when: cause == no-time and band == adult
            ask: "How sure are you, with {cause}?"
            why: "It shows how near it is."
            example: "7"
            to: goal.confidence
            probes:
              - {if: "sure < 7", say: "What would raise it?", into: raise, to: goal.confidence-raise}
        confirm: "So: {good}. Right?"
      - section: goals
        title: Goals
        when: count(good) > 0
        repeat: {as: goal, min: 1, max: 2, first: "Now the goals.", another: "Another?"}
        steps:
          - id: aim
            type: goal
            depends: [good]
            ask: "What do you want to do with {good}?"
            why: "It is the goal."
            example: "I read ten pages a day."
            to: goal.statement
          - id: tie
            type: choice
            options: helpers
            ask: "Who helps?"
            why: "Alone is hard."
            example: "Lee"
            to: goal.strength
      - section: look
        title: Look
        repeat: {as: goal, over: goals}
        steps:
          - id: moved
            type: text
            ask: "What moved in {goal}?"
            why: "It shows the way."
            example: "One page."
            to: review.result
    review:
      show: [first, goals]
      hard: [aim]
      finish: [final]
    retired: [old-one]

    """

  static let context = FlowLint.Context(
    lists: ["helpers": ChoiceList(id: "helpers", choices: [Choice(id: "lee", text: Banded(Template("Lee")))])],
    kinds: ["ilp": ["division"]], roles: ["student", "teacher"])

  struct Planted: CustomTestStringConvertible, Sendable {
    let rule: String
    let old: String
    let new: String
    let message: String

    init(_ rule: String, _ old: String, _ new: String, _ message: String) {
      (self.rule, self.old, self.new, self.message) = (rule, old, new, message)
    }

    var testDescription: String { message }
  }

  static func defects(in text: String, context: FlowLint.Context = context) throws -> [Defect] {
    let log = DefectLog(file: "mine.yaml")
    let node = try #require(DataReader.read(text, file: "mine.yaml").node)
    let flow = try #require(FlowDecoder(log: log).flow(node))
    try #require(log.defects.isEmpty, "\(log.defects)")
    return FlowLint.defects(in: flow, file: "mine.yaml", against: context)
  }

  @Test func `a clean flow is met with silence`() throws {
    #expect(try Self.defects(in: Self.clean) == [])
  }

  @Test(arguments: planted)
  func `a planted defect is found, with its line and a hint`(planted: Planted) throws {
    let parts = Self.clean.split(separator: planted.old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let text = parts.joined(separator: planted.new)
    let defects = try Self.defects(in: text)
    #expect(defects.map(\.rule) == [planted.rule], "\(defects)")
    #expect(defects.map(\.message) == [planted.message])
    #expect(defects.allSatisfy { !$0.hint.isEmpty && $0.line > 1 || $0.line == 1 })
  }

  @Test func `a lost id of the version before is found`() throws {
    var context = Self.context
    context.previous = Flow(
      id: "mine", sections: [Section(id: "a", steps: [Step(id: "name"), Step(id: "old-one"), Step(id: "lost")])])
    let defects = try Self.defects(in: Self.clean, context: context)
    #expect(defects.map(\.rule) == ["EarlierIdIsKeptOrRetired"])
    #expect(defects.first?.message == "step \"lost\" of version 1 is neither kept nor retired")
    #expect(defects.first?.hint == "add \"lost\" to \"retired\"")
  }

  @Test func `every rule is planted`() {
    let planted = Set(Self.planted.map(\.rule) + ["EarlierIdIsKeptOrRetired"])
    #expect(planted == Set(FlowLint.ruleNames))
  }
}
