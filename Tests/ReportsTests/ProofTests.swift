// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Hearing
import Plans
import Proofreading
import Testing

@testable import Reports

/// What stands in plans, in recorded talks and in the files that reports are compared with, read by a proof-reader.
@Suite(.hearsEnglish) struct ProofTests {
  @Test(arguments: ["Tests/ReportsTests/Golden", "docs/transcripts"])
  func `what was recorded reads well`(folder: String) throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let names = try FileManager.default.contentsOfDirectory(atPath: "/\(root)/\(folder)")
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
    #expect(names.count > 5)
    let faults = try names.sorted().flatMap { name in
      let text = try String(contentsOfFile: "/\(root)/\(folder)/\(name)", encoding: .utf8)
      // What somebody typed is theirs.
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix(">") && !$0.hasPrefix("$") }
      return ProofReader().faults(in: lines.joined(separator: "\n")).map { "\(name): \($0)" }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test(arguments: ["text", "markdown", "html"])
  func `a plan of ones and of words without ends reads well`(id: String) throws {
    let format = try #require(ReportFormats.named(id))
    for number in [0.0, 1, 2] {
      for unit in [nil, "pages", "things a week", "of 5", "%", "$ a month"] {
        let text = format.render(Self.plan(number, unit), kind: nil, options: ReportOptions())
        let faults = ProofReader().faults(in: text)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
      }
    }
  }

  private static func plan(_ number: Double, _ unit: String?) -> Plan {
    var plan = Plan(id: "ones")
    plan.learner.name = "Maya"
    plan.goals = [
      Goal(id: "goal") {
        $0.statement = "Hand in essays on time."
        $0.measure.what = "essays"
        $0.measure.unit = unit
        $0.measure.baseline = .number(number)
        $0.measure.target = .number(number + 1)
        $0.due = CalendarDate("2026-12-18")
      }
    ]
    plan.actions = [ActionStep(id: "step") { $0.text = "Ask an older student." }]
    plan.observations = [
      Observation(id: "point") {
        $0.goal = "goal"
        $0.date = CalendarDate("2026-11-20")
        $0.value = .number(number)
      }
    ]
    return plan
  }
}
