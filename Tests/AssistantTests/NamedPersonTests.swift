// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing
import Understanding

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct NamedPersonTests {
  @Test(
    arguments: [
      ("dana is fine", "dana"), ("jayden i guess", "jayden"), ("its Jonas", "Jonas"), ("it's jonas", "jonas"),
      ("with Jonas, he sits beside me", "Jonas"),
      ("with Jonas, he is right next to me. im Marta his team lead", "Jonas"),
      ("my name is just jayden", "jayden"), ("maybe my aunt", "my aunt"), ("my mom mayb", "my mom"),
      ("Amara B.", "Amara B."), ("Dr. Lee please", "Dr. Lee"), ("mr diaz lol", "mr diaz"),
      ("Sam works for me", "Sam"), ("hi, im sam", "sam"), ("no i meant call me Dana", "Dana"),
      ("no, its Jonas", "Jonas"), ("they call me Bo", "Bo"),
    ])
  func `only the name is kept of what is said around it`(words: String, name: String) {
    #expect(NamedPerson(words).name == name)
  }

  @Test(
    arguments: [
      ("my advisor Dr. Lee, and Priya", ["Dr. Lee", "Priya"]),
      ("my mom and mr diaz", ["my mom", "mr diaz"]),
      ("Maria Lopez, Priya Shah and Lee", ["Maria Lopez", "Priya Shah", "Lee"]), ("mom & dad", ["mom", "dad"]),
      ("Smith, John", ["Smith, John"]), ("Lee, buddy", ["Lee"]),
      ("the research and development team", ["the research and development team"]),
      ("Jonas, he and I share a desk", ["Jonas"]),
    ])
  func `everybody who is named is heard`(words: String, names: [String]) {
    #expect(NamedPerson.all(in: words).map(\.name).prefix(names.count) == names[...])
  }

  @Test(arguments: ["nobody", "nobody lol", "no one i guess", "there is nobody", "theres nobody else", "Nobody yet."])
  func `nobody is nobody`(words: String) { #expect(NamedPerson.isNobody(words)) }

  @Test(arguments: ["nobody, its just me", "its just me", "im alone", "theres only me", "on my own"])
  func `somebody who is alone has nobody else to name`(words: String) {
    #expect(NamedPerson.isAlone(words))
    #expect(!NamedPerson.isNobody(words), "where work is given out it means oneself")
  }

  @Test(arguments: ["Norbert", "my mom", "nobody knows it yet but Ms. Lee", "Only Lee", "Jonas"])
  func `somebody is not nobody`(words: String) {
    #expect(!NamedPerson.isNobody(words))
    #expect(!NamedPerson.isAlone(words))
  }

  private func flow(_ type: StepType, to place: String) -> Flow {
    var flow = Flow.sample
    flow.audience.facilitator = "supervisor"
    flow.sections[0].steps[1] = .asking("who", "And who is with you?", type: type, to: place)
    return flow
  }

  @Test func `a supervisor who is not there has no name`() throws {
    let scene = Scene(["Dana", "nobody, its just me"], flows: [flow(.person, to: "parties.supervisor")])
    try scene.run()
    #expect(scene.console.text.contains("Nobody, then"))
    #expect(!scene.console.text.contains("just me answers"))
    #expect(scene.plan?.parties.isEmpty == true)
  }

  @Test func `a plan asks for its name again where nobody is named`() throws {
    let scene = Scene(["nobody, its just me", "dana is fine"], flows: [flow(.person, to: "parties.supervisor")])
    try scene.run()
    #expect(scene.console.said(.trouble).contains { $0.contains("whose plan is it") })
    #expect(scene.plan?.learner.name == "Dana")
  }

  @Test func `who types for the learner is noted`() throws {
    let scene = Scene(["its Tobi, im his mom"])
    try scene.run()
    #expect(scene.plan?.learner.name == "Tobi")
    #expect(scene.console.text.contains("The plan belongs to Tobi"))
    #expect(scene.console.text.contains("Where does it get hard?"))
  }

  @Test func `a plan asks for the learner where only the one who types is named`() throws {
    let scene = Scene(["im his mom", "Tobi"])
    try scene.run()
    #expect(scene.console.said(.trouble).contains { $0.contains("whose plan is it") })
    #expect(scene.plan?.learner.name == "Tobi")
  }

  @Test func `names are kept where kinds of people are to choose from`() throws {
    var helpers = ChoiceList(
      id: "helpers",
      choices: [
        Choice(id: "teacher", text: Banded(Template("a teacher"))),
        Choice(id: "friend", text: Banded(Template("a friend or classmate")), words: ["buddy"]),
      ])
    helpers.arePeople = true
    var ask = Flow.sample
    ask.sections[0].steps[1].type = .choices
    ask.sections[0].steps[1].choices = .list(Reference("helpers"))
    ask.sections[0].steps[1].allowsOwnWords = true
    let heard = { (line: String) throws -> [Answer.Item]? in
      let scene = Scene([], flows: [ask], lists: ["helpers": helpers])
      let conversation = try Reception(world: scene.world, band: .adult).open(.flow("sample"))
      _ = try conversation?.hear("Mia")
      _ = try conversation?.hear(line)
      return conversation?.interview.slots.first(where: { $0.key.id == "gap" })?.answer?.items
    }
    #expect(
      try heard("my english teacher ms ruiz and my buddy dan") == [
        Answer.Item(id: "teacher", text: "Ms Ruiz, my english teacher"),
        Answer.Item(id: "friend", text: "Dan, my buddy"),
      ])
    #expect(try heard("1") == [Answer.Item(id: "teacher", text: "a teacher")])
    #expect(
      try heard("2 and my aunt rosa") == [
        Answer.Item(id: "friend", text: "a friend or classmate"), Answer.Item(text: "Rosa, my aunt"),
      ])
  }

  @Test func `two people who are named are two people of the plan`() throws {
    let scene = Scene(["Maya", "my advisor Dr. Lee, and Priya"], flows: [flow(.person, to: "parties+")])
    try scene.run()
    #expect(scene.plan?.parties.compactMap(\.name) == ["Dr. Lee", "Priya"])
    #expect(scene.plan?.parties.compactMap(\.relationship) == ["my advisor"])
  }

  @Test func `none of several ways says nothing of people`() throws {
    var ways = Flow.sample
    ways.sections[0].steps[1].type = .choices
    ways.sections[0].steps[1].choices = .written([Choice(id: "watch", text: Banded(Template("Watch someone")))])
    ways.sections[0].steps[1].allowsOwnWords = true
    let scene = Scene(["Dana", "none"], flows: [ways])
    try scene.run()
    #expect(!scene.console.text.contains("Nobody, then"))
  }
}
