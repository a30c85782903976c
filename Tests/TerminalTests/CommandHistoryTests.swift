// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Testing

@testable import Terminal

@Suite struct CommandHistoryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `secrets and repetitions are left out`() throws {
    var history = CommandHistory(environment: ["HOME": folder.path])
    let kept = ["/help", "/help", " /echo secret", "", "/why", "/help"].filter { history.remember($0) }
    #expect(kept == ["/help", "/why", "/help"])
    #expect(CommandHistory(environment: ["HOME": folder.path]).all == kept)
    #expect(!(try folder.text(of: ".local/state/ilp/history").contains("secret")))
  }

  @Test func `the last command of the session before is not repeated`() {
    var first = CommandHistory(environment: ["HOME": folder.path])
    let isKept = first.remember("/help")
    var second = CommandHistory(environment: ["HOME": folder.path])
    let isKeptAgain = second.remember("/help")
    #expect(isKept && !isKeptAgain)
  }

  @Test(arguments: [[:], ["HOME": "/proc/nowhere"], ["HOME": "relative"]])
  func `without a home it works and says so once`(environment: [String: String]) {
    var history = CommandHistory(environment: environment)
    let notices = [history.takeNotices(), history.takeNotices()]
    #expect(notices.map(\.count) == [1, 0])
    let isKept = history.remember("/help")
    #expect(isKept && history.all == ["/help"])
  }
}
