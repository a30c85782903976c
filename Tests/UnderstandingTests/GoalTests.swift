// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct GoalTests {
  /// The goal, and which of the three tests it meets: o, m, t.
  static let goals: [(String, String)] = [
    ("get better at excel", ""), ("I want to get better at Excel", ""), ("improve my reading", ""),
    ("Improve my reading by June 3", "t"), ("be more confident", ""), ("understand fractions", ""),
    ("learn more about sales", ""),
    ("do my best", ""), ("work on my writing", ""), ("be a team player", ""), ("my goal is to improve", ""),
    ("Dana will understand budgets", ""), ("remember stuff", ""), ("get organized", ""), ("pay attention in class", ""),
    ("I make the monthly report myself with a pivot table, without copying by hand, by 31 December 2026", "ot"),
    ("I do the report myself with a pivot table, no copying", "o"), ("call customers back", "o"),
    ("I call three customers every week until the end of March", "omt"), ("read 90 words per minute by May 1", "omt"),
    ("read 90 words per minute", "om"), ("improve my reading from 60 to 90 words per minute by May 1", "omt"),
    ("get better at times tables: 18 of 20 right", "om"), ("answer 4 out of 5 quiz questions", "om"),
    ("answer 80% of tickets within a day", "om"), ("write two paragraphs each day", "om"),
    ("pass the driving test by June", "omt"),
    ("earn the CPR certificate by the end of next month", "omt"),
    ("finish at least five lessons by winter break", "omt"),
    ("speak up twice in every team meeting", "om"), ("hand in homework on time", "om"), ("hand in homework", "o"),
    ("present the results to the board on Dec 18", "ot"), ("run the cash register alone", "o"),
    ("close the shop by myself by day 30", "ot"), ("greet each customer", "om"),
    ("read 20 pages a day for 6 weeks", "omt"),
    ("read for 6 weeks", "t"), ("finish by Friday", "t"), ("Excel", ""), ("by Friday", "t"), ("", ""),
    ("I will type forty words a minute by January", "omt"), ("show the grade 3 class the map", "o"),
    ("explain the safety rules to a new starter without help", "o"), ("write the minutes weekly", "om"),
    ("draft one of the weekly reports", "om"), ("the student will read aloud in class", "o"),
    ("Sam will solve 8 of 10 word problems by 2027-05-01", "omt"), ("reduce errors to 2 per report by Q2", "omt"),
    ("be on the safe side", "o"), ("ask a question in class", "o"), ("ask one question in class per day", "om"),
    ("lead a meeting in 6 weeks", "ot"), ("stop being late", ""), ("arrive before 9 o'clock every day", "om"),
    ("I want an A in math", "om"), ("feel good about tests", ""), ("know the state capitals", ""),
    ("name all of the state capitals from memory", "om"),
    ("drive the forklift and load 12 pallets by next Friday", "omt"),
    ("memorize all nine rules by Friday", "mt"), ("recognise my triggers", ""), ("lose my fear of heights", ""),
    ("get 70 or higher on the quiz", "om"), ("swim a mile", "om"), ("weld a seam that passes inspection", "om"),
    ("earn the first aid certifcate", "om"), ("try my best", ""),
    ("succeed", ""), ("gain experience", ""), ("finish the course last year", "o"),
    ("do better somehow by summer", "t"),
    ("increase sales by 10 percent this quarter", "omt"),
  ]

  @Test(arguments: goals)
  func `is put to three tests`(line: String, met: String) {
    let goal = Understanding.read(line, context: .sample).goal
    let letters = (goal.observable ? "o" : "") + (goal.measurable ? "m" : "") + (goal.timeBound ? "t" : "")
    #expect(letters == met)
  }

  @Test func `names what is missing`() {
    #expect(
      Understanding.read("get better at excel", context: .sample).tests == [.vague, .noObservable, .noMeasure, .noDate])
    #expect(
      Understanding.read("Excel by Friday", context: .sample).tests == [.noObservable, .noMeasure, .short])
    #expect(Understanding.read("call three customers with Ms. Lopez by Friday", context: .sample).tests == [.people])
  }

  @Test func `takes its vague words from the context`() {
    var context = ReadingContext.sample
    context.vagueOpenings = ["tackle"]
    context.vagueWords = ["synergies"]
    func isVague(_ line: String) -> Bool { Understanding.read(line, context: context).tests.contains(.vague) }
    #expect(isVague("I want to tackle the reports"))
    #expect(isVague("find synergies with the team"))
    #expect(!isVague("get better at excel"))
    #expect(!isVague("ask how they tackle it"))
  }

  @Test(arguments: [
    ("my mom helps me", ["my mom"]), ("Ms. Lopez and Mr Ortiz", ["Ms. Lopez", "Mr Ortiz"]),
    ("I ask Lee every week", ["Lee"]),
    ("lee and LEE", ["lee", "LEE"]), ("my math teacher, my boss", ["my math teacher", "my boss"]), ("nobody", []),
    ("my", []),
    ("my favorite book", []), ("Dr.", []), ("dana reyes", ["dana reyes"]),
  ])
  func `hears who is named`(line: String, people: [String]) {
    var context = ReadingContext.sample
    context.names = ["Lee", "Dana Reyes"]
    #expect(Understanding.read(line, context: context).people == people)
  }
}
