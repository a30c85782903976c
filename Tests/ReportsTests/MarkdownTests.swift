// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

@testable import Reports

@Suite("Markdown", .hearsEnglish) struct MarkdownTests {
  @Test(arguments: [
    ("plain words, and more.", "plain words, and more."), ("# no heading", "\\# no heading"),
    ("- no list", "\\- no list"),
    ("1. no list", "1\\. no list"), ("2026 is a year", "2026 is a year"), ("a*b*c", "a\\*b\\*c"),
    ("snake_case stays", "snake_case stays"), ("_not_ stressed", "\\_not\\_ stressed"), ("<b>", "\\<b\\>"),
    ("[x](y)", "\\[x\\](y)"), ("a | b", "a \\| b"), ("a &amp; b", "a \\&amp; b"), ("R & D", "R & D"),
    ("`code`", "\\`code\\`"), ("back\\slash", "back\\\\slash"), ("two\nlines", "two lines"),
    ("+ no list", "\\+ no list"),
    ("", ""), ("===", "\\==="), ("~~gone~~", "\\~\\~gone\\~\\~"),
  ])
  func `words are not taken for Markdown`(text: String, escaped: String) {
    #expect(MarkdownEscaping.line(text) == escaped)
  }

  @Test func `a table keeps its columns, whatever stands in a cell`() {
    var plan = SamplePlans.maya
    plan.actions[0].text = "a | b\nc"
    let text = MarkdownReport().render(plan, kind: nil, options: ReportOptions())
    #expect(text.contains("| 18 September 2026 | Ms. Chen | a \\| b<br>c (done 17 September 2026) |"))
  }
}
