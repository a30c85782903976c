// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct SlotKeyTests {
  @Test(arguments: ["goal", "goal.1", "goal-due.12", "x"])
  func `a key reads what it prints`(text: String) {
    #expect(SlotKey(text: text)?.text == text)
  }

  @Test(arguments: ["", ".1", "goal.", "goal.0", "goal.-1", "goal.x", "goal.1.2", "goal.99999999999999999999"])
  func `anything else is no key`(text: String) {
    #expect(SlotKey(text: text) == nil)
  }
}
