// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct ConversationTests {
  @Test func `conversation ends in a plan`() throws {
    let scene = Scene(["Dana", "the monthly report", "I make it alone", "3 June 2027", "yes", "ok", "1"])
    #expect(try scene.run() == .finished(.final))
    let plan = try #require(scene.plan)
    #expect(plan.learner.name == "Dana")
    #expect(plan.gaps.map(\.text) == ["the monthly report"])
    #expect(plan.goals.first?.statement == "I make it alone")
    #expect(plan.goals.first?.due?.iso == "2027-06-03")
    #expect(plan.goals.first?.gaps == plan.gaps.map(\.id))
    #expect(plan.status == .active)
  }

  @Test func `every answer is kept before the next question is asked`() throws {
    let scene = Scene(["Dana", "the monthly report", "I make it alone"])
    var kept: [Int] = []
    scene.console.beforeLine = { _ in kept.append(scene.shelf.turns.count) }
    try scene.run()
    #expect(kept == [0, 1, 2, 3])
  }

  @Test func `end of input pauses and the conversation goes on later`() throws {
    let first = Scene(["Dana"])
    #expect(try first.run() == .paused)
    #expect(first.console.text.contains("saved; resume with"))
    let (second, ending) = try Scene.resumed(first.shelf, ["the monthly report"])
    #expect(ending == .paused)
    #expect(second.plan?.learner.name == "Dana")
    #expect(second.plan?.gaps.count == 1)
    #expect(second.shelf.stored.count == 1)
  }

  @Test func `full disk loses nothing and is tried again`() throws {
    let scene = Scene(["Dana", "", "the monthly report"])
    scene.shelf.troubles = [.notKept("disk full")]
    try scene.run()
    #expect(scene.console.said(.trouble).contains { $0.contains("not saved, still in memory") })
    #expect(scene.plan?.learner.name == "Dana")
    #expect(scene.plan?.gaps.first?.text == "the monthly report")
  }

  @Test func `leaving while nothing can be saved is said`() throws {
    let scene = Scene(["Dana"])
    scene.shelf.troubles = [.notKept("disk full")]
    #expect(try scene.run() == .leftUnsaved)
  }

  @Test func `changes of somebody else are shown and kept`() throws {
    let scene = Scene(["Dana", "the monthly report", "yes", "I make it alone"])
    scene.console.beforeLine = { line in
      guard line == 1, let (id, there) = scene.shelf.stored.first else { return }
      var theirs = there
      theirs.plan.purpose = "growth"
      theirs.version += 1
      scene.shelf.stored[id] = theirs
    }
    try scene.run()
    #expect(scene.console.said(.trouble).contains { $0.contains("M. Lopez") })
    #expect(scene.plan?.purpose == "growth")
    #expect(scene.plan?.gaps.first?.text == "the monthly report")
    #expect(scene.plan?.goals.first?.statement == "I make it alone")
  }

  @Test(arguments: [
    "wait what is day one", "wait who are you calling the starter", "what is that for?", "hold on which day is that",
  ])
  func `a question where a day is wanted ends nothing`(line: String) throws {
    let scene = Scene(["Dana", "the monthly report", "I make it alone", line, "3 June 2027", "yes"])
    try scene.run()
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-03")
  }

  @Test func `changes between two sittings are kept`() throws {
    let first = Scene(["Dana", "the monthly report"])
    try first.run()
    let (id, there) = try #require(first.shelf.stored.first)
    var theirs = there
    theirs.plan.purpose = "growth"
    theirs.plan.actions.append(ActionStep(id: Identifier("drill")) { $0.text = "Fire drill" })
    theirs.version += 1
    first.shelf.stored[id] = theirs
    let (second, _) = try Scene.resumed(first.shelf, ["I make it alone", "/edit gap", "the weekly report"])
    let plan = try #require(second.plan)
    #expect(plan.purpose == "growth")
    #expect(plan.actions.map(\.text) == ["Fire drill"])
    #expect(plan.goals.first?.statement == "I make it alone")
    #expect(plan.gaps.map(\.text) == ["the weekly report"])
  }

  @Test func `signpost comes first and the words are not kept`() throws {
    let scene = Scene(["Dana", "I want to die"])
    try scene.run()
    #expect(scene.console.text.contains("988"))
    let plan = try #require(scene.plan)
    #expect(plan.gaps.isEmpty)
    #expect(plan.notes.isEmpty)
    let kept = try #require(scene.shelf.journals.values.first)
    #expect(
      kept.contains {
        if case .noted(let note) = $0.kind { note.isPrivate && !note.text.contains("die") } else { false }
      })
  }

  @Test func `bare words are commands, and what they do not tell themselves is said`() throws {
    let scene = Scene(["Dana", "skip", "/back", "help"])
    try scene.run()
    #expect(scene.console.text.contains("Skipped. You can come back to it."))
    #expect(!scene.console.text.contains("leave this question for later (/skip)"))
    #expect(scene.console.text.contains("Taken as a request: what you can do here (/help)"))
    #expect(scene.console.text.contains("/support"))
    #expect(scene.plan?.gaps.isEmpty == true)
  }

  @Test func `how to say words literally is said once`() throws {
    let scene = Scene(["Dana", "help", "where are we", "what can i do here"])
    try scene.run()
    let times = scene.console.text.components(separatedBy: "type /say and the words again").count - 1
    #expect(times == 1)
  }

  @Test func `behind a refusal the question stands again`() throws {
    let scene = Scene(["Dana", "/goto nowhere"])
    try scene.run()
    let asked = scene.console.told.filter { $0.kind == .question && $0.text == "Where does it get hard?" }
    #expect(asked.count == 2)
  }

  @Test func `say keeps a command word as an answer`() throws {
    let scene = Scene(["Dana", "/say help"])
    try scene.run()
    #expect(scene.plan?.gaps.first?.text == "help")
  }

  @Test func `unknown is stored as unknown`() throws {
    let scene = Scene(["Dana", "idk"])
    try scene.run()
    #expect(scene.plan?.gaps.first?.unknown == ["text"])
    #expect(scene.plan?.gaps.first?.text == nil)
  }

  @Test func `undo takes the answer out of the plan`() throws {
    let scene = Scene(["Dana", "the monthly report", "/undo"])
    try scene.run()
    #expect(scene.plan?.gaps.isEmpty == true)
    #expect(scene.plan?.learner.name == "Dana")
  }

  @Test func `editing replaces the words and keeps the item`() throws {
    let scene = Scene(["Dana", "the report", "/edit gap", "the monthly report"])
    var before: Identifier?
    scene.console.beforeLine = { if $0 == 2 { before = scene.plan?.gaps.first?.id } }
    try scene.run()
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
    #expect(scene.plan?.gaps.first?.id == before)
  }

  @Test func `notes are kept in the room between sittings`() throws {
    let first = Scene(["/note call Lee", "/echo hello", "/notes"])
    #expect(try first.run("scratch") == .paused)
    #expect(first.console.text.contains("Echo: \u{201C}hello\u{201D}"))
    let second = Scene(["/notes"], shelf: first.shelf)
    try second.run("scratch")
    #expect(second.console.text.contains("call Lee"))
    #expect(second.shelf.stored.isEmpty)
  }

  @Test func `unknown command runs nothing`() throws {
    let scene = Scene(["Dana", "/udno"])
    try scene.run()
    #expect(scene.console.said(.trouble).contains { $0.contains("did you mean /undo?") })
    #expect(scene.plan?.learner.name == "Dana")
  }

  @Test func `only commands are remembered`() throws {
    let scene = Scene(["Dana", "/where", "secret words", "help"])
    try scene.run()
    #expect(scene.console.rememberedLines == ["/where"])
  }

  @Test func `a sheet whose answers cannot be kept is not told as kept`() throws {
    let scene = Scene([])
    let conversation = try #require(try Reception(world: scene.world).open(.flow("sample")))
    scene.shelf.troubles = [.notKept("disk full")]
    #expect(throws: ShelfTrouble.notKept("disk full")) {
      _ = try conversation.fill(from: AnswerSheet(["name": .words("Dana")]))
    }
    #expect(scene.shelf.finished.isEmpty)
  }

  @Test func `a single answer that cannot be kept is not told as kept`() throws {
    let scene = Scene([])
    let conversation = try #require(try Reception(world: scene.world).open(.flow("sample")))
    scene.shelf.troubles = [.notKept("disk full")]
    #expect(throws: ShelfTrouble.notKept("disk full")) { try conversation.hearAlone("Dana") }
  }

  @Test func `sheet fills what it holds and leaves the rest open`() throws {
    let scene = Scene([])
    let conversation = try #require(try Reception(world: scene.world).open(.flow("sample")))
    let sheet = AnswerSheet(["name": .words("Dana"), "due": .words("3 June 2027"), "colour": .words("red")])
    let outcome = try conversation.fill(from: sheet)
    #expect(outcome.outcome == .draft)
    #expect(outcome.openHardSteps == ["goal"])
    #expect(outcome.unused == ["colour"])
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-03")
    #expect(scene.plan?.status == .draft)
  }
}
