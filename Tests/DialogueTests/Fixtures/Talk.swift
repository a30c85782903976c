// SPDX-License-Identifier: GPL-3.0-or-later

@testable import Dialogue

/// A conversation in a test: lines go in, and what is asked comes out. Lines that begin with "/" are moves.
struct Talk {
  private(set) var interview: Interview
  private(set) var said: [String] = []

  init(_ flow: Flow, _ setting: Setting = .test, journal: [JournalEvent] = []) {
    interview = Interview(flow: flow, setting: setting, journal: journal)
  }

  var ask: String { interview.turn.ask }
  var turn: Turn { interview.turn }

  @discardableResult
  mutating func say(_ lines: String...) -> Reply {
    lines.reduce(Reply()) { _, line in take(reply(to: line)) }
  }

  @discardableResult
  mutating func say(_ reading: Reading) -> Reply { take(interview.reply(to: reading)) }

  @discardableResult
  mutating func move(_ move: Move) -> Reply { take(interview.reply(to: move)) }

  func words(of key: String) -> String? {
    SlotKey(text: key).flatMap { interview.answer(to: $0)?.words }
  }

  private func reply(to line: String) -> Reply {
    switch line {
    case "/skip": interview.reply(to: .skip)
    case "/unknown": interview.reply(to: .unknown)
    case "/back": interview.reply(to: .back)
    case "/undo": interview.reply(to: .undo)
    case "/redo": interview.reply(to: .redo)
    default: interview.reply(to: Reading(line))
    }
  }

  @discardableResult
  private mutating func take(_ reply: Reply) -> Reply {
    interview.apply(reply.events)
    said = reply.says.map(\.text)
    return reply
  }
}

extension Setting {
  static let test = Setting(
    subject: Participant(role: "employee", name: "Dana"),
    facilitator: Participant(role: "supervisor", name: "Maria"))
}
