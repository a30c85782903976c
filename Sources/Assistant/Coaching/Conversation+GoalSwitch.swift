// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Another goal is wanted in the place of the one that more is asked of; what it was waits, unless it was given up.
extension Conversation {
  func hearGoalSwitch(_ line: String) throws -> Done? {
    guard let slot = presentStatement, let old = slot.answer?.words, let wish = GoalSwitch(line) else { return nil }
    givesGoalUp = letsGo(of: old, in: line)
    defer { givesGoalUp = false }
    let others = interview.waitingGoals
    if wish.about.isEmpty {
      guard wish.isCalledGoal || !hasOtherThings, let first = others.first else { return nil }
      // "The other thing" may be anything.
      guard try wish.isCalledGoal || confirm(Messages.goalInPlace(first, of: old)) else { return nil }
      return try switchTo(others, from: slot, said: line)
    }
    if let goal = otherGoal(named: wish.about, than: old) {
      guard wish.isCalledGoal || !isOffered(wish.about) else { return nil }
      return try put(goal, inPlaceOf: slot)
    }
    guard !wish.isPlainWish else { return try offer(wish.about, inPlaceOf: slot) }
    guard wish.isCalledGoal, LogFit.tellingStems([wish.about]).isDisjoint(with: LogFit.tellingStems([old])) else {
      return nil
    }
    return Done(value: try move(.goTo(slot.key)))
  }

  /// The answer that says which goal is gone over, where something else is asked of it.
  private var presentStatement: FilledSlot? {
    let turn = interview.turn
    guard [.question, .probe, .readBack, .sectionReadBack].contains(turn.kind), let pass = turn.section?.pass,
      pass.fills == "goal"
    else { return nil }
    let slot = interview.slots.first { $0.pass == pass && $0.place?.text == "goal.statement" }
    return slot?.standing == .answered && slot?.key != turn.key ? slot : nil
  }

  /// The goal that words name, in the words that it had when it was told; nil where it is the one that stands.
  func otherGoal(named name: String, than old: String) -> String? {
    let heard = Language.current.heard
    let words = name.spokenWords().filter { !heard.hears($0, in: .goalNouns, .pickNouns) }.joined(separator: " ")
    return earlierGoal(about: words).flatMap { $0 == old ? nil : $0 }
  }

  /// "The other goal": the only one that waits; of several it is asked which.
  private func switchTo(_ others: [String], from slot: FilledSlot, said line: String) throws -> Done? {
    guard let only = others.first else { return nil }
    guard others.count > 1 else { return try put(only, inPlaceOf: slot) }
    if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
    return try askWhichIsFirst(others, said: line)
  }

  private func put(_ goal: String, inPlaceOf slot: FilledSlot) throws -> Done {
    Done(value: try change(slot, to: goal))
  }

  /// "I changed my mind i wanna run a mile in six minutes": nothing of before is named, so that it is asked whether a goal is meant.
  private func offer(_ words: String, inPlaceOf slot: FilledSlot) throws -> Done? {
    guard try Understanding.readsAsGoal(words, context: readingContext()),
      try confirm(Messages.goalInPlace(words, of: slot.answer?.words ?? ""))
    else { return nil }
    return try put(words, inPlaceOf: slot)
  }

  /// Whether ways are on the screen of which "the other one" may be one.
  private var isOfferShown: Bool { interview.turn.type == .pick && !offeredEntries().isEmpty }

  /// Whether "the other one" may be something else than a goal: one of the ways, one of the choices, another day.
  private var hasOtherThings: Bool {
    isOfferShown || interview.turn.kind == .readBack || !interview.turn.choices.isEmpty
  }

  private func isOffered(_ words: String) -> Bool {
    isOfferShown && !(offer?.numbers(describedBy: words) ?? []).isEmpty
  }

  /// "Whats gonna happen with chem then": the goal that a question names is told to wait.
  func tellWhatWaits(namedIn question: String) throws {
    let named = LogFit.tellingStems([question])
    let goal = interview.waitingGoals.first { !LogFit.tellingStems([$0]).isDisjoint(with: named) }
    if let goal { try tell(.remark, Messages.goalWaits(goal)) }
  }

  /// "Forget chem": whether a line lets a goal go by its name.
  /// - Parameter isPointed: whether "forget that one" means it.
  func letsGo(of goal: String, in line: String, isPointed: Bool = false) -> Bool {
    guard let language = try? readingContext().words else { return false }
    return line.split(whereSeparator: { ".,;:!?".contains($0) }).contains { clause in
      let words = String(clause).spokenWords()
      return words.indices.contains { place in
        let length = language.length(of: .removalOpenings, at: place, in: words)
        guard length > 0 else { return false }
        let named = words[(place + length)...].joined(separator: " ")
        let pointer = language.length(of: .pronounThings, at: place + length, in: words)
        return !LogFit.tellingStems([named]).isDisjoint(with: LogFit.tellingStems([goal]))
          || isPointed && pointer > 0
      }
    }
  }
}
