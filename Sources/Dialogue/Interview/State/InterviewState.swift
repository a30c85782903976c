// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known at one moment of a conversation: nothing but the fold of its events.
struct InterviewState: Sendable, Equatable {
  private(set) var answers: [SlotKey: Answer] = [:]
  private(set) var skipped: Set<SlotKey> = []
  private(set) var unknown: Set<SlotKey> = []
  /// Answers that wait to be confirmed, with the words that read them back.
  private(set) var waiting: [SlotKey: String] = [:]
  /// Answers that were read back by themselves and confirmed.
  private(set) var confirmed: Set<SlotKey> = []
  /// Answers whose grounds have changed, or whose read-back was denied: asked again.
  private(set) var again: Set<SlotKey> = []
  /// The follow-ups used on an answer, in order.
  private(set) var followUps: [SlotKey: [Int]] = [:]
  /// How often words were refused since the last answer.
  private(set) var refusals: [SlotKey: Int] = [:]
  /// The slot dealt with last, or gone to.
  private(set) var focus: SlotKey?
  /// Whether somebody has gone to the slot in focus and not yet answered it.
  private(set) var isFocusOpen = false
  private(set) var books: [String: PassBook] = [:]
  private(set) var confirmedSections: Set<SectionKey> = []
  private(set) var notes: [Note] = []
  private(set) var privacy: [SlotKey: Bool] = [:]
  private(set) var isReviewed = false
  private(set) var outcome: Outcome?

  func isClosed(_ key: SlotKey) -> Bool {
    !again.contains(key) && (answers[key] != nil || skipped.contains(key) || unknown.contains(key))
  }

  func standing(of key: SlotKey) -> ReviewItem.Standing {
    if answers[key] != nil { return .answered }
    // What was cleared is asked as if it had never been asked.
    if again.contains(key) { return .unanswered }
    if skipped.contains(key) { return .skipped }
    return unknown.contains(key) ? .unknown : .unanswered
  }

  mutating func apply(_ kind: JournalEvent.Kind, in flow: FlowIndex) {
    switch kind {
    case .answered(let key, let answer, let readBack):
      if let old = answers[key], old != answer { askDependents(of: key, in: flow) }
      keep(answer, for: key, readBack: readBack)
      followUps[key] = nil
    case .amended(let key, let answer, let readBack):
      keep(answer, for: key, readBack: readBack)
    case .confirmed(let key):
      waiting[key] = nil
      confirmed.insert(key)
    case .reopened(let key):
      waiting[key] = nil
      again.insert(key)
      focus(on: key)
    case .refused(let key): refusals[key, default: 0] += 1
    case .followedUp(let key, let probe, let tests):
      followUps[key, default: []].append(probe)
      answers[key]?.tests = tests
      focus = key
      isFocusOpen = false
    case .sensed(let key, let sense): answers[key]?.sense = sense
    case .skipped(let key): leave(key, as: \.skipped)
    case .unknown(let key): leave(key, as: \.unknown)
    case .focused(let key):
      focus(on: key)
      outcome = nil
    case .released(let key):
      again.remove(key)
      isFocusOpen = false
    case .keptPrivate(let key, let isPrivate): privacy[key] = isPrivate
    case .passBegun, .passRemoved, .passesClosed, .sectionConfirmed, .noted, .reviewed, .finished: applyToWhole(kind)
    case .undone, .redone, .unrecognised: break
    }
  }

  /// What is about no single slot.
  private mutating func applyToWhole(_ kind: JournalEvent.Kind) {
    switch kind {
    case .passBegun(let section, let pass, let item): books[section, default: PassBook()].begin(pass, item: item)
    case .passRemoved(let section, let pass): books[section]?.remove(pass)
    case .passesClosed(let section): books[section, default: PassBook()].isClosed = true
    case .sectionConfirmed(let section, let pass):
      confirmedSections.insert(SectionKey(section: section, pass: pass))
    case .noted(let note): notes.append(note)
    case .reviewed: isReviewed = true
    case .finished(let outcome): self.outcome = outcome
    default: break
    }
  }

  private mutating func keep(_ answer: Answer, for key: SlotKey, readBack: String?) {
    answers[key] = answer
    waiting[key] = readBack
    confirmed.remove(key)
    skipped.remove(key)
    unknown.remove(key)
    again.remove(key)
    refusals[key] = nil
    focus = key
    isFocusOpen = false
  }

  private mutating func leave(_ key: SlotKey, as standing: WritableKeyPath<InterviewState, Set<SlotKey>>) {
    answers[key] = nil
    waiting[key] = nil
    confirmed.remove(key)
    followUps[key] = nil
    refusals[key] = nil
    again.remove(key)
    skipped.remove(key)
    unknown.remove(key)
    self[keyPath: standing].insert(key)
    isFocusOpen = false
  }

  private mutating func focus(on key: SlotKey) {
    focus = key
    isFocusOpen = true
  }

  private mutating func askDependents(of key: SlotKey, in flow: FlowIndex) {
    let dependents = flow.dependents[key.id] ?? []
    for other in answers.keys where dependents.contains(other.id) {
      let isSamePass = key.pass == nil || other.pass == nil || key.pass == other.pass
      if isSamePass || flow.home[key.id] != flow.home[other.id] { again.insert(other) }
    }
  }
}
