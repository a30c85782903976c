// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct AnsweringTests {
  private func talk(_ steps: Step..., setting: Setting = .test) -> Talk {
    Talk(.make([.make("all", steps)]), setting)
  }

  private let causes = Step.make("cause", .choice) {
    $0.choices = .written([
      Choice(id: "no-time", text: .text("There was no time"), words: ["too busy", "rushed"]),
      Choice(id: "no-tools", text: .text("The tools were missing")),
      Choice(id: "not-shown", text: .text("Nobody showed it")),
    ])
  }

  @Test(arguments: [
    ("1", "no-time"), ("#2", "no-tools"), ("number 3", "not-shown"), ("no-tools", "no-tools"),
    ("There was no time.", "no-time"), ("TOO BUSY", "no-time"), ("the tools", "no-tools"), ("nob", "not-shown"),
    ("I was rushed all week", "no-time"),
  ])
  func `a choice is taken by number, id, text, other words, a beginning or a mention`(words: String, id: String) {
    var talk = talk(causes)
    talk.say(words)
    #expect(talk.interview.answer(to: SlotKey("cause"))?.items.first?.id == id)
    #expect(talk.words(of: "cause") == words)
  }

  @Test(arguments: [
    ("4", "There is no 4. Type a number from 1 to 3."), ("0", "There is no 0. Type a number from 1 to 3."),
    ("99999999999999999999", "That is none of the choices. Type a number from 1 to 3."),
    ("the", "That could be There was no time or The tools were missing. Type its number."),
    ("weather", "That is none of the choices. Type a number from 1 to 3."), ("", "Type an answer, or /skip to go on."),
  ])
  func `words that are no choice are refused with a reason, and the question stays`(words: String, reason: String) {
    var talk = talk(causes)
    let reply = talk.say(words)
    #expect(reply.isRefused)
    #expect(talk.said == [reason])
    #expect(talk.ask == "Ask cause?")
  }

  @Test func `a number means the choice that is that number, not its place`() {
    let grades = Step.make("grade", .choice) {
      $0.choices = .choices(["K": "kindergarten", "1": "grade 1", "2": "grade 2", "7": "grade 7"])
    }
    var talk = talk(grades)
    #expect(talk.turn.choices.map(\.label) == ["K", "1", "2", "7"])
    talk.say("3")
    #expect(talk.said == ["That is none of the choices. Type one of them: K, 1, 2, 7."])
    talk.say("I'm in 2nd grade")
    #expect(talk.interview.answer(to: SlotKey("grade"))?.items.first?.id == "2")
  }

  @Test(arguments: [
    ("something else: the bus is late", "the bus is late"), ("4: the bus is late", "the bus is late"),
    ("the bus: it is late", "the bus: it is late"),
  ])
  func `own words are kept without the choice that stands for them`(words: String, own: String) {
    var step = causes
    step.allowsOwnWords = true
    var talk = talk(step)
    talk.say(words)
    #expect(talk.interview.answer(to: SlotKey("cause"))?.items == [.init(text: own)])
  }

  @Test(arguments: ["no", "yes", "something else", "something else, in my own words"])
  func `what chooses nothing is no choice in own words`(words: String) {
    var step = causes
    step.allowsOwnWords = true
    var talk = talk(step)
    #expect(talk.say(words).isRefused)
  }

  @Test func `a number alone is no goal and nobody's name`() {
    for type in [StepType.goal, .person] {
      var talk = talk(.make("what", type))
      #expect(talk.say("2").isRefused)
      #expect(!talk.say("2 pages a day").isRefused)
    }
    var talk = talk(.make("how-many"))
    #expect(!talk.say("2").isRefused)
  }

  @Test func `a yes alone is no answer in words, until it is said again`() {
    var talk = talk(.make("gap"), .make("next"))
    #expect(talk.say("yes").isRefused)
    #expect(talk.said == ["Yes alone says little here. Give it in a few words, or type /skip."])
    talk.say("yes")
    #expect(talk.words(of: "gap") == "yes")
  }

  @Test func `own words are the last choice, and any words are taken`() {
    var step = causes
    step.allowsOwnWords = true
    var talk = talk(step, .make("next"))
    #expect(talk.turn.choices.last?.isOwn == true)
    #expect(talk.turn.choices.map(\.number) == [1, 2, 3, 4])
    #expect(talk.say("4").isRefused)
    #expect(talk.said == ["Good. Type it in your own words."])
    talk.say("My shift changed, and then the plan")
    #expect(
      talk.interview.answer(to: SlotKey("cause"))?.items == [.init(text: "My shift changed, and then the plan")])
    #expect(talk.ask == "Ask next?")
  }

  @Test(arguments: [
    ("1, 3", ["a", "c"]), ("1 and 3", ["a", "c"]), ("3 1", ["c", "a"]), ("1,1,2", ["a", "b"]),
    ("apples and cherries", ["a", "c"]), ("apples; bananas & cherries", ["a", "b", "c"]), ("2", ["b"]),
  ])
  func `several choices stand in one line`(words: String, ids: [String]) {
    var talk = talk(
      .make("fruit", .choices) { $0.choices = .choices(["a": "Apples", "b": "Bananas", "c": "Cherries"]) })
    talk.say(words)
    #expect(talk.interview.answer(to: SlotKey("fruit"))?.items.map(\.id) == ids)
  }

  @Test func `too many and too few are refused with the numbers that do`() {
    var talk = talk(
      .make("fruit", .choices) {
        $0.choices = .choices(["a": "Apples", "b": "Bananas", "c": "Cherries"])
        $0.count = Bounds(min: 2, max: 2)
      })
    talk.say("1")
    #expect(talk.said == ["That is 1. Please name exactly 2."])
    talk.say("1 2 3")
    #expect(talk.said == ["That is 3. Please name exactly 2."])
    #expect(!talk.say("1 2").isRefused)
  }

  @Test func `a rank names every choice once`() {
    var talk = talk(.make("order", .rank) { $0.choices = .choices(["a": "Apples", "b": "Bananas", "c": "Cherries"]) })
    talk.say("2 1")
    #expect(talk.said == ["Name every one once, the most important first. Missing: Cherries."])
    talk.say("2, 3, 1")
    #expect(talk.interview.answer(to: SlotKey("order"))?.items.map(\.id) == ["b", "c", "a"])
  }

  @Test(arguments: [
    ("7", 7.0), ("one", 1), ("I would put it at about one", 1), ("seven", 7), ("about seven", 7), ("7 out of 10", 7),
    ("7/10", 7), ("a 7.", 7), ("0", 0), ("ten", 10),
    ("seven of ten", 7),
  ])
  func `a scale is answered in digits or words`(words: String, value: Double) {
    var talk = talk(.make("sure", .scale) { $0.range = Bounds(min: 0, max: 10) })
    talk.say(words)
    #expect(talk.interview.answer(to: SlotKey("sure"))?.number == value)
    #expect(talk.words(of: "sure") == words)
  }

  @Test(arguments: [
    ("11", "11 is outside what can be. Type a number from 0 to 10."),
    ("-1", "-1 is outside what can be. Type a number from 0 to 10."), ("6 or 7", "I hear 6 and 7. Which one is it?"),
    ("6-7", "I hear 6 and 7. Which one is it?"),
    ("very", "\u{201C}very\u{201D}: which number is that, from 0 to 10?"),
    ("I know where each one comes from", "I hear no number in that. Type a number from 0 to 10."),
    ("6.5", "A whole number, please."),
    ("1e400", "I hear no number in that. Type a number from 0 to 10."),
  ])
  func `a number that cannot be is refused with the range`(words: String, reason: String) {
    var talk = talk(.make("sure", .scale) { $0.range = Bounds(min: 0, max: 10) })
    talk.say(words)
    #expect(talk.said == [reason])
  }

  @Test(arguments: [
    ("25", 25.0), ("twenty-five minutes", 25), ("one hundred and ten", 110), ("1,500", 1500), ("two thousand", 2000),
    ("seven and a half", 7.5), ("60 %", 60), ("12.5", 12.5), ("-3", -3),
  ])
  func `a number keeps its words and its value`(words: String, value: Double) {
    var talk = talk(.make("minutes", .number) { $0.unit = "minutes" })
    talk.say(words)
    #expect(talk.interview.answer(to: SlotKey("minutes"))?.number == value)
    #expect(talk.words(of: "minutes") == words)
  }

  @Test func `yes and no are heard in several words, and nothing else is guessed`() {
    var talk = talk(.make("tried", .yesno), .make("agreed", .yesno), .make("last", .yesno))
    talk.say("Yep.")
    talk.say("not really")
    #expect(talk.say("maybe").isRefused)
    #expect(talk.said == [Messages.partlyYes])
    #expect(talk.say("on Tuesday").isRefused)
    #expect(talk.said == [Messages.yesOrNo])
    #expect(talk.interview.answer(to: SlotKey("tried"))?.isYes == true)
    #expect(talk.interview.answer(to: SlotKey("agreed"))?.isYes == false)
  }

  @Test func `what the recommender showed is kept with its id, own ideas without`() {
    var talk = talk(.make("ways", .pick) { $0.pickSource = "interventions" }, .make("more", .pick))
    talk.say(Reading("1", picked: [.init(id: "quiz-yourself", text: "Quiz yourself")]))
    #expect(talk.say("5").isRefused)
    talk.say("Ask Lee to show me")
    #expect(talk.interview.answer(to: SlotKey("ways"))?.items.map(\.id) == ["quiz-yourself"])
    #expect(talk.interview.answer(to: SlotKey("more"))?.items == [.init(text: "Ask Lee to show me")])
  }

  @Test func `a check refuses an answer with its own words`() {
    var talk = talk(
      .make("short") { step in
        step.checks =
          Condition(say: "words > 3").map { [Check(condition: $0, say: Template("Shorter, {learner}."))] } ?? []
      })
    #expect(talk.say("one two three four").isRefused)
    #expect(talk.said == ["Shorter, Dana."])
    #expect(!talk.say("one two three").isRefused)
  }

  @Test func `a remark is said once the answer is kept`() {
    var talk = talk(
      .make("good", .list) { step in
        step.then = [Remark(condition: Condition(say: "good >= 3"), say: Template("Strong start."))]
      }, .make("next"))
    talk.say(Reading("a, b, c", items: ["a", "b", "c"]))
    #expect(talk.said.isEmpty)
    talk.say("yes")
    #expect(talk.said == ["Strong start."])
    #expect(talk.ask == "Ask next?")
  }

  @Test func `choices are told apart where they stand in one sentence, and things said are joined by and`() {
    var answer = Answer(words: "1, 2", items: [.init(id: "a", text: "Watch, then try"), .init(id: "b", text: "Ask")])
    #expect(answer.spoken == "Watch, then try; Ask")
    answer.items = [.init(text: "maths"), .init(text: "art"), .init(text: "sports")]
    #expect(answer.spoken == "maths, art and sports")
  }

  @Test func `choices come from the items of an earlier step`() {
    var talk = talk(
      .make("hard", .list), .make("first", .choice) { $0.choices = .of(Reference("hard")) })
    talk.say(Reading("reading and sums", items: ["reading", "sums"]))
    talk.say("yes")
    #expect(talk.turn.choices.map(\.text) == ["reading", "sums"])
    talk.say("2")
    #expect(talk.interview.answer(to: SlotKey("first"))?.spoken == "sums")
  }

  @Test func `a choice whose condition is false is not offered`() {
    var talk = talk(
      .make("tried", .yesno),
      .make("how", .choice) {
        $0.choices = .written([
          Choice(id: "a", text: .text("A"), when: Condition(say: "tried")), Choice(id: "b", text: .text("B")),
        ])
      })
    talk.say("no")
    #expect(talk.turn.choices.map(\.id) == ["b"])
    #expect(talk.turn.choices.map(\.number) == [1])
  }

  @Test func `what the plan already knows is offered in the line`() {
    var setting = Setting.test
    setting.defaults = ["learner.name": "Dana Reyes"]
    let talk = talk(.make("name", to: "learner.name"), setting: setting)
    #expect(talk.turn.draft == "Dana Reyes")
  }
}
