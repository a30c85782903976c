// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct JournalTextTests {
  private let answered = JournalEvent(
    turn: 1, .answered(SlotKey("gap"), Answer(words: "secret"), readBack: "secret, right?"))

  @Test func `an event comes back as it went in`() throws {
    #expect(try JournalText.event(from: JournalText.body(of: answered)) == answered)
  }

  @Test func `the words of a forgotten answer are gone`() throws {
    let body = try JournalText.blanked(JournalText.body(of: answered), of: SlotKey("gap"))
    #expect(!body.contains("secret"))
    #expect(try JournalText.event(from: body).slot == SlotKey("gap"))
  }

  @Test func `other answers stay`() throws {
    let body = try JournalText.body(of: answered)
    #expect(try JournalText.blanked(body, of: SlotKey("goal")) == body)
  }

  @Test func `a damaged answer is told in words`() {
    #expect(throws: Trouble(.badData, Messages.journalUnreadable, hint: Messages.journalUnreadableHint)) {
      try JournalText.event(from: "{")
    }
  }
}
