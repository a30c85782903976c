// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// Massachusetts DESE: sample ILP instrument.
@Suite struct MassachusettsFormTests {
  private func plan() throws -> Plan {
    try .filled("dese") { plan in
      try fillPeople(of: &plan)
      plan.links = try ["504 Education Plan", "IEP", "Transition Planning Form", "CVTE Career Plan"].map(link)
      plan.strengths = ["Personal/Social", "Academic", "Workplace Readiness"].map { domain in
        Strength(id: id(domain)) {
          $0.domain = domain
          $0.text = "strong in \(domain)"
        }
      }
      plan.barriers = ["language", "housing", "mental health", "other: night work"].map { code in
        Barrier(id: id(code)) {
          $0.code = code
          $0.steps = "next step for \(code)"
          $0.sensitive = true
        }
      }
      plan.agencies = [
        Agency(id: id("DCF")) {
          $0.name = "DCF"
          $0.person = "Rosa Lima"
          $0.contact = "rosa.lima@example.org, 555-0142"
        }
      ]
    }
  }

  private func fillPeople(of plan: inout Plan) throws {
    plan.revisions = try ["2026-09-10", "2025-09-12"].map { text in
      let date = try day(text)
      return Revision(id: id(text)) {
        $0.date = date
        $0.sections = ["4", "5"]
      }
    }
    plan.learner.name = "Ana Silva"
    plan.learner.school = "Lincoln High"
    plan.learner.birthDate = try day("2010-02-28")
    plan.learner.grade = "10"
    plan.learner.address = "12 Elm St"
    plan.learner.email = "ana@example.org"
    plan.learner.phones = ["555-0100", "555-0101"]
    plan.learner.custom["graduationYear"] = 2029
    plan.parties = [.named("Joan Hill", .mentor)]
    plan.parties += ["mother", "grandmother", "neighbor"].map { relationship in
      .named("The \(relationship)", .parent) {
        $0.relationship = relationship
        $0.address = "12 Elm St, \(relationship)"
        $0.email = "\(relationship)@example.org"
        $0.phones = ["555-0110", "555-0111"]
      }
    }
  }

  private func link(_ title: String) throws -> PlanLink {
    let date = try day("2026-05-04")
    return PlanLink(id: id(title)) {
      $0.title = title
      $0.versionDate = date
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "2026-09-10", "2025-09-12", "sections", "Ana Silva", "2029", "Joan Hill", "Lincoln High", "2010-02-28",
        "12 Elm St",
        "ana@example.org", "555-0101", "grandmother@example.org", "neighbor", "504 Education Plan", "2026-05-04",
        "Workplace Readiness", "next step for housing", "other: night work", "DCF", "Rosa Lima", "555-0142",
      ])
  }

  @Test func `sensitive barriers stay at home`() throws {
    let shared = try plan().withoutPrivateParts()
    #expect(shared.barriers.isEmpty)
    #expect(shared.strengths.count == 3)
    #expect(try !encoded(shared).contains("housing"))
  }
}
