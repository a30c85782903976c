// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension Conversation {
  /// What is said when a conversation begins or goes on.
  func showOpening() throws {
    guard showsQuestions else { return }
    let flow = interview.flow
    if interview.turn.kind == .idle {
      try tell(.remark, flow.about)
    } else if interview.journal.isEmpty {
      try tell(.heading, flow.title)
      if !flow.about.isEmpty { try tell(.remark, flow.about) }
      if flow.audience.facilitator != nil {
        for line in flow.watch { try tell(.hint, "- \(line)") }
      }
      try tell(.hint, Messages.howToLeave)
    } else {
      try tell(.heading, flow.title)
      try tell(.remark, Messages.whereThingsStand(Messages.named(record), interview.progress))
      if let last = interview.lastAnswered, let answer = last.answer {
        try tell(.remark, Messages.lastSaid(last.ask, answer.spoken))
      }
    }
  }

  /// Shows the present question, once.
  func show(_ turn: Turn) throws {
    guard showsQuestions, turn.kind != .idle else { return }
    guard turn != shownTurn else { return try askAgain(turn) }
    try showHeading(of: turn)
    for line in turn.lead { try tell(.remark, line) }
    if turn.kind == .review {
      interview.keepNumbers(anew: shownReview.isEmpty)
      try showReview(interview.turn.items)
    }
    if let sentence = sentenceOfReview(turn) { try tell(.remark, Messages.sentenceIsNow(sentence)) }
    try tell(.question, turn.ask)
    try showChoices(of: turn)
    try showHints(for: turn)
    shownTurn = turn.kind == .review ? self.turn : turn
    noteAskedAgain(turn)
    (toldSinceQuestion, isAskedSince) = (nil, false)
  }

  /// The words of a question that stands further up by now: nobody is left before an empty line.
  private func askAgain(_ turn: Turn) throws {
    defer { (toldSinceQuestion, isAskedSince) = (nil, false) }
    guard turn.kind == .question || turn.kind == .probe, held == nil, heldName == nil, listed.isEmpty, !isAskedSince,
      let said = toldSinceQuestion, !said.contains(turn.ask), !(turn.reword.map(said.contains) ?? false)
    else { return }
    try tell(.question, turn.ask)
  }

  private func showHeading(of turn: Turn) throws {
    guard let section = turn.section else { return }
    let title = Messages.heading(section.title, section.pass)
    let heading = Utterance(
      .heading, Messages.heading(title, part: section.number, of: section.of),
      aside: Messages.turn(of: turn, isAway: learnerIsAbsent))
    guard heading != lastHeading else { return }
    try showTimeUsed(until: section)
    // Where only the turn passes to somebody else, the title is not said again.
    let isSamePlace = heading.text == lastHeading?.text && heading.aside != nil
    try console.tell(isSamePlace ? Utterance(.heading, "", aside: heading.aside) : heading)
    lastHeading = heading
  }

  /// When another section begins: how long the last one took, and how much of the planned time is used. For whoever leads.
  private func showTimeUsed(until section: Turn.SectionPlace) throws {
    let now = world.now()
    defer {
      if clock?.section != section.id { clock = SectionClock(section: section.id, title: section.title, begin: now) }
    }
    if talkBegin == nil { talkBegin = now }
    guard !interview.isAlone, let clock, clock.section != section.id, let talkBegin else {
      return
    }
    let (here, all) = (clock.begin.minutes(until: now), minutesBefore + talkBegin.minutes(until: now))
    guard here > 0 else { return }
    try tell(.hint, Messages.timeUsed(clock.title, here, of: all, planned: interview.flow.minutes))
  }

  private func showChoices(of turn: Turn) throws {
    if turn.type == .pick { return try showPicks(for: turn) }
    for choice in turn.choices { try tell(.choice, Messages.choice(choice)) }
    if turn.type == .scale, turn.kind == .question { try showScale(turn) }
  }

  private func showScale(_ turn: Turn) throws {
    for (value, label) in turn.labels.sorted(by: { $0.key < $1.key }) { try tell(.choice, "\(value)  \(label)") }
  }

  private func showHints(for turn: Turn) throws {
    if !turn.draft.isEmpty {
      // Of a choice its words tell more than its number.
      let kept = turn.key.flatMap { interview.answer(to: $0)?.spoken } ?? turn.draft
      try tell(.hint, standsInLine(turn) ? Messages.wordsInLine : Messages.enterKeeps(kept))
    }
    if helpLevel != .brief, turn.isPrivate { try tell(.hint, Messages.staysPrivate) }
    if helpLevel != .brief, let how = Messages.howToAnswer(turn) { try tell(.hint, how) }
    // Whoever leads sees the tips without asking; learners never do, unless they ask for everything.
    let leads = !interview.isAlone
    if helpLevel == .normal, leads, turn.kind == .question, let tip = turn.tip { try tell(.hint, Messages.tip(tip)) }
    guard helpLevel == .full, turn.kind == .question else { return }
    if let help = turn.help { try tell(.hint, help) }
    if let example = turn.example { try tell(.hint, Messages.example(example)) }
    if leads, let tip = turn.tip { try tell(.hint, Messages.tip(tip)) }
  }

  /// All answers; where they were shown already, only the sections in which something has changed.
  private func showReview(_ items: [ReviewItem]) throws {
    let changed = items.filter { !shownReview.contains($0) }
    let gone = shownReview.filter { old in !items.contains { $0.key == old.key } }
    let sections = Set((changed + gone).map(\.section))
    let near = items.filter { sections.contains($0.section) }
    let isAgain = !shownReview.isEmpty
    shownReview = items
    if !isAgain, let rows = console.height, items.count > rows - Self.rowsBesideReview {
      return try showOverview(items)
    }
    try showItems(isAgain && !near.isEmpty ? near : items)
    if isAgain, !near.isEmpty, near.count < items.count { try tell(.hint, Messages.otherAnswersStand) }
  }

  /// So many rows of a screen are taken by the question below the answers and what is said beside it.
  private static let rowsBesideReview = 6

  /// More answers than a screen holds: a line for each section, and of the answers those that somebody may want to look at.
  private func showOverview(_ items: [ReviewItem]) throws {
    listed = items
    var left = items[...]
    while let first = left.first {
      let title = Messages.heading(first.section, first.pass)
      let here = left.prefix { Messages.heading($0.section, $0.pass) == title }
      left = left.dropFirst(here.count)
      try tell(.remark, Messages.sectionAtAGlance(title, Array(here)))
      for item in here where item.isWorthALook { try tell(.choice, Messages.reviewLine(item)) }
    }
    try tell(.hint, Messages.answersAtAGlance(items.count))
  }

  /// The answers of the sections whose title, or what they are about, holds some words; all where none are given.
  func reviewItems(about words: String) -> [ReviewItem] {
    let items = interview.reviewItems
    guard !words.isEmpty else { return items }
    return items.filter { Messages.heading($0.section, $0.pass).lowercased().contains(words.lowercased()) }
  }

  /// The answers by number, under their sections.
  func showItems(_ items: [ReviewItem]) throws {
    listed = items
    var section = ""
    for item in items {
      let title = Messages.heading(item.section, item.pass)
      if title != section {
        try tell(.heading, title)
        section = title
      }
      try tell(.choice, Messages.reviewLine(item))
    }
  }

  /// Says how it ended.
  func finish(_ outcome: Outcome?, _ turn: Turn) throws -> Ending {
    for line in turn.lead { try tell(.remark, line) }
    try world.shelf.finish(record.id, at: world.now())
    if let outcome { try tell(.remark, Messages.finished(outcome, plan: plan?.plan.id.text)) }
    if let next = flowNamed(in: turn.lead), try confirm(Messages.startNow(next.title)) {
      return .switching(to: .flow(next.id))
    }
    return .finished(outcome)
  }

  /// The flow that the last words of a flow without a plan tell to begin; it can be begun at once.
  private func flowNamed(in lines: [String]) -> FlowCard? {
    guard console.isInteractive, showsQuestions, interview.flow.review == nil else { return nil }
    let opening = "--flow "
    let named = lines.compactMap { line in
      line.firstRange(of: opening).map { line[$0.upperBound...].prefix { $0.isLetter || $0 == "-" } }
    }
    return named.lazy.compactMap { [self] id in
      world.materials.flows.first { $0.id == id && $0.id != interview.flow.id }
    }.first
  }
}

extension ReviewItem {
  /// Whether somebody may want to look at it again before all is finished: it is missing where it is needed, not known, or doubtful.
  fileprivate var isWorthALook: Bool {
    switch standing {
    case .answered: !marks.isEmpty
    case .unanswered: isHard
    case .unknown, .setAside: true
    case .skipped: false
    }
  }
}
