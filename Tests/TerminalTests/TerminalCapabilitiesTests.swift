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

  @Test func aTerminalAtBothEndsIsEditedInColour() {
    let found = detect()
    #expect(found.editsLines && !found.isPlain && found.style.hasColour)
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"], ["ACCESSIBLE": "yes", "TERM": "xterm"]])
  func plainLinesAreAskedForInSeveralWays(environment: [String: String]) {
    #expect(detect(environment).isPlain)
    #expect(detect(environment).style == .off)
  }

  @Test func plainCanBeAskedForAndZeroDoesNotAsk() {
    #expect(detect(plain: true).isPlain)
    #expect(!detect(["ACCESSIBLE": "0"]).isPlain)
  }

  @Test func noColourKeepsBoldButAnEmptyValueMeansNothing() {
    #expect(detect(["NO_COLOR": "1"]).style == Style(isOn: true, hasColour: false))
    #expect(detect(["NO_COLOR": ""]).style.hasColour)
  }

  @Test(arguments: [(false, true, false), (true, false, false), (true, true, true)])
  func pipesAndBatchesAreNotEdited(input: Bool, output: Bool, batch: Bool) {
    #expect(!detect(input: input, output: output, batch: batch).editsLines)
  }

  @Test func outputToAFileHasNoStyle() {
    #expect(detect(output: false).style == .off)
    #expect(detect(output: false).isTypedBlind)
  }

  @Test(arguments: [(nil, nil, 80), (40, nil, 40), (nil, "40", 40), (120, "40", 120), (nil, "wide", 80), (3, nil, 20)])
  func widthComesFromTheScreenThenTheEnvironment(screen: Int?, variable: String?, columns: Int) {
    #expect(detect(variable.map { ["COLUMNS": $0] } ?? [:], columns: screen).columns == columns)
  }

  @Test func styleWrapsTextOnlyWhenItIsOn() {
    #expect(Style(isOn: true).bold("x") == "\u{1B}[1mx\u{1B}[0m")
    #expect(Style(isOn: true).coloured("x", .green) == "\u{1B}[32mx\u{1B}[0m")
    #expect(Style(isOn: true, hasColour: false).coloured("x", .red) == "x")
    #expect(Style.off.dim("x") == "x")
    #expect(Style(isOn: true).bold("") == "")
  }
}
