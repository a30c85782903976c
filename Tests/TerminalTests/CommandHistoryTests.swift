// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Testing

@testable import Terminal

@Suite struct CommandHistoryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func secretsAndRepetitionsAreLeftOut() throws {
    var history = CommandHistory(environment: ["HOME": folder.path])
    let kept = ["/help", "/help", " /echo secret", "", "/why", "/help"].filter { history.remember($0) }
    #expect(kept == ["/help", "/why", "/help"])
    #expect(CommandHistory(environment: ["HOME": folder.path]).all == kept)
    #expect(!(try folder.text(of: ".local/state/ilp/history").contains("secret")))
  }

  @Test func theLastCommandOfTheSessionBeforeIsNotRepeated() {
    var first = CommandHistory(environment: ["HOME": folder.path])
    let isKept = first.remember("/help")
    var second = CommandHistory(environment: ["HOME": folder.path])
    let isKeptAgain = second.remember("/help")
    #expect(isKept && !isKeptAgain)
  }

  @Test(arguments: [[:], ["HOME": "/proc/nowhere"], ["HOME": "relative"]])
  func withoutAHomeItWorksAndSaysSoOnce(environment: [String: String]) {
    var history = CommandHistory(environment: environment)
    let notices = [history.takeNotices(), history.takeNotices()]
    #expect(notices.map(\.count) == [1, 0])
    let isKept = history.remember("/help")
    #expect(isKept && history.all == ["/help"])
  }
}
