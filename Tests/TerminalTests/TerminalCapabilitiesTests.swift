// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Terminal

@Suite struct TerminalCapabilitiesTests {
  private func detect(
    _ environment: [String: String] = [:], input: Bool = true, output: Bool = true, columns: Int? = nil,
    plain: Bool = false, batch: Bool = false
  ) -> TerminalCapabilities {
    TerminalCapabilities.detect(
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 }, inputIsTerminal: input,
      outputIsTerminal: output, screenColumns: columns, plainRequested: plain, batch: batch)
  }

  @Test func `a terminal at both ends is edited in colour`() {
    let found = detect()
    #expect(found.editsLines && !found.isPlain && found.style.hasColour)
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"], ["ACCESSIBLE": "yes", "TERM": "xterm"]])
  func `plain lines are asked for in several ways`(environment: [String: String]) {
    #expect(detect(environment).isPlain)
    #expect(detect(environment).style == .off)
  }

  @Test func `a terminal that can do nothing is not read aloud for that`() {
    #expect(!detect(["TERM": "dumb"]).isReadAloud)
    #expect(detect(["ACCESSIBLE": "1"]).isReadAloud && detect(plain: true).isReadAloud)
  }

  @Test func `plain can be asked for and zero does not ask`() {
    #expect(detect(plain: true).isPlain)
    #expect(!detect(["ACCESSIBLE": "0"]).isPlain)
  }

  @Test func `no colour keeps bold but an empty value means nothing`() {
    #expect(detect(["NO_COLOR": "1"]).style == Style(isOn: true, hasColour: false))
    #expect(detect(["NO_COLOR": ""]).style.hasColour)
  }

  @Test(arguments: [(false, true, false), (true, false, false), (true, true, true)])
  func `pipes and batches are not edited`(input: Bool, output: Bool, batch: Bool) {
    #expect(!detect(input: input, output: output, batch: batch).editsLines)
  }

  @Test func `output to a file has no style`() {
    #expect(detect(output: false).style == .off)
    #expect(detect(output: false).isTypedBlind)
  }

  @Test(arguments: [(nil, nil, 80), (40, nil, 40), (nil, "40", 40), (120, "40", 120), (nil, "wide", 80), (3, nil, 20)])
  func `width comes from the screen then the environment`(screen: Int?, variable: String?, columns: Int) {
    #expect(detect(variable.map { ["COLUMNS": $0] } ?? [:], columns: screen).columns == columns)
  }

  @Test func `style wraps text only when it is on`() {
    #expect(Style(isOn: true).bold("x") == "\u{1B}[1mx\u{1B}[0m")
    #expect(Style(isOn: true).coloured("x", .green) == "\u{1B}[32mx\u{1B}[0m")
    #expect(Style(isOn: true, hasColour: false).coloured("x", .red) == "x")
    #expect(Style.off.dim("x") == "x")
    #expect(Style(isOn: true).bold("") == "")
  }
}
