// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@Suite(.hearsEnglish) struct PickTests {
  @Test(
    arguments: [
      ("more", .more), ("none of these", .nothing), ("why 2", .why(2)), ("1 and 3", .numbers([1, 3])),
      ("the first one", .numbers([1])), ("both", .numbers([1, 2])), ("2", .numbers([2])), ("ask my sister", nil),
      ("why not", nil), ("", nil),
    ] as [(String, PickRequest?)])
  func requestIsHeard(words: String, request: PickRequest?) {
    #expect(PickRequest(words) == request)
  }
}
