// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Plans
internal import Store

/// The shelf of the conversation, over the plan file. The file comes into being with the first thing that is kept.
@MainActor
final class StoreShelf: PlanShelf {
  private let location: PlanPlace
  private var opened: PlanStore?

  private let isPlain: Bool

  /// - Parameter isPlain: whether nothing is drawn while a file of an earlier format is brought to this one.
  init(place: PlanPlace, isPlain: Bool = true) {
    location = place
    self.isPlain = isPlain
  }

  var place: String { location.words }

  // MARK: Opening

  /// The store, when there is one. A file that may not be written is opened to be read.
  func existing() throws -> PlanStore? {
    if let opened { return opened }
    guard let file = location.file, PlanStore.exists(at: file) else { return nil }
    do {
      var line = ProgressLine(plain: isPlain)
      defer { line.clear() }
      opened = try PlanStore.open(at: file, mode: .readWrite) { line.show(Messages.upgrading($0, of: $1)) }
    } catch StoreError.notWritable {
      opened = try PlanStore.open(at: file, mode: .readOnly)
    }
    return opened
  }

  /// The store, made when there is none.
  func created() throws -> PlanStore {
    if let store = try existing() { return store }
    let store = try PlanStore.open(at: try location.fileOrTrouble(), mode: .createIfMissing)
    opened = store
    return store
  }

  /// The store for something that has to be in it already.
  func required() throws -> PlanStore {
    guard let store = try existing() else { throw StoreError.missing(file: try location.fileOrTrouble()) }
    return store
  }

  // MARK: Plans

  func plans(atMost limit: Int) throws -> [PlanCard] {
    try existing()?.recentPlans(limit: limit).map(PlanCard.init) ?? []
  }

  func plans(named words: String) throws -> [PlanCard] {
    guard let store = try existing() else { return [] }
    let named = try store.plans(named: words)
    return (named.isEmpty ? try store.plans(idBeginning: words) : named).map(PlanCard.init)
  }

  func plan(_ id: Identifier) throws -> ShelvedPlan {
    let stored = try required().load(plan: id)
    return ShelvedPlan(plan: stored.plan, version: stored.version)
  }

  func due(through day: CalendarDate, atMost limit: Int) throws -> (items: [Assistant.DueItem], count: Int) {
    guard let store = try existing() else { return ([], 0) }
    let items = try store.agenda(through: day, limit: limit)
    let count = items.count < limit ? items.count : try store.agendaCount(through: day)
    return (items.map { Assistant.DueItem(plan: $0.plan, learner: $0.learner, item: $0.item) }, count)
  }

  func overdueCount(before today: CalendarDate) throws -> Int {
    try existing()?.agendaCount(through: today.adding(days: -1)) ?? 0
  }

  func results(of entry: String) throws -> [InterventionResult] { try existing()?.results(of: entry) ?? [] }

  /// The same of several entries; a store that is not open yet is not opened for it.
  func results(of entries: [String]) throws -> [String: [InterventionResult]] {
    if opened == nil, let file = location.file,
      let found = try PlanStore.glance(at: file, forResultsOf: entries)
    {
      return found
    }
    return try existing()?.results(of: entries) ?? [:]
  }

  // MARK: Conversations

  func openConversations() throws -> [ConversationRecord] {
    guard let store = try existing() else { return [] }
    let sessions = try store.sessions(in: .open)
    guard !sessions.isEmpty else { return [] }
    return try sessions.map { session in
      ConversationRecord(session, learner: try session.plan.flatMap { try store.summary(of: $0)?.learner })
    }
  }

  func openConversation(_ id: Identifier) throws -> ConversationRecord? {
    guard let listed = try openConversations().first(where: { $0.id == id }) else { return nil }
    return ConversationRecord(try required().session(id), learner: listed.learner)
  }

  func begin(_ conversation: ConversationRecord) throws {
    try keeping { try $0.begin(Session(conversation)) }
  }

  func journal(of conversation: Identifier) throws -> [JournalEvent] {
    try required().journal(ofSession: conversation).map { try JournalText.event(from: $0.body) }
  }

  func instants(of conversation: Identifier) throws -> [Instant] {
    try required().journal(ofSession: conversation).map(\.at)
  }

  func keep(_ turn: KeptTurn) throws -> Int? {
    let answer = try AnswerCommit(turn)
    return try keeping { try $0.commit(answer) }
  }

  func finish(_ conversation: Identifier, at instant: Instant) throws {
    try existing()?.finish(session: conversation, at: instant)
  }

  func forget(_ slot: SlotKey, in conversation: Identifier) throws {
    let store = try required()
    let said = try journal(of: conversation).compactMap { $0.words(saidTo: slot) }
    try store.rewriteJournal(ofSession: conversation) { try JournalText.blanked($0.body, of: slot) }
    guard let plan = try store.session(conversation).plan else { return }
    for words in said { try store.blankHistory(ofPlan: plan, mentioning: Self.tellingWord(of: words)) }
  }

  func forget(_ words: [String], saidTo slot: SlotKey, in conversation: Identifier) throws {
    let store = try required()
    guard let now = try journal(of: conversation).compactMap({ $0.answer(to: slot) }).last else { return }
    try store.rewriteJournal(ofSession: conversation) { entry in
      try JournalText.body(of: JournalText.event(from: entry.body).saying(now, to: slot))
    }
    guard let plan = try store.session(conversation).plan else { return }
    for word in words { try store.blankHistory(ofPlan: plan, mentioning: word) }
  }

  /// The longest word: where it stands in the history, the answer was told there.
  private static func tellingWord(of words: String) -> String {
    let pieces: [Substring] = words.split { !$0.isLetter && !$0.isNumber }
    return pieces.max { $0.count < $1.count }.map(String.init) ?? ""
  }

  /// Tells the conversation of whatever kept the store from saving, in its own terms.
  private func keeping<Result>(_ body: (PlanStore) throws -> Result) throws -> Result {
    do {
      return try body(created())
    } catch StoreError.changedElsewhere(let who, let when, let theirs) {
      let theirs = theirs.map { ShelvedPlan(plan: $0.plan, version: $0.version) }
      throw ShelfTrouble.planChanged(by: who, at: when, theirs: theirs)
    } catch StoreError.sessionMovedOn, StoreError.sessionFinished {
      throw ShelfTrouble.conversationMovedOn
    } catch let error as StoreError {
      throw ShelfTrouble.notKept(error.message)
    } catch let trouble as Trouble {
      throw ShelfTrouble.notKept(trouble.message)
    }
  }
}
