// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// Every question that applies, numbered in order, and after them the answers that are set aside.
  public var reviewItems: [ReviewItem] {
    let shown = flow.review?.sections.map { Set($0.map(\.id)) }
    let numbered = numberedItems
    var items = numbered.filter { shown?.contains(flow.sections[$0.stop.section].id) ?? true }.map(\.item)
    guard flow.review?.showsSetAside ?? true else { return items }
    var next = nextNumber(behind: numbered.map(\.item.number))
    for key in setAside {
      let number = shownNumbers[key]
      items.append(setAsideItem(key, number: number ?? next))
      if number == nil { next += 1 }
    }
    return items
  }

  /// The numbers by which all answers are known as things stand.
  var presentNumbers: [SlotKey: Int] {
    Dictionary(numberedItems.map { ($0.item.key, $0.item.number) }) { first, _ in first }
  }

  private func nextNumber(behind numbers: [Int]) -> Int {
    max(numbers.max() ?? 0, shownNumbers.values.max() ?? 0) + 1
  }

  /// Every question that applies, with the number by which it is known wherever answers are numbered.
  private var numberedItems: [(stop: Stop, item: ReviewItem)] {
    var next = nextNumber(behind: [])
    return walk.stops.reduce(into: []) { items, stop in
      guard case .question(_, let key) = stop.kind else { return }
      let known = shownNumbers[key]
      guard let item = reviewItem(at: stop, number: known ?? next) else { return }
      items.append((stop, item))
      if known == nil { next += 1 }
    }
  }

  /// The answers of a section or of one of its passes, with the numbers they have in the review.
  func items(of stop: Stop) -> [ReviewItem] {
    numberedItems.filter { $0.stop.section == stop.section && $0.stop.pass == stop.pass }.map(\.item)
  }

  /// The line of the review that tells of an answer; nil where its question does not apply.
  public func reviewItem(of key: SlotKey) -> ReviewItem? { numberedItems.first { $0.item.key == key }?.item }

  /// How many answers are listed at most where one of them has to be chosen.
  static let mostListed = 6

  /// The answers of a section; of many those whose words its read-back shows.
  func shownItems(of stop: Stop) -> [ReviewItem] {
    let all = items(of: stop)
    guard all.count > Self.mostListed else { return all }
    let told = turn.ask
    let shown = all.filter { !$0.text.isEmpty && told.contains($0.text) }
    return shown.isEmpty ? all : shown
  }

  /// Answers whose question no longer applies, in the order of the flow.
  public var setAside: [SlotKey] {
    let removed = state.answers.keys.filter { key in
      guard let place = index.home[key.id], let pass = key.pass else { return false }
      let section = flow.sections[place]
      guard case .asked = section.repetition?.extent else { return false }
      return !(state.books[section.id]?.passes.contains { $0.number == pass } ?? false)
    }
    let gone = Set(state.answers.keys).subtracting(walk.keys).subtracting(removed)
    let order = flow.steps.flatMap { [$0.step] + $0.step.probeSteps }.map(\.id)
    return gone.filter { index.steps[$0.id] != nil }.sorted {
      let places = (order.firstIndex(of: $0.id) ?? 0, order.firstIndex(of: $1.id) ?? 0)
      return places.0 == places.1 ? $0.pass ?? 0 < $1.pass ?? 0 : places.0 < places.1
    }
  }

  /// How far the conversation is.
  public var progress: ProgressCount {
    var count = ProgressCount(answered: 0, total: walk.keys.count)
    let keys = walk.keys.filter { !isWaitingForName($0) }
    count.total = keys.count
    for key in keys {
      switch state.standing(of: key) {
      case .answered: count.answered += 1
      case .skipped: count.skipped += 1
      case .unknown: count.unknown += 1
      case .unanswered, .setAside: break
      }
    }
    return count
  }

  /// The hard steps that apply and have no answer.
  public var openHardSlots: [SlotKey] {
    (flow.review?.hard ?? []).flatMap { name -> [SlotKey] in
      let keys = walk.keys.filter { $0.id == name.id }
      guard keys.isEmpty else { return keys.filter { walk.answers[$0] == nil } }
      // A repeated section that could have a pass and has none lacks its hard steps as well.
      guard let place = index.home[name.id], walk.possibleSections.contains(place),
        case .asked? = flow.sections[place].repetition?.extent
      else { return [] }
      let hasPass = walk.keys.contains { index.home[$0.id] == place }
      return hasPass ? [] : [SlotKey(name.id, pass: state.books[flow.sections[place].id]?.next ?? 1)]
    }
  }

  private func reviewItem(at stop: Stop, number: Int) -> ReviewItem? {
    guard case .question(let step, let key) = stop.kind, !isWaitingForName(key) else { return nil }
    return ReviewItem(
      number: number, key: key, section: flow.sections[stop.section].title, pass: passPlace(of: stop),
      ask: text(step.wording.ask, at: stop) ?? "", text: walk.answers[key]?.spoken ?? "",
      standing: state.standing(of: key), marks: marks(of: step, key), isPrivate: isPrivate(key),
      isHard: index.hard.contains(key.id))
  }

  /// Whether nobody is asked for it, and nobody has named it yet.
  func isWaitingForName(_ key: SlotKey) -> Bool {
    index.steps[key.id]?.isOnlyNamed == true && state.standing(of: key) == .unanswered
  }

  private func setAsideItem(_ key: SlotKey, number: Int) -> ReviewItem {
    let place = index.home[key.id]
    let ask = index.steps[key.id]?.wording.ask?[setting.band]
    return ReviewItem(
      number: number, key: key, section: place.map { flow.sections[$0].title } ?? "", pass: nil,
      ask: ask.map { walk.filled($0, section: place ?? 0, visit: nil) } ?? "",
      text: state.answers[key]?.spoken ?? "", standing: .setAside, marks: [], isPrivate: isPrivate(key),
      isHard: false)
  }

  /// The tests that a probe of the step asks about and that still hold of the answer.
  func marks(of step: Step, _ key: SlotKey) -> [AnswerTest] {
    guard let answer = walk.answers[key] else { return [] }
    var asked = step.probes.reduce(into: Set<AnswerTest>()) { $0.formUnion($1.condition.expression.tests) }
    if step.type == .date { asked.insert(.noDate) }
    return AnswerTest.allCases.filter { asked.contains($0) && answer.tests.contains($0) }
  }
}
