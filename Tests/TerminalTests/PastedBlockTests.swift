// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Terminal

@Suite struct PastedBlockTests {
  @Test func `a block of commands is delivered one after another`() {
    #expect(
      PastedBlock.inputs(of: "/echo a\n/echo b\n", wasPasted: true)
        == [.line("/echo a", origin: .pastedCommand), .line("/echo b", origin: .pastedCommand)])
  }

  @Test(arguments: ["/echo a\nb", "a\n/echo b", "one\n\ntwo", "\n", "/one"])
  func `anything else is one answer`(text: String) {
    #expect(PastedBlock.inputs(of: text, wasPasted: true) == [.line(text, origin: .pasted)])
  }

  @Test(arguments: ["hello", "/note one\ntwo", "/note one\n/two"])
  func `a typed line stays one`(text: String) {
    #expect(PastedBlock.inputs(of: text, wasPasted: false) == [.line(text, origin: .typed)])
  }
}
