// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// What is read back is told anew by what stands before it on the screen, or by the thing whose day is another one.
extension Conversation {
  /// "First step says Tuesday, should be Thursday. And when it gets hard: ask Dana": each answer that is named so. Nil where the line
  /// begins with no label that is on the screen.
  func hearLabels(_ line: String) throws -> Done? {
    guard isReadingBack, !line.contains("?") else { return nil }
    let labels = shownLabels
    guard !labels.isEmpty else { return nil }
    let changes = try Understanding.changes(in: line, labels: labels.map(\.label), context: readingContext())
    guard !changes.isEmpty else { return nil }
    for change in changes where labels.indices.contains(change.label) {
      let done = try tell(change, of: labels[change.label].slot)
      if done.value != nil || held != nil { return done }
    }
    shownTurn = nil
    return Done()
  }

  /// What stands before each answer that is read back: "Until" of "Until: Wednesday 31 March 2027".
  var shownLabels: [(label: String, slot: FilledSlot)] {
    let shown = shownSlots
    let onScreen: [(label: String, slot: FilledSlot)] = interview.turn.ask.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmingWhitespace() }
      guard parts.count == 2, let slot = shown.first(where: { $0.answer?.spoken == parts[1] }) else { return nil }
      return (parts[0], slot)
    }
    let others = interview.labelsReadBack.filter { named in !onScreen.contains { $0.slot.key == named.key } }
    return onScreen + others.compactMap { named in slot(named.key).map { (named.label, $0) } }
  }

  private func tell(_ change: LabelledChange, of slot: FilledSlot) throws -> Done {
    let isDay = try Understanding.isDay(change.words, readingContext())
    // A step "says Tuesday", and a goal "should be by May 3", where the day stands right below it.
    if isDay, slot.type != .date, !(change.old.map(slot.says) ?? false) {
      if let day = try dayBeside(slot, named: change.old) { return Done(value: try self.change(day, to: change.words)) }
      let days = shownSlots.filter { $0.type == .date }
      if !days.isEmpty { return try askWhichIsMeant(change.words, deed: .replace, among: days) }
    }
    guard let old = change.old else { return Done(value: try self.change(slot, to: change.words)) }
    if slot.type.isExact { return Done(value: try self.change(slot, to: change.words)) }
    if slot.says(old) { return Done(value: try exchange(old, for: change.words, in: slot)) }
    let others = shownSlots.filter { !$0.type.isExact && $0.says(old) }
    if let only = others.first, others.count == 1 { return Done(value: try exchange(old, for: change.words, in: only)) }
    return try askWhichIsMeant(change.words, deed: .replace, among: others.isEmpty ? [slot] : others)
  }

  /// The day that is read back beside an answer and is the one that was named; nil where none is.
  private func dayBeside(_ slot: FilledSlot, named old: String?) throws -> FilledSlot? {
    let days = shownSlots.filter { $0.type == .date }
    let named = try old.flatMap { try Understanding.read($0, context: readingContext()).date?.day }
    let same = days.filter { $0.answer?.day.flatMap { CalendarDate($0) } == named && named != nil }
    if let only = same.first, same.count == 1 { return only }
    let ofIt = days.filter { $0.place?.path.first == slot.place?.path.first }
    return ofIt.count == 1 ? ofIt[0] : nil
  }

  private func exchange(_ old: String, for new: String, in slot: FilledSlot) throws -> Ending? {
    try change(slot, to: slot.answer?.words.exchanging(old, for: new) ?? new)
  }

  // MARK: - The day of a thing

  /// "Make the computer Dec 10, supply is slow": only the day of what is promised changes. Where the answer does not name exactly one
  /// for it, its question is asked again; nil where nothing that is read back tells of it.
  func amendDayOfThing(_ line: String) throws -> Done? {
    let context = try readingContext()
    guard isReadingBack, interview.turn.kind != .finish,
      let (thing, day) = Understanding.dayOfThing(in: line, context: context)
    else { return nil }
    let shown = shownSlots
    // "Make it June 10" is about the day that is read back, where one is.
    guard !thing.isEmpty || !shown.contains(where: { $0.type == .date }) else { return nil }
    let telling = shown.filter { slot in
      guard !slot.type.isExact, slot.items.count < 2, let words = slot.answer?.words else { return false }
      guard !thing.isEmpty else { return Understanding.read(words, context: context).date != nil }
      return Set(Interview.contentWords(of: thing)).isSubset(of: Interview.contentWords(of: words))
        && !Interview.contentWords(of: thing).isEmpty
    }
    let better = telling.compactMap { slot -> (FilledSlot, String)? in
      Understanding.text(slot.answer?.words ?? "", movingDayOf: thing, to: day, context: context).map { (slot, $0) }
    }
    if let (slot, text) = better.first, better.count == 1 { return Done(value: try change(slot, to: text)) }
    guard !thing.isEmpty, let slot = telling.first else { return nil }
    guard telling.count == 1 else { return try askWhichIsMeant(day, deed: .add, among: telling) }
    if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
    try tell(.hint, Messages.sayWhole(slot.answer?.spoken ?? ""))
    return Done()
  }
}
