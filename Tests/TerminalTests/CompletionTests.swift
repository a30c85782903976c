// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Terminal

@Suite struct CompletionTests {
  @Test(arguments: [("/export my pl", 5), ("/export  plan", 4), ("/export ", 0), ("/export", nil), ("", nil)])
  func `a path is everything after the command`(line: String, count: Int?) {
    #expect(Completion.files().replacingOfPath(in: line) == count)
  }

  @Test func `words are replaced one by one`() {
    #expect(Completion(["yes", "no"]).replacingOfPath(in: "/say y") == nil)
  }
}
