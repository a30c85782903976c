// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Testing

@testable import Dialogue

/// The stored form of the journal. Lines in this table are in people's files: they are added to, never changed.
@Suite struct JournalCodingTests {
  private static let answer = Answer(
    words: "1 and 2", items: [.init(id: "a", text: "A"), .init(text: "own")], number: 2.5, day: "2026-12-18",
    spokenDay: "Friday", isYes: true, tests: [.noDate, .vague])
  private static let key = SlotKey("goal", pass: 2)

  static let stored: [(kind: JournalEvent.Kind, json: String)] = [
    (
      .answered(key, answer, readBack: "Right?"),
      #"{"answer":{"day":"2026-12-18","isYes":true,"items":[{"id":"a","text":"A"},{"text":"own"}],"number":2.5,"#
        + #""spokenDay":"Friday","tests":["no-date","vague"],"words":"1 and 2"},"event":"answered","#
        + #""readBack":"Right?","slot":"goal.2","turn":7}"#
    ),
    (
      .amended(SlotKey("name"), Answer(words: "Dana"), readBack: nil),
      #"{"answer":{"words":"Dana"},"event":"amended","slot":"name","turn":7}"#
    ),
    (.confirmed(key), #"{"event":"confirmed","slot":"goal.2","turn":7}"#),
    (.reopened(key), #"{"event":"reopened","slot":"goal.2","turn":7}"#),
    (.refused(key), #"{"event":"refused","slot":"goal.2","turn":7}"#),
    (
      .followedUp(key, probe: 1, tests: [.short]),
      #"{"event":"followedUp","probe":1,"slot":"goal.2","tests":["short"],"turn":7}"#
    ),
    (.sensed(key, .reached), #"{"event":"sensed","sense":"reached","slot":"goal.2","turn":7}"#),
    (.sensed(key, nil), #"{"event":"sensed","slot":"goal.2","turn":7}"#),
    (.skipped(key), #"{"event":"skipped","slot":"goal.2","turn":7}"#),
    (.unknown(key), #"{"event":"unknown","slot":"goal.2","turn":7}"#),
    (.focused(key), #"{"event":"focused","slot":"goal.2","turn":7}"#),
    (.released(key), #"{"event":"released","slot":"goal.2","turn":7}"#),
    (
      .passBegun(section: "goals", pass: 2, item: "g-a"),
      #"{"event":"passBegun","item":"g-a","pass":2,"section":"goals","turn":7}"#
    ),
    (.passRemoved(section: "goals", pass: 2), #"{"event":"passRemoved","pass":2,"section":"goals","turn":7}"#),
    (.passesClosed(section: "goals"), #"{"event":"passesClosed","section":"goals","turn":7}"#),
    (
      .sectionConfirmed(section: "goals", pass: nil), #"{"event":"sectionConfirmed","section":"goals","turn":7}"#
    ),
    (
      .noted(Note(text: "Ask Lee", isPrivate: true, slot: key)),
      #"{"event":"noted","note":{"isPrivate":true,"slot":"goal.2","text":"Ask Lee"},"turn":7}"#
    ),
    (.keptPrivate(key, true), #"{"event":"keptPrivate","isPrivate":true,"slot":"goal.2","turn":7}"#),
    (.reviewed, #"{"event":"reviewed","turn":7}"#),
    (.finished(.noneNeeded), #"{"event":"finished","outcome":"none-needed","turn":7}"#),
    (.undone, #"{"event":"undone","turn":7}"#),
    (.redone, #"{"event":"redone","turn":7}"#),
  ]

  @Test(arguments: stored.indices)
  func `an event is stored in these words, and read from them`(place: Int) throws {
    let (kind, json) = Self.stored[place]
    let event = JournalEvent(turn: 7, kind)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(event), as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(JournalEvent.self, from: Data(json.utf8)) == event)
  }

  @Test(arguments: [
    (#"{"event":"dreamt","turn":3,"dream":{"of":"sheep"}}"#, "dreamt"),
    (#"{"event":"finished","outcome":"postponed","turn":3}"#, "finished as postponed"),
  ])
  func `an event of a later version is kept by name and changes nothing`(json: String, name: String) throws {
    let event = try JSONDecoder().decode(JournalEvent.self, from: Data(json.utf8))
    #expect(event.kind == .unrecognised(name))
    let setting = Setting(subject: .init(role: "student"))
    #expect(Interview(flow: Flow(id: "x"), setting: setting, journal: [event]).turn.kind == .idle)
  }

  @Test func `a test of a later version is left out of an answer`() throws {
    let answer = try JSONDecoder().decode(Answer.self, from: Data(#"{"words":"x","tests":["vague","rude"]}"#.utf8))
    #expect(answer == Answer(words: "x", tests: [.vague]))
  }

  @Test func `a key that is none is an error, not a trap`() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(JournalEvent.self, from: Data(#"{"event":"skipped","slot":".","turn":1}"#.utf8))
    }
  }
}
