// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// Louisiana: Section 504 individual accommodation plan.
@Suite struct LouisianaAccommodationFormTests {
  private let kind = Kind(
    id: "accommodation", title: "Accommodation plan", evidenceSources: 2,
    clocks: [Clock(id: "annual", months: 12), Clock(id: "triennial", months: 36)])

  private func plan() throws -> Plan {
    try .filled("iap") { plan in
      plan.kind = "accommodation"
      plan.learner.name = "Landry, Paul"
      plan.learner.ids = ["LA secure ID": "0123456789"]
      plan.learner.birthDate = try day("2014-07-01")
      (plan.learner.grade, plan.learner.school) = ("6", "Bayou Middle")
      plan.learner.languages = ["French"]
      plan.custom["lea"] = "Parish 17"
      plan.parties = [.named("Marie Broussard", .caseManager) { $0.relationship = "504 chairperson" }]
      plan.meetings = [Meeting(id: id("annual IAP")) { $0.purpose = "annual IAP" }]
      plan.meetings[0].date = try day("2026-09-15")
      plan.conditions = [
        condition("01", "dyslexia", "academic", ["reading probe, May 2026", "teacher notes"]),
        condition("03", "ADD/ADHD", "social/emotional", ["rating scale", "observation in class"]),
        condition("11", "severe asthma", "medical", ["letter of Dr. Roy"]),
      ]
      plan.conditions[2].diagnosedBy = id("Dr. Roy")
      plan.reviews = try [review("annual", "2027-09-15"), review("triennial", "2028-05-20")]
      plan.assessments = [Assessment(id: id("504 evaluation")) { $0.instrument = "Section 504 evaluation" }]
      plan.assessments[0].date = try day("2025-05-20")
      plan.accommodations = [
        Accommodation(id: id("extra time")) {
          $0.text = "Extra time, half as long again"
          $0.condition = id("01")
          $0.settings = [.class, .test]
          $0.who = id("Marie Broussard")
        }
      ]
      plan.accommodations[0].usedInClassSince = try day("2026-09-16")
      plan.signatures = [signature(.parent, required: false), signature(.administrator, required: true)]
    }
  }

  private func condition(_ code: String, _ text: String, _ domain: String, _ evidence: [String]) -> Condition {
    Condition(id: id(code)) {
      $0.code = code
      $0.text = text
      $0.domain = domain
      $0.evidence = evidence
    }
  }

  private func review(_ clock: String, _ due: String) throws -> Review {
    let due = try day(due)
    return Review(id: id(clock)) {
      $0.clock = clock
      $0.due = due
    }
  }

  private func signature(_ role: Role, required: Bool) -> Signature {
    Signature(id: id(role.rawValue)) {
      $0.role = role
      $0.required = required
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "Parish 17", "Landry, Paul", "0123456789", "2014-07-01", "Bayou Middle", "504 chairperson", "2026-09-15",
        "2025-05-20", "2028-05-20", "French", "dyslexia", "severe asthma", "rating scale", "letter of Dr. Roy",
        "Extra time", "\"class\",\"test\"", "2026-09-16", "\"required\":false",
      ])
  }

  @Test func `condition with one source is found`() throws {
    let findings = ConditionFindings(try plan(), kind, today: try day("2026-09-20"))
    #expect(findings.places == ["conditions[2].evidence"])
  }

  private struct ConditionFindings {
    let places: [String]

    init(_ plan: Plan, _ kind: Kind, today: CalendarDate) {
      let findings = plan.findings(CheckContext(today: today, kind: kind))
      places = findings.filter { $0.id == "condition-has-evidence" }.map(\.place.text)
    }
  }
}
