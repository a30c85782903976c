// SPDX-License-Identifier: GPL-3.0-or-later

/// A conversation under way. It holds no words of its own: its state is the fold of a journal of events, over a flow
/// and the setting it is held in. The same journal always gives the same state.
///
/// To go on: show `turn`; hand the typed line to `reply(to:)`, or a move to `reply(to: Move)`; store the events of the
/// reply; then `apply` them.
public struct Interview: Sendable, Equatable {
  /// The flow that is walked.
  public var flow: Flow { index.flow }
  /// What it is held with.
  public let setting: Setting
  /// Everything that has happened.
  public private(set) var journal: [JournalEvent] = []

  let index: FlowIndex
  private(set) var state = InterviewState()
  private(set) var walk: Walk
  private(set) var past = Timeline()
  /// What is open now.
  private(set) var cursor: Cursor = .idle
  /// The present question, with everything needed to show it.
  public private(set) var turn = Turn(kind: .idle)
  /// Every slot that applies, in the order of the flow, on its way into the plan.
  public private(set) var slots: [FilledSlot] = []

  /// The numbers by which answers were shown; a question that comes later has a further one. Empty while they count the questions.
  public private(set) var shownNumbers: [SlotKey: Int] = [:]

  /// A conversation at the end of its journal; at its beginning when the journal is empty.
  public init(flow: Flow, setting: Setting, journal: [JournalEvent] = []) {
    self.index = FlowIndex(flow)
    self.setting = setting
    self.walk = Walk(index, setting, state)
    apply(journal)
    if journal.isEmpty { look() }
  }

  /// Whether nobody leads it.
  public var isAlone: Bool { walk.isAlone }

  /// Keeps the numbers that answers have now, so that each means the same while their list is on a screen.
  /// - Parameter anew: whether they count the questions again first.
  public mutating func keepNumbers(anew: Bool) {
    if anew { shownNumbers = [:] }
    shownNumbers.merge(presentNumbers) { _, new in new }
    look()
  }

  /// The same conversation at the end of another journal, with the numbers that were shown.
  public func with(journal: [JournalEvent]) -> Interview {
    var interview = Interview(flow: flow, setting: setting, journal: journal)
    interview.shownNumbers = shownNumbers
    interview.look()
    return interview
  }

  /// Adds events that a reply has given, after they are stored.
  public mutating func apply(_ events: [JournalEvent]) {
    guard !events.isEmpty else { return }
    for event in events {
      journal.append(event)
      if past.append(event) {
        state.apply(event.kind, in: index)
      } else {
        state = InterviewState()
        for kept in past.events { state.apply(kept.kind, in: index) }
      }
    }
    look()
  }

  /// Sees what the state comes to. It is asked for many times between two replies, and worked out once.
  private mutating func look() {
    walk = Walk(index, setting, state)
    cursor = presentCursor
    slots = walk.stops.compactMap(slot(at:))
    turn = presentTurn
  }

  /// The number that the events of the next reply share.
  var nextTurn: Int { (journal.last?.turn ?? 0) &+ 1 }

  /// Notes written beside the questions, in order.
  public var notes: [Note] { state.notes }

  /// How it was finished; nil while it goes on.
  public var outcome: Outcome? { state.outcome }

  /// Whether an answer stays out of every export.
  public func isPrivate(_ key: SlotKey) -> Bool {
    state.privacy[key] ?? index.steps[key.id]?.isPrivate ?? false
  }

  /// The answer of a slot, whether or not its question still applies.
  public func answer(to key: SlotKey) -> Answer? { state.answers[key] }

  /// The slot meant by `step-id` or `step-id.2`: without a number, in a repeated section, that of the present pass,
  /// else the last one. Nil when there is no such question as things stand.
  public func key(named text: String) -> SlotKey? {
    guard let key = SlotKey(text: Phrasing.trimmed(text)) else { return nil }
    if walk.contains(key) { return key }
    guard key.pass == nil else { return nil }
    let present = cursor.key?.pass
    let candidates = walk.keys.filter { $0.id == key.id }
    return candidates.first { $0.pass == present } ?? candidates.last
  }
}
