// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import FoundationEssentials
import Testing

@testable import Library

@Suite struct FlowCatalogueTests {
  private static func flow(_ id: String, _ title: String, steps: String = "") -> String {
    """
    flow: \(id)
    version: 1
    title: \(title)
    kind: none
    for: {subject: student, facilitator: none, bands: [middle, high]}
    minutes: 5
    sections:
      - section: one
        title: One
        steps:
          - {id: name, type: text, ask: "What is your name?", why: "For the plan.", example: "Mia", to: learner.name}
    \(steps)
    """
  }

  private func catalogue(_ folders: TemporaryFolder...) -> FlowCatalogue {
    FlowCatalogue(layers: folders.map { .folder($0.path) })
  }

  @Test func `later layers add to and replace earlier ones by id`() throws {
    let base = try TemporaryFolder([
      "flows/a.yaml": Self.flow("a", "Base A"), "flows/b.yaml": Self.flow("b", "Base B"),
    ])
    let mine = try TemporaryFolder([
      "flows/b.yaml": Self.flow("b", "My B"), "flows/c.yaml": Self.flow("c", "My C"),
    ])
    let catalogue = catalogue(base, mine)
    #expect(catalogue.headers.map(\.title) == ["Base A", "My B", "My C"])
    #expect(catalogue.flow("b").value?.title == "My B")
    #expect(catalogue.flow("a").value?.title == "Base A")
    #expect(catalogue.flow("zebra").value == nil)
  }

  @Test func `a header takes only the lines above the sections`() throws {
    let text = Self.flow("a", "A") + "\n  this is: [broken"
    let folder = try TemporaryFolder(["flows/a.yaml": text])
    let header = try #require(catalogue(folder).headers.first)
    #expect(header.audience == Audience(subject: "student", facilitator: nil, bands: [.middle, .high]))
    #expect(header.minutes == 5)
    #expect(catalogue(folder).flow("a").value == nil)
  }

  @Test func `a broken flow is told and not given, the others are`() throws {
    let broken =
      Self.flow("mine", "Mine", steps: #"      - {id: owner, type: person, ask: "Who does {goal}?", to: action.who}"#)
      + "\n" + #"      - {id: goal, type: goal, ask: "What?", why: "x", example: "y", to: goal.statement}"# + "\n"
    let folder = try TemporaryFolder(["flows/mine.yaml": broken, "flows/good.yaml": Self.flow("good", "Good")])
    let reading = catalogue(folder).flow("mine")
    #expect(reading.value == nil)
    #expect(
      reading.defects.map(\.description) == [
        """
        \(folder.path)/flows/mine.yaml:12:40: step "owner" asks about {goal}, which comes later
          hint: move the step below "goal", or take {goal} out of the question
        """
      ])
    #expect(catalogue(folder).flow("good").value != nil)
  }

  @Test func `style alone keeps no flow from being given`() throws {
    let rude = #"      - {id: cause, type: text, ask: "Why? Why not?", to: talk}"#
    let folder = try TemporaryFolder(["flows/mine.yaml": Self.flow("mine", "Mine", steps: rude)])
    #expect(catalogue(folder).flow("mine").value != nil)
    #expect(!catalogue(folder).defects().isEmpty)
  }

  @Test(arguments: ["../secret", "a/b", "", ".", "a\u{0}", "á", String(repeating: "a", count: 1000)])
  func `an id is never a path`(id: String) throws {
    let folder = try TemporaryFolder(["flows/a.yaml": Self.flow("a", "A"), "secret.yaml": Self.flow("secret", "No")])
    #expect(catalogue(folder).flow(id).value == nil)
  }

  @Test func `a flow is found by its first line when its file has another name`() throws {
    let folder = try TemporaryFolder(["flows/old-name.yaml": Self.flow("mine", "Mine")])
    #expect(catalogue(folder).flow("mine").value?.title == "Mine")
    #expect(catalogue(folder).defects().map(\.message) == ["\"mine\" does not have the name of its file"])
  }

  @Test func `a file that is a folder, and a file that is too big, are refused with a word`() throws {
    let folder = try TemporaryFolder([
      "flows/folder.yaml/x": "", "flows/big.yaml": "flow: big\n" + String(repeating: "#", count: 2_000_001),
    ])
    #expect(catalogue(folder).flow("folder").defects.map(\.message) == ["file cannot be read"])
    #expect(catalogue(folder).flow("big").defects.first?.message.contains("too big") == true)
  }

  @Test func `lists, kinds and signposts are those of all layers, the calendar that of the last`() throws {
    let base = try TemporaryFolder([
      "lists/causes.yaml":
        "list: causes\ntitle: C\nchoices: [{id: a, text: A, words: [x]}, {id: b, text: {middle: B}}]\n",
      "kinds.yaml": """
      kinds:
        - {kind: one, title: One, setting: school, clocks: [{id: year, months: 12}], fields: [{id: f, label: F, type: date}]}
        - {kind: two, title: Two, setting: workplace}
      """,
      "calendar.yaml": "calendar: base\nterms: [{name: fall, from: 2026-08-31, to: 2026-12-18}]\n",
      "signposts/a.yaml":
        "signposts: [{id: s, title: S, words: [w], not: [n], say: Hi, contacts: [{country: US, who: W, how: H}]}]\n",
    ])
    let mine = try TemporaryFolder([
      "kinds.yaml": "kinds: [{kind: two, title: My Two, setting: workplace}]\n",
      "calendar.yaml":
        "calendar: mine\nfiscal-start: \"10-01\"\nholidays: [{name: day, words: [d], date: 2026-11-26}]\n",
    ])
    let catalogue = catalogue(base, mine)
    #expect(catalogue.kinds.value?.map(\.title) == ["One", "My Two"])
    #expect(catalogue.kinds.value?.first?.fields.map(\.type) == [.date])
    #expect(catalogue.calendar.value?.id == "mine")
    #expect(catalogue.calendar.value?.fiscalStart == "10-01")
    #expect(catalogue.calendar.value?.holidays.map(\.date) == ["2026-11-26"])
    #expect(catalogue.list("causes").value?.choices.map(\.id) == ["a", "b"])
    #expect(catalogue.signposts.value?.first?.exceptions == ["n"])
    #expect(catalogue.defects().isEmpty, "\(catalogue.defects())")
  }

  @Test(arguments: [
    (
      "calendar.yaml", "calendar: x\nterms: [{name: fall, from: 2026-02-30, to: 2026-12-18}]\n",
      "\"from\" of term \"fall\" is no day: \"2026-02-30\""
    ),
    (
      "calendar.yaml", "calendar: x\nbreaks: [{name: b, from: 2026-12-18, to: 2026-12-01}]\n",
      "break \"b\" ends before it begins"
    ),
    ("calendar.yaml", "calendar: x\nfiscal-start: 13-01\n", "fiscal start \"13-01\" is no day of the year"),
    ("lists/l.yaml", "list: l\nchoices: [{id: a, text: A}, {id: a, text: B}]\n", "list has two choices \"a\""),
    ("lists/l.yaml", "list: m\nchoices: [{id: a, text: A}]\n", "\"m\" does not have the name of its file"),
    ("lists/l.yaml", "list: l\nchoices: [{id: a}]\n", "choice \"a\" of list \"l\" has no \"text\""),
    (
      "kinds.yaml", "kinds: [{kind: k, title: K, setting: school, flows: [nope]}]\n",
      "kind \"k\" names flow \"nope\", which is not there"
    ),
    (
      "kinds.yaml", "kinds: [{kind: k, title: K, setting: school, required: [goal.sing]}]\n",
      "kind \"k\" requires \"goal.sing\", which is no place in a plan"
    ),
    ("kinds.yaml", "kinds: [{kind: k, title: K, setting: home}]\n", "\"setting\" of kind \"k\" cannot be \"home\""),
    ("signposts/s.yaml", "signposts: [{id: s, title: S}]\n", "signpost \"s\" has no \"say\""),
  ])
  func `a defect of any other file is told`(file: String, text: String, message: String) throws {
    let folder = try TemporaryFolder([file: text])
    #expect(catalogue(folder).defects().map(\.message) == [message])
  }
}
