// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Proofreading
import Testing
import Understanding

@testable import Assistant

/// Sentences that the program puts together from what people typed, over many parts that meet in them.
@MainActor
@Suite(.hearsEnglish) struct PutTogetherTests {
  private static let statements = [
    "i hand in every essay", "read 20 pages a day", "Essays I hand in.", "be on time for class,",
    "to greet guests by name",
    "I want to write a report by myself", "better grades", "say what i think, in meetings",
    "my reports start with an idea",
    "get better at math. do ten problems alone", "an hour of practice", "stop being late...",
  ]
  private static let seen = [nil, "i raise my hand", "a b on my quiz.", "My teacher sees an outline"]
  private static let counted = [nil, "essays i hand in", "Pages", "errors.", "how many per week", "things a week"]
  private static let units = [nil, "pages", "things a week", "%", "$ a month", "of 5", "classes", "stories"]
  private static let levels: [(Level?, Level?)] = [
    (nil, nil), (nil, 1), (1, 5), (5, 1), (2, nil), ("none yet", 3), (nil, "a lot more."), (0, 1),
  ]

  private static let step = 13

  @Test func `the sentence of a goal reads as a sentence`() throws {
    let context = try TestMaterials([]).readingContext(today: .testDay)
    var faults: Set<String> = []
    var (tried, count) = (0, 0)
    for (place, statement) in Self.statements.enumerated() {
      for seen in Self.seen {
        for what in Self.counted {
          for (unit, (from, to)) in Self.units.flatMap({ unit in Self.levels.map { (unit, $0) } }) {
            tried += 1
            // Every combination of two of the parts comes up in a part of all.
            guard tried % Self.step == 0 else { continue }
            let goal = Goal(id: Identifier("goal")) {
              $0.statement = statement
              $0.measure.seen = seen
              $0.measure.what = what
              $0.measure.unit = unit
              $0.measure.baseline = from
              $0.measure.target = to
              $0.due = place % 2 == 0 ? .testDay.adding(days: 40) : nil
            }
            guard let sentence = GoalSentence(goal, doer: place % 3 == 0 ? "Maya" : "I", context: context) else {
              continue
            }
            count += 1
            faults.formUnion(ProofReader(readsSentences: true).faults(in: sentence.text))
          }
        }
      }
    }
    #expect(count > 1000)
    let first = faults.sorted().prefix(30).joined(separator: "\n")
    #expect(faults.isEmpty, "\(faults.count) of \(count):\n\(first)")
  }

  @Test(
    arguments: [
      ("pages a day", 1.0, "1 page a day"), ("pages a day", 3, "3 pages a day"), ("things a week", 1, "1 thing a week"),
      ("stories", 1, "1 story"), ("classes", 1, "1 class"), ("of 5", 1, "1 of 5"), ("%", 1, "1 %"),
      ("$ a month", 1, "$1 a month"),
      ("bus", 1, "1 bus"), ("people", 1, "1 person"), ("boxes", 1, "1 box"), ("times", 1, "1 time"),
      ("pages", 1.5, "1.5 pages"),
    ] as [(String, Double, String)])
  func `a unit stands in the form that goes with its number`(unit: String, number: Double, words: String) {
    #expect(Level.number(number).words(in: unit) == words)
  }
}
