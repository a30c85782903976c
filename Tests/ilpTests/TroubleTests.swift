// SPDX-License-Identifier: GPL-3.0-or-later
import Assistant
import Hearing
import Library
import Store
import Terminal
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct TroubleTests {
  private static let errors: [(any Error, Int32)] = [
    (StoreError.missing(file: "f"), 66), (StoreError.diskFull(file: "f"), 74), (StoreError.busy(file: "f"), 75),
    (StoreError.notWritable(file: "f"), 77), (LibraryError.noSuchFolder("f", origin: "--prompts"), 66),
    (TerminalError.outputFailed(code: 28), 74), (ReceptionTrouble.planMissing(flow: "review"), 66),
    (ReceptionTrouble.noSuchBand("x", bands: ["adult"]), 64), (ShelfTrouble.notKept("full"), 74),
    (ShelfTrouble.conversationMovedOn, 75), (CancellationError(), 70),
  ]

  @Test(arguments: errors.indices) func `every error has its status and one message`(index: Int) {
    let (error, code) = Self.errors[index]
    let trouble = Trouble(error)
    #expect(trouble.status.code == code)
    #expect(!trouble.message.isEmpty && !trouble.message.contains("hint:"))
  }

  @Test func `a hint stands on a line of its own`() {
    #expect(Trouble(.usage, "flow missing", hint: "add --flow").description == "flow missing\n  hint: add --flow")
  }
}
