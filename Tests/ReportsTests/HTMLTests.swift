// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

@testable import Reports

@Suite(.hearsEnglish) struct HTMLTests {
  private func render(_ plan: Plan) -> String {
    HTMLReport().render(plan, kind: SamplePlans.kind, options: ReportOptions(today: CalendarDate("2026-12-01")))
  }

  @Test func `the page is the recorded one`() {
    expectGolden(render(SamplePlans.maya), "maya.html")
  }

  @Test func `headings go down one level at a time`() {
    let levels = render(SamplePlans.maya).matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1 && levels.count > 10)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test func `nothing of a plan is taken for markup`() {
    var plan = SamplePlans.maya
    let hostile = "</title></style><script>alert('x')</script>\"><img src=x onerror=y>&amp;\u{0}\u{FFFE}\u{202E}]]>"
    plan.title = hostile
    plan.learner.name = hostile
    plan.goals[0].rewritten = hostile
    plan.goals[0].measure.unit = hostile
    plan.actions[0].text = hostile
    plan.custom["district"] = .string(hostile)
    let text = render(plan)
    for markup in ["<script", "<img", "</title></style", "&amp;amp;\u{0}"] {
      #expect(!text.contains(markup), "\(markup)")
    }
    #expect(
      text.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=y&gt;&amp;amp;"))
    #expect(!text.unicodeScalars.contains("\u{FFFE}") && !text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `each chart has names of its own, and there is one where there are data`() {
    var plan = SamplePlans.maya
    plan.goals[1].measure.unit = "questions"
    plan.observations += (0..<4).map { index in
      Observation(id: Identifier("q\(index)")) {
        $0.goal = plan.goals[1].id; $0.date = CalendarDate("2026-10-0\(index + 1)"); $0.value = .number(Double(index))
      }
    }
    let ids = render(plan).matches(of: /id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("chart-1-title") && ids.contains("chart-2-title"))
    plan.observations = []
    #expect(!render(plan).contains("<svg"))
  }
}
