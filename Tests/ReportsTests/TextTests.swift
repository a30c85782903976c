// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

@testable import Reports

@Suite("Text", .hearsEnglish) struct TextTests {
  @Test(arguments: [20, 40, 59, 60, 80, 132])
  func `no line is wider than asked for`(width: Int) throws {
    var plan = SamplePlans.maya
    plan.goals[0].rewritten = String(repeating: "long", count: 60) + " 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 👩‍👩‍👧 é"
    let text = TextReport().render(plan, kind: SamplePlans.kind, options: ReportOptions(width: width))
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test(arguments: [60, 80, 132])
  func `read aloud, each fact stands behind its name on a line of its own`(width: Int) {
    let options = ReportOptions(width: width, isReadAloud: true)
    let text = TextReport().render(SamplePlans.maya, kind: SamplePlans.kind, options: options)
    #expect(!text.contains { "\u{2550}\u{2500}".contains($0) })
    for line in text.split(separator: "\n") {
      let words = line.drop { $0 == " " || $0.isNumber }
      #expect(!words.drop { $0 == " " }.contains("   "), "\(line)")
    }
  }

  @Test(arguments: [-5, 0, 1])
  func `a width that is no width is taken as the least`(width: Int) {
    let text = TextReport().render(SamplePlans.draft, kind: nil, options: ReportOptions(width: width))
    #expect(text == TextReport().render(SamplePlans.draft, kind: nil, options: ReportOptions(width: 20)))
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("", 5, [""]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a\nb", 9, ["a", "b"]), ("a   b", 9, ["a b"]), ("漢字漢字", 4, ["漢字", "漢字"]),
    ("  set in here", 8, ["  set in", "  here"]),
  ])
  func `text is wrapped, and nothing is lost`(text: String, width: Int, lines: [String]) {
    #expect(Wrapping.lines(of: text, width: width) == lines)
  }

  @Test(arguments: [("abc", 3), ("漢", 2), ("é", 1), ("e\u{301}", 1), ("🙂", 2), ("👩‍👩‍👧", 2), ("", 0), ("❤️", 2)])
  func `columns are counted as a terminal does`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("a\u{1B}[31m", "a\\u{1B}[31m"), ("tab\there", "tab here"), ("a\r\nb", "a\nb"), ("\u{200B}x", "\\u{200B}x"),
    ("\u{2067}x", "\\u{2067}x"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
  ])
  func `what a terminal would obey is shown`(text: String, visible: String) {
    #expect(Visible.text(text) == visible)
  }

  @Test func `a look changes no column`() {
    let style = TextStyle { text, role in "<\(role)>\(text)</>" }
    let styled = TextReport().render(SamplePlans.maya, kind: SamplePlans.kind, options: ReportOptions(style: style))
    let plain = TextReport().render(SamplePlans.maya, kind: SamplePlans.kind, options: ReportOptions())
    let roles = TextRole.allCases.reduce(styled) { $0.replacing("<\($1)>", with: "") }
    #expect(styled.contains("<title>Reading") && styled.contains("<label>Status"))
    #expect(
      roles.replacing("</>", with: "").split(separator: "\n").map(trimmed) == plain.split(separator: "\n").map(trimmed))
  }

  private func trimmed(_ line: Substring) -> String {
    var line = String(line)
    while line.last == " " { line.removeLast() }
    return line
  }

  @Test func `what is not known is said, and what was never asked is not`() {
    let text = TextReport().render(SamplePlans.draft, kind: nil, options: ReportOptions())
    #expect(text.contains("By                    not known yet"))
    #expect(!text.contains("Obstacle"))
  }
}
