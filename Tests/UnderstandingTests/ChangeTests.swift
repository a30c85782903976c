// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct ChangeTests {
  /// What shall not stand there ends at the comma behind it, not at the one behind "please".
  @Test(arguments: [
    "not June 3, make it June 10", "please, not June 3, make it June 10", "sorry, not June 3, make it June 10",
  ])
  func `changes the day behind the one that is denied`(line: String) {
    let change = ChangeFinder(
      line, Token.tokens(of: line), dates: DateFinder(.sample).search(line), words: .english
    ).change
    #expect(change == .deadline("June 10"))
  }
}
