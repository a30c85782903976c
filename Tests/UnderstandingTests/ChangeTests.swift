// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct ChangeTests {
  /// What shall not stand there ends at the comma behind it, not at the one behind "please".
  @Test(arguments: [
    "not June 3, make it June 10", "please, not June 3, make it June 10", "sorry, not June 3, make it June 10",
  ])
  func `changes the day behind the one that is denied`(line: String) {
    #expect(change(in: line) == .deadline("June 10"))
  }

  @Test(arguments: [
    ("please change goal 2, it should say run 5k without walking", ChangeRequest.Topic.goal, "run 5k without walking"),
    ("my helper is wrong, should be Mrs Brandt not Mr Brand", .helper, "Mrs Brandt"),
    ("the first step is wrong. it should be call the library", .step, "call the library"),
    ("change the deadline, it should be June 10", .deadline, "June 10"),
  ])
  func `what it should be may stand behind the wish`(line: String, topic: ChangeRequest.Topic, words: String) {
    #expect(change(in: line)?.topic == topic)
    #expect(change(in: line)?.words == words)
  }

  private func change(in line: String) -> ChangeRequest? {
    ChangeFinder(line, Token.tokens(of: line), dates: DateFinder(.sample).search(line), words: .english).change
  }
}
