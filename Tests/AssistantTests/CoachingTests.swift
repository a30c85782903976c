// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing
import Understanding

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct CoachingTests {
  private func talk(_ lines: [String]) throws -> Scene {
    let scene = Scene(lines, flows: [.coached])
    try scene.run("coached")
    return scene
  }

  @Test func `a weak goal becomes one sentence of the person's own words`() throws {
    let scene = try talk([
      "get better at excel", "I do the report myself with a pivot table", "hours for one report", "20", "6",
      "end of next month", "yes", "yes",
    ])
    let sentence = "I do the report myself with a pivot table by 31 December 2026. Hours for one report: from 20 to 6."
    #expect(scene.console.text.contains("\u{201C}\(sentence)\u{201D}"))
    #expect(scene.plan?.goals.first?.rewritten == sentence)
    #expect(scene.plan?.goals.first?.statement == "get better at excel")
  }

  @Test func `no keeps the person's own words`() throws {
    let scene = try talk([
      "get better at excel", "I do the report myself", "hours", "20", "6", "end of next month", "yes", "no",
    ])
    #expect(scene.plan?.goals.first?.rewritten == nil)
    #expect(scene.console.text.contains("your own words stand"))
  }

  @Test(arguments: ["edit", "change it"])
  func `edit puts the sentence into the line`(word: String) throws {
    let scene = try talk([
      "get better at excel", "I do the report myself", "hours", "20", "6", "end of next month", "yes", word,
      "I do it in 6 hours by the end of the year",
    ])
    #expect(scene.plan?.goals.first?.rewritten == "I do it in 6 hours by the end of the year")
  }

  @Test func `a better sentence can be typed at once`() throws {
    let scene = try talk([
      "get better at excel", "I do the report myself", "hours", "20", "6", "end of next month", "yes",
      "The report takes me 6 hours",
    ])
    #expect(scene.plan?.goals.first?.rewritten == "The report takes me 6 hours")
  }

  @Test func `a day that is changed later is changed in the kept sentence, too`() throws {
    let scene = try talk([
      "get better at excel", "I do the report myself", "hours", "20", "6", "end of next month", "yes", "yes",
      "no, the deadline should be June 10", "yes",
    ])
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-10")
    #expect(scene.plan?.goals.first?.rewritten == "I do the report myself by 10 June 2027. Hours: from 20 to 6.")
  }

  @Test func `a sentence that names another day moves the deadline`() throws {
    let scene = try talk([
      "get better at excel", "I do the report myself", "hours", "20", "6", "end of next month", "yes",
      "No, it should say: I do the report in 6 hours by May 7", "yes",
    ])
    #expect(scene.plan?.goals.first?.rewritten == "I do the report in 6 hours by May 7")
    #expect(scene.plan?.goals.first?.due?.iso == "2027-05-07")
  }

  @Test func `another target brings a new sentence`() throws {
    let scene = try talk([
      "get better at excel", "I do the report myself", "hours", "20", "6", "end of next month", "yes", "yes",
      "no, the target should be 5", "yes",
    ])
    #expect(scene.console.text.contains("has changed since"))
    #expect(scene.plan?.goals.first?.rewritten == "I do the report myself by 31 December 2026. Hours: from 20 to 5.")
  }

  @Test func `a goal that says all is asked for nothing but where it stands`() throws {
    let scene = try talk(["read 20 pages a day by June 3", "5", "yes"])
    let goal = try #require(scene.plan?.goals.first)
    #expect(goal.statement == "read 20 pages a day by June 3")
    #expect(goal.rewritten == nil)
    #expect(goal.measure.what == "20 pages a day")
    #expect(goal.measure.target == 20)
    #expect(goal.measure.baseline == 5)
    #expect(goal.measure.unit == "pages a day")
    #expect(goal.due?.iso == "2027-06-03")
    #expect(scene.console.text.contains("It stands as it is."))
  }

  @Test func `a day in the goal is read back and not asked for`() throws {
    let scene = try talk(["present my project by December 11", "I stand in front", "slides", "0", "8", "yes"])
    #expect(scene.console.text.contains("You said it already: by December 11."))
    #expect(scene.plan?.goals.first?.due?.iso == "2026-12-11")
  }

  @Test func `what is missing is said in plain words`() throws {
    let scene = try talk(["get better at math", "/skip", "/skip", "/unknown", "yes"])
    #expect(
      scene.console.text.contains("Still open: what somebody would see you do, how much or how often and by when."))
  }

  @Test func `a target that is no step ahead is questioned`() throws {
    let scene = try talk(["write essays", "I hand them in", "pages", "5", "5"])
    #expect(scene.console.text.contains("That is the 5 of today."))
  }

  @Test func `several goals in one are told apart, and remembered`() throws {
    let scene = try talk(["hand in homework on time and stop talking in class"])
    #expect(scene.console.text.contains("1  hand in homework on time\n2  stop talking in class"))
  }
}

@MainActor
@Suite(.hearsEnglish) struct ChangingTests {
  private func talk(_ lines: [String]) throws -> Scene {
    let scene = Scene(["Dana", "the monthly report", "I make it alone"] + lines)
    try scene.run()
    return scene
  }

  @Test func `an answer is changed by its name, with the new words in the same line`() throws {
    let scene = try talk(["change my goal to I make it with Lee", "3 June 2027", "yes"])
    #expect(scene.plan?.goals.first?.statement == "I make it with Lee")
    #expect(scene.console.text.contains("Changed: I make it with Lee (before: I make it alone)."))
  }

  @Test func `a changed day is read back`() throws {
    let scene = try talk(["3 June 2027", "yes", "no, the deadline should be June 10", "yes", "ok", "1"])
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-10")
  }

  @Test func `the day that is asked for can be said like that, too`() throws {
    let scene = try talk(["the deadline should be June 10", "yes"])
    #expect(scene.plan?.goals.first?.due?.iso == "2027-06-10")
    #expect(!scene.console.text.contains("Taken as a request"))
  }

  @Test func `without new words the question comes again`() throws {
    let scene = try talk(["can I change my goal", "I make it with Lee"])
    #expect(scene.plan?.goals.first?.statement == "I make it with Lee")
  }

  @Test func `what was never answered cannot be changed`() throws {
    let scene = try talk(["change my second strength"])
    #expect(scene.console.said(.trouble).contains { $0.hasPrefix("nothing to change yet: no answer about strength 2") })
  }

  @Test(arguments: ["/edit goal", "/edit goal 1", "/edit deadline"])
  func `the command takes the same names`(line: String) throws {
    let scene = try talk(["3 June 2027", "yes", line])
    #expect(scene.console.said(.trouble).isEmpty)
  }

  @Test func `asking what is meant brings other words, not the commands`() throws {
    let scene = try talk(["what do you mean by that"])
    #expect(scene.console.text.contains("Taken as a request: hear the question in other words (/reword)."))
    #expect(!scene.console.text.contains("/pause  "))
  }
}

extension Flow {
  /// A goal with all that the coach looks at.
  static let coached = Flow(
    id: "coached", title: "Coached", kind: "development",
    audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
    sections: [
      Section(
        id: "goals", title: "Goals",
        repetition: Repetition(fills: "goal", extent: .asked(min: 1, max: Banded(3))),
        steps: [
          .asking("goal", "What do you want to be able to do?", type: .goal, to: "goal.statement"),
          .asking("goal-seen", "How would one see it?", to: "goal.seen"),
          .asking("goal-measure", "What could you count?", to: "goal.measure"),
          Step(
            id: "goal-now", wording: Wording(ask: Banded(Template("How much is it now?"))), when: .measured,
            to: Dialogue.Place("goal.baseline")),
          Step(
            id: "goal-target", wording: Wording(ask: Banded(Template("How much shall it be?"))), when: .measured,
            to: Dialogue.Place("goal.target")),
          .asking("goal-due", "By when?", type: .date, to: "goal.due"),
          {
            var step = Step.asking("goal-sentence", "Keep it like this?", type: .sentence, to: "goal.rewritten")
            step.depends = ["goal-target", "goal-due"].map { Reference($0) }
            return step
          }(),
        ])
    ])
}

extension Optional where Wrapped == Dialogue.Condition {
  fileprivate static var measured: Dialogue.Condition? { try? Dialogue.Condition("has(goal-measure)") }
}
