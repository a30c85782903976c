// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

extension Conversation {
  /// "Change my second goal", "the deadline should be June 3": to the answer that is meant, with the new words if there are any.
  func change(_ change: ChangeRequest, said words: String) throws -> Ending? {
    guard change.topic != nil || change.words != nil else { return try edit("") }
    let found = slots(meantBy: change)
    guard let slot = found.first else {
      if change.topic != nil, change.words != nil, interview.turn.kind == .question {
        saidAhead.append(change)
        try tell(.remark, Messages.takenLater(change))
        return nil
      }
      try refuse(Messages.nothingToChange(change))
      return nil
    }
    // "My goal should be ..." where the goal is asked for is its answer.
    if interview.turn.kind == .question, interview.turn.key == slot.key, slot.standing == .unanswered {
      return try answerLiterally(slot.type == .date ? change.words ?? words : words)
    }
    guard found.count == 1 else {
      try tell(.hint, Messages.whichOne)
      for (index, slot) in found.prefix(Self.mostAsked).enumerated() {
        let told = slot.answer?.spoken ?? slot.pass?.item ?? ""
        try tell(.choice, "/edit \(change.topic?.rawValue ?? "") \(slot.pass?.position ?? index + 1)  \(told)")
      }
      shownTurn = nil
      return nil
    }
    let old = slot.answer?.spoken
    if let item = slot.pass?.item, !item.isEmpty, slot.pass != interview.turn.section?.pass {
      try tell(.hint, Messages.isAbout(item))
    }
    if let ending = try move(.goTo(slot.key)) { return ending }
    guard let new = change.words, interview.turn.key == slot.key else { return nil }
    if let ending = try answerLiterally(exchanged(new, in: old)) { return ending }
    guard !lastWasRefused, slot.type != .sentence, let now = self.slot(slot.key)?.answer?.spoken else { return nil }
    try tell(.remark, Messages.changed(from: old, to: now))
    return nil
  }

  /// "The bank reconciliation, not the bank one": put in the place of what it names, else said alone.
  func exchanged(_ words: String, in old: String?) throws -> String {
    for contrast in try Understanding.contrasts(in: words, context: readingContext()) {
      if let better = old?.exchangingWords(contrast.old, for: contrast.new) { return better }
    }
    guard let exchange = try Understanding.exchange(in: words, context: readingContext()) else { return words }
    return old?.exchanging(exchange.old, for: exchange.new) ?? exchange.new
  }

  /// What was said of the question that is open before it came; it is said once.
  func takeSaidAhead(for place: String?) -> ChangeRequest? {
    guard let place, let index = saidAhead.firstIndex(where: { $0.topic?.places.contains(place) ?? false }) else {
      return nil
    }
    return saidAhead.remove(at: index)
  }

  /// Whether the words to be changed are those of the question that is open, so that they only answer it.
  func isAnswering(_ change: ChangeRequest) -> Bool {
    let turn = interview.turn
    guard change.words != nil, turn.kind == .question, let slot = slots(meantBy: change).first else { return false }
    return slot.key == turn.key && slot.standing == .unanswered
  }

  /// The answers that can be meant, most likely first; one when it is clear which.
  func slots(meantBy change: ChangeRequest) -> [FilledSlot] {
    guard let topic = change.topic else { return interview.slots.filter { $0.key == interview.turn.key } }
    if topic == .question {
      let key = change.number.flatMap(key(numbered:))
      return interview.slots.filter { $0.key == key }
    }
    let present = interview.turn.section?.pass
    // Where a step is gone over, "the deadline" is the step's.
    let isStep = topic == .deadline && change.named == nil && present?.fills == "action"
    for place in isStep ? ChangeRequest.Topic.stepDay.places : topic.places {
      let all = slots(at: place, meantBy: change, in: present)
      guard !all.isEmpty else { continue }
      if change.isLast, let last = all.last { return [last] }
      // "The first step" of a goal is the only one that is asked for.
      let isOnlyOne = topic == .step && change.number == 1 && !all.contains { $0.pass?.fills == "action" }
      if let number = change.number, !isOnlyOne {
        let named = all.filter { $0.pass?.position == number }
        if !named.isEmpty { return named }
        // "My second strength" stands in the one answer that holds them all.
        return all.count == 1 && all[0].pass == nil ? all : []
      }
      if all.count > 1, change.named == nil, let present, let here = all.first(where: { $0.pass == present }) {
        return [here]
      }
      return all
    }
    return []
  }

  /// Whether words name what the pass of an answer is about: "reading" for "I read 20 pages", or what is hard about it.
  private func isSubject(of slot: FilledSlot, _ named: String) -> Bool {
    let goal = reviewedGoal(at: slot.key)
    let gaps = (plan?.plan ?? base).gaps.filter { goal?.gaps.contains($0.id) ?? false }.map(\.text)
    let told = [subject(of: slot), goal?.statement, goal?.measure.what, goal?.domain] + gaps
    let words = told.compactMap(\.self).reduce(into: Set<String>()) { $0.formUnion(LogFit.stems($1)) }
    return LogFit.stems(named).contains { one in
      words.contains { one == $0 || min(one.count, $0.count) >= 4 && (one.hasPrefix($0) || $0.hasPrefix(one)) }
    }
  }

  /// The answers at a place of the plan. What nobody is asked waits to be named: in the pass that is talked about, or in the one that the
  /// line names; there it counts where nothing else was answered.
  private func slots(at place: String, meantBy change: ChangeRequest, in present: Turn.PassPlace?) -> [FilledSlot] {
    let there = interview.slots.filter {
      $0.place?.path.joined(separator: ".") == place || $0.place?.path.first == place
    }
    let answered = there.filter { $0.standing != .unanswered || $0.key == interview.turn.key }
    let waiting = there.filter { slot in slot.isOnlyNamed && !answered.contains { $0.pass == slot.pass } }
    let all = answered + waiting
    if let named = change.named {
      let meant = all.filter { isSubject(of: $0, named) }
      return meant.isEmpty ? all : meant
    }
    if change.number != nil { return all }
    let here = all.filter { $0.pass == present }
    if present?.fills == there.first?.pass?.fills, !here.isEmpty { return here }
    return answered.isEmpty && present == nil ? waiting : answered
  }
}

extension ChangeRequest.Topic {
  /// The places of the plan where such answers go, the likeliest first.
  fileprivate var places: [String] {
    switch self {
    case .goal: ["goal.statement"]
    case .deadline: ["goal.due", "action.due", "accommodation.until"]
    case .measure: ["goal.measure", "goal.seen"]
    case .baseline: ["goal.baseline"]
    case .target: ["goal.target"]
    case .strength: ["strengths"]
    case .gap: ["gap.text", "gaps", "barriers"]
    case .step: ["action.text", "actions"]
    case .stepDay: ["action.due"]
    case .obstacle: ["goal.obstacle"]
    case .helper: ["parties", "action.who", "action.resources"]
    case .review: ["review.due", "review.next", "checkpoints"]
    case .name: ["learner.name"]
    case .interest: ["learner.interests"]
    case .reason: ["goal.benefit-learner", "gap.cause"]
    case .grade: ["learner.grade"]
    case .cause: ["gap.cause"]
    case .method: ["interventions", "voice.ways-to-learn", "goal.instrument"]
    case .confidence: ["goal.confidence", "voice.confidence"]
    case .work: ["learner.position", "learner.aspirations"]
    case .question: []
    }
  }
}
