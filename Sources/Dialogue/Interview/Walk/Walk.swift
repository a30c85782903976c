// SPDX-License-Identifier: GPL-3.0-or-later

/// The way through a flow as things stand: every place that applies, in order, and the answers that count.
struct Walk: Sendable, Equatable {
  /// One pass as it lies on the way.
  struct Visit: Sendable, Equatable {
    let pass: Pass
    /// Which one it is, from 1.
    let position: Int
    /// What it is about, when passes run over items.
    let text: String
    /// What holds of that, for conditions.
    var traits: [String] = []
  }

  let index: FlowIndex
  let setting: Setting
  private(set) var stops: [Stop] = []
  /// The answers of questions that apply.
  private(set) var answers: [SlotKey: Answer] = [:]
  /// The indices of the sections that are asked.
  private(set) var sections: [Int] = []
  /// How many further sections may still be asked: what decides it has not been said yet.
  private(set) var undecidedCount = 0
  /// The indices of the sections whose condition holds, those without a pass too.
  private(set) var possibleSections: Set<Int> = []
  /// The slots that apply, in order.
  private(set) var keys: [SlotKey] = []

  init(_ index: FlowIndex, _ setting: Setting, _ state: InterviewState) {
    self.index = index
    self.setting = setting
    for place in index.flow.sections.indices { addSection(place, state) }
  }

  func contains(_ key: SlotKey) -> Bool { keys.contains(key) }

  func stop(of key: SlotKey) -> Stop? {
    stops.first {
      if case .question(_, key) = $0.kind { true } else { false }
    }
  }

  private mutating func addSection(_ place: Int, _ state: InterviewState) {
    let section = index.flow.sections[place]
    if let when = section.when, !when.expression.holds(in: scope(section: place, visit: nil)) {
      if isAnyOpen(of: when.expression.names, state) { undecidedCount += 1 }
      return
    }
    possibleSections.insert(place)
    guard let repetition = section.repetition else {
      sections.append(place)
      addSteps(place, nil, state)
      if section.confirm != nil { stops.append(Stop(kind: .readBack, section: place, pass: nil)) }
      return
    }
    let visits = visits(of: section, repetition, state.books[section.id] ?? PassBook())
    let isOffered = isOffered(section, repetition, visits, state.books[section.id] ?? PassBook())
    guard !visits.isEmpty || isOffered else {
      if case .over(let name) = repetition.extent, isAnyOpen(of: [name.id], state) { undecidedCount += 1 }
      return
    }
    sections.append(place)
    if repetition.first != nil, !visits.isEmpty, !repetition.isOptional {
      stops.append(Stop(kind: .opening, section: place, pass: visits.first))
    }
    for visit in visits {
      addSteps(place, visit, state)
      if section.confirm != nil { stops.append(Stop(kind: .readBack, section: place, pass: visit)) }
    }
    if isOffered { stops.append(Stop(kind: .another, section: place, pass: nil)) }
  }

  /// Whether any of the steps is still to be asked.
  private func isAnyOpen(of names: [String], _ state: InterviewState) -> Bool {
    keys.contains { names.contains($0.id) && state.standing(of: $0) == .unanswered }
  }

  private mutating func addSteps(_ place: Int, _ visit: Visit?, _ state: InterviewState) {
    for step in index.flow.sections[place].steps {
      if let when = step.when, !when.expression.holds(in: scope(section: place, visit: visit)) { continue }
      if step.speaker == .facilitator, setting.facilitator != nil, isAlone { continue }
      guard step.isAsked else {
        stops.append(Stop(kind: .note(step), section: place, pass: visit))
        continue
      }
      add(step, place, visit, state)
      // What a follow-up has filled is an answer of its own from then on.
      for extra in step.probeSteps {
        let key = SlotKey(extra.id, pass: visit?.pass.number)
        if state.standing(of: key) != .unanswered { add(extra, place, visit, state) }
      }
    }
  }

  private mutating func add(_ step: Step, _ place: Int, _ visit: Visit?, _ state: InterviewState) {
    let key = SlotKey(step.id, pass: visit?.pass.number)
    stops.append(Stop(kind: .question(step, key), section: place, pass: visit))
    keys.append(key)
    answers[key] = state.answers[key]
  }
}
