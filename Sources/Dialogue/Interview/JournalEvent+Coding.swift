// SPDX-License-Identifier: GPL-3.0-or-later

/// The stored form is flat and keyed by plain words; it is kept forever, so names here are never changed.
extension JournalEvent: Codable {
  private enum Key: String, CodingKey {
    case turn, event, slot, answer, readBack, probe, tests, section, pass, item, note, isPrivate, outcome, sense
  }

  private enum Name: String {
    case answered, amended, confirmed, reopened, refused, followedUp, skipped, unknown, focused, released, passBegun
    case passRemoved, passesClosed, sectionConfirmed, noted, keptPrivate, reviewed, finished, undone, redone, sensed
  }

  /// Reads an event. An unknown kind is no error: it is kept by name and changes nothing.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let word = try values.decode(String.self, forKey: .event)
    turn = try values.decode(Int.self, forKey: .turn)
    kind = try Name(rawValue: word).map { try Self.kind($0, values) } ?? .unrecognised(word)
  }

  private static func kind(_ name: Name, _ values: KeyedDecodingContainer<Key>) throws -> Kind {
    func slot() throws -> SlotKey { try values.decode(SlotKey.self, forKey: .slot) }
    func answer() throws -> Answer { try values.decode(Answer.self, forKey: .answer) }
    func readBack() throws -> String? { try values.decodeIfPresent(String.self, forKey: .readBack) }
    func section() throws -> String { try values.decode(String.self, forKey: .section) }
    func pass() throws -> Int { try values.decode(Int.self, forKey: .pass) }
    switch name {
    case .answered: return .answered(try slot(), try answer(), readBack: try readBack())
    case .amended: return .amended(try slot(), try answer(), readBack: try readBack())
    case .confirmed: return .confirmed(try slot())
    case .reopened: return .reopened(try slot())
    case .refused: return .refused(try slot())
    case .followedUp:
      let tests = try values.decode([String].self, forKey: .tests).compactMap(AnswerTest.init(rawValue:))
      return .followedUp(try slot(), probe: try values.decode(Int.self, forKey: .probe), tests: Set(tests))
    case .sensed:
      let word = try values.decodeIfPresent(String.self, forKey: .sense)
      return .sensed(try slot(), word.flatMap(AnswerSense.init(rawValue:)))
    case .skipped: return .skipped(try slot())
    case .unknown: return .unknown(try slot())
    case .focused: return .focused(try slot())
    case .released: return .released(try slot())
    case .passBegun:
      let item = try values.decodeIfPresent(String.self, forKey: .item)
      return .passBegun(section: try section(), pass: try pass(), item: item)
    case .passRemoved: return .passRemoved(section: try section(), pass: try pass())
    case .passesClosed: return .passesClosed(section: try section())
    case .sectionConfirmed:
      return .sectionConfirmed(section: try section(), pass: try values.decodeIfPresent(Int.self, forKey: .pass))
    case .noted: return .noted(try values.decode(Note.self, forKey: .note))
    case .keptPrivate: return .keptPrivate(try slot(), try values.decode(Bool.self, forKey: .isPrivate))
    case .reviewed: return .reviewed
    case .finished:
      let word = try values.decode(String.self, forKey: .outcome)
      return Outcome(rawValue: word).map(Kind.finished) ?? .unrecognised("finished as \(word)")
    case .undone: return .undone
    case .redone: return .redone
    }
  }

  /// Writes an event.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(turn, forKey: .turn)
    try values.encode(eventName, forKey: .event)
    try values.encodeIfPresent(slot, forKey: .slot)
    switch kind {
    case .answered(_, let answer, let readBack), .amended(_, let answer, let readBack):
      try values.encode(answer, forKey: .answer)
      try values.encodeIfPresent(readBack, forKey: .readBack)
    case .followedUp(_, let probe, let tests):
      try values.encode(probe, forKey: .probe)
      try values.encode(tests.map(\.rawValue).sorted(), forKey: .tests)
    case .sensed(_, let sense): try values.encodeIfPresent(sense?.rawValue, forKey: .sense)
    case .passBegun(let section, let pass, let item):
      try values.encode(section, forKey: .section)
      try values.encode(pass, forKey: .pass)
      try values.encodeIfPresent(item, forKey: .item)
    case .passRemoved(let section, let pass):
      try values.encode(section, forKey: .section)
      try values.encode(pass, forKey: .pass)
    case .passesClosed(let section):
      try values.encode(section, forKey: .section)
    case .sectionConfirmed(let section, let pass):
      try values.encode(section, forKey: .section)
      try values.encodeIfPresent(pass, forKey: .pass)
    case .noted(let note): try values.encode(note, forKey: .note)
    case .keptPrivate(_, let isPrivate): try values.encode(isPrivate, forKey: .isPrivate)
    case .finished(let outcome): try values.encode(outcome, forKey: .outcome)
    case .confirmed, .reopened, .refused, .skipped, .unknown, .focused, .released, .reviewed, .undone, .redone,
      .unrecognised:
      break
    }
  }

  /// The kind as it is stored.
  public var eventName: String {
    let name: Name
    switch kind {
    case .answered: name = .answered
    case .amended: name = .amended
    case .confirmed: name = .confirmed
    case .reopened: name = .reopened
    case .refused: name = .refused
    case .followedUp: name = .followedUp
    case .sensed: name = .sensed
    case .skipped: name = .skipped
    case .unknown: name = .unknown
    case .focused: name = .focused
    case .released: name = .released
    case .passBegun: name = .passBegun
    case .passRemoved: name = .passRemoved
    case .passesClosed: name = .passesClosed
    case .sectionConfirmed: name = .sectionConfirmed
    case .noted: name = .noted
    case .keptPrivate: name = .keptPrivate
    case .reviewed: name = .reviewed
    case .finished: name = .finished
    case .undone: name = .undone
    case .redone: name = .redone
    case .unrecognised(let word): return word
    }
    return name.rawValue
  }
}
