// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
import Testing

@testable import Plans

@Suite struct AgendaShownTests {
  private static let other = Language(
    tag: "xx",
    patterns: [
      "plans.noun.review": "Durchsicht", "code.case-manager": "Fallführung", "plans.agenda-item-shown.end": "Ende: {0}",
      "plans.agenda-item-shown.sign-as": "Unterschrift ({0})",
    ])

  private static let plan: Plan = {
    var plan = Plan(id: Identifier("p"))
    plan.status = .active
    plan.parties = [Party(id: Identifier("cm")) { $0.role = .caseManager }]
    plan.reviews = [
      Review(id: Identifier("r")) { ($0.due, $0.people) = (CalendarDate("2026-12-01"), [Identifier("cm")]) }
    ]
    plan.accommodations = [
      Accommodation(id: Identifier("a")) { ($0.text, $0.until) = ("More time", CalendarDate("2026-12-02")) }
    ]
    return plan
  }()

  @Test func `what is stored is the same in every language`() {
    let english = Self.plan.agenda()
    #expect(english.map(\.what) == ["review", "end of: More time"])
    #expect(Language.$current.withValue(Self.other) { Self.plan.agenda() } == english)
  }

  @Test func `what is shown is in the language, but for words of people`() {
    Language.$current.withValue(Self.other) {
      let shown = Self.plan.agenda().map(\.shown)
      #expect(shown.map(\.what) == ["Durchsicht", "Ende: More time"])
      #expect(shown.first?.who == "Fallführung")
    }
  }

  @Test func `in English it is shown as it is stored`() {
    #expect(Self.plan.agenda().map(\.shown) == Self.plan.agenda())
  }
}
