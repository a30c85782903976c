// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Numbers that are told otherwise than they stand.
extension Conversation {
  /// "No by xmas and its 1 not 0" where the parts of a goal are on the screen: the day and the number, each where it belongs. Nil for other lines.
  func amendDayAndAmount(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard isReadingBack || (turn.kind == .question && turn.type == .sentence),
      let told = try Understanding.dayAndAmount(in: line, context: readingContext())
    else { return nil }
    let slots = isReadingBack ? shownSlots : partsOfGoal
    let days = slots.filter { $0.type == .date }
    guard let day = days.first(where: { $0.place?.text == "goal.due" }) ?? (days.count == 1 ? days[0] : nil),
      let number = slotMeant(by: told.amount, among: slots)
    else { return nil }
    if let ending = try change(number, to: told.amount.words) ?? change(day, to: told.day) {
      return Done(value: ending)
    }
    return Done()
  }

  /// The answer that an amount puts right: the one with the number that was not meant; of those of today or of the target the one that is
  /// told of; the one that was typed with this number; one that lies much nearer than the others; else the number told last.
  func slotMeant(by amount: Understanding.BetterAmount, among slots: [FilledSlot]) -> FilledSlot? {
    let numbers = slots.filter { $0.standing == .answered && $0.number != nil && $0.type != .scale }
    guard let context = try? readingContext() else { return nil }
    let value = { (words: String) in MeasureReading(words, asked: .target, context: context).target?.exactNumber }
    if let old = amount.old.flatMap(value), let slot = latest(of: numbers.filter({ $0.number == old })) { return slot }
    if amount.isPresent, let today = latest(of: numbers.filter({ $0.place?.text == "goal.baseline" })) { return today }
    let typed = numbers.filter { $0.number != value(amount.words) && $0.says(amount.words) }
    if let slot = latest(of: typed) { return slot }
    guard let last = latest(of: numbers), let told = last.number, let new = value(amount.words) else {
      return latest(of: numbers)
    }
    // Of 62 and 75 it is the 62 that shall be 64.
    let nearest = numbers.min { abs(($0.number ?? 0) - new) < abs(($1.number ?? 0) - new) }
    return nearest.map { abs(($0.number ?? 0) - new) * 2 <= abs(told - new) ? $0 : last }
  }

  /// "No i said 64", "nah 64 not 62" right behind the number that it corrects; nil for what may answer the question that is open.
  func amountBetter(than slot: FilledSlot, in line: String, _ amendment: Amendment) -> String? {
    guard let told = slot.number, let context = try? readingContext(),
      let amount = Understanding.betterAmount(in: line, context: context)
    else { return nil }
    let old = amount.old.flatMap { MeasureReading($0, asked: .target, context: context).target?.exactNumber }
    return amendment.lead == .correction && old == nil || old == told ? amount.words : nil
  }

  /// The one of some answers that was given last.
  private func latest(of slots: [FilledSlot]) -> FilledSlot? {
    for event in interview.journal.reversed() {
      switch event.kind {
      case .answered(let key, _, _), .amended(let key, _, _):
        if let slot = slots.first(where: { $0.key == key }) { return slot }
      default: continue
      }
    }
    return slots.last
  }
}

extension FilledSlot {
  /// The number that its answer is, or tells.
  fileprivate var number: Double? { answer?.number ?? answer?.measure?.number }
}
