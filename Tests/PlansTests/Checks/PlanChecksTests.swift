// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

/// Every check finds what it is for, and is silent about a good plan.
@Suite(.hearsEnglish) struct PlanChecksTests {
  private static let planted = Planted.goals + Planted.work + Planted.whole

  @Test func `clean plan has no finding`() throws {
    let findings = try CleanPlan.plan().findings(CleanPlan.context())
    #expect(findings.isEmpty, "\(findings.map { "\($0.id) \($0.place): \($0.message)" })")
  }

  @Test(arguments: planted)
  func `planted fault is found`(fault: Planted) throws {
    var plan = try CleanPlan.plan()
    var context = try CleanPlan.context()
    try fault.plant(&plan, &context)
    let findings = plan.findings(context).filter { $0.id == fault.check }
    let places = findings.map(\.place.text)
    #expect(places == [fault.place])
    #expect(findings.first?.severity == fault.severity)
  }

  @Test func `every check has a planted fault`() {
    #expect(Set(PlanChecks.all.map(\.id)) == Set(Self.planted.map(\.check)))
    #expect(Set(PlanChecks.all.map(\.id)).count == PlanChecks.all.count)
  }

  @Test(arguments: planted)
  func `finding reads well`(fault: Planted) throws {
    var plan = try CleanPlan.plan()
    var context = try CleanPlan.context()
    try fault.plant(&plan, &context)
    for finding in plan.findings(context) {
      #expect(!finding.message.isEmpty && !finding.remedy.isEmpty && !finding.words.isEmpty)
      #expect(!finding.message.hasSuffix(".") && !finding.remedy.hasSuffix("."))
      #expect(finding.remedy.first?.isLowercase == true)
    }
  }

  @Test func `weightiest findings come first`() throws {
    var plan = try CleanPlan.plan()
    plan.goals[0].gaps = []
    plan.strengths = []
    plan.learner.name = nil
    let severities = plan.findings(try CleanPlan.context()).map(\.severity)
    #expect(severities == severities.sorted() && Set(severities).count == 3)
  }

  @Test func `finding tells its item in words`() throws {
    var plan = try CleanPlan.plan()
    plan.goals.append(plan.goals[0])
    plan.goals[1].id = id("second")
    plan.goals[1].due = nil
    let finding = plan.findings(try CleanPlan.context()).first { $0.id == "goal-has-due-date" }
    #expect(finding?.words == "goal 2")
    let json = try encoded(finding)
    #expect(json.contains(#""where":"goals[1].due""#) && json.contains(#""severity":"should""#))
  }
}
