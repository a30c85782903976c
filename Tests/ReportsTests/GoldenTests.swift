// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Reports
import Testing

@Suite("A plan on paper", .hearsEnglish) struct GoldenTests {
  @Test(arguments: [80, 40])
  func `a full plan as text`(width: Int) {
    let text = TextReport().render(SamplePlans.maya, kind: SamplePlans.kind, options: ReportOptions(width: width))
    expectGolden(text, "maya-\(width).txt")
  }

  @Test(arguments: [80, 40])
  func `a draft as text`(width: Int) {
    let text = TextReport().render(SamplePlans.draft, kind: nil, options: ReportOptions(width: width))
    expectGolden(text, "draft-\(width).txt")
  }

  @Test func `a full plan as Markdown`() {
    expectGolden(
      MarkdownReport().render(SamplePlans.maya, kind: SamplePlans.kind, options: ReportOptions()), "maya.md")
  }

  @Test func `a full plan as JSON`() {
    expectGolden(JSONReport().render(SamplePlans.maya, kind: SamplePlans.kind, options: ReportOptions()), "maya.json")
  }
}
