// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Reports
internal import Understanding

/// Numbers of a goal that are told in a review.
extension Conversation {
  /// Adds to a reading several numbers, each with its day, and the part of a whole: "9 on Tuesday, 7 today", "last week 9 of 20".
  func addPoints(to reading: inout Reading) {
    guard place(of: interview.turn) == "review.value", let goal = reviewedGoal(at: interview.turn.key),
      let context = try? readingContext()
    else { return }
    let lines = LogLine.dated(reading.words, today: context.today, language: context.words)
    let points = lines.compactMap { line -> Answer.Item? in
      guard let figure = line.figures.first, let value = LogFit(line, goal, 1, plan?.plan ?? base).value?.number else {
        return nil
      }
      let number = Level.number(value)
      let whole = figure.of.map { Messages.share(Level.number(figure.value).words, Level.number($0).words) }
      var item = Answer.Item(id: number.text, text: whole ?? number.words)
      item.day = (line.day ?? (lines.count > 1 ? context.today : nil))?.iso
      if let day = line.day { item.text = Messages.numberOn(item.text, day) }
      return item
    }
    let tellsMore = points.count > 1 || points.contains { $0.day != nil } || lines.first?.figures.first?.of != nil
    guard tellsMore, points.count == lines.count, lines.count > 1 || lines.first?.figures.count == 1 else { return }
    reading.picked = points
  }

  /// "60 %" and "half of it" of a goal that counts pages: how many is asked. Nil for other words, and where it was asked before.
  func doubtOfShare(_ words: String) -> String? {
    guard place(of: interview.turn) == "review.value", interview.turn.kind == .question,
      let goal = reviewedGoal(at: interview.turn.key), let what = goal.measure.what ?? goal.measure.unit,
      refusals == nil
    else { return nil }
    let isPercent = { (text: String?) in text?.contains("%") ?? false }
    let counts = [goal.measure.what, goal.measure.unit, goal.measure.target?.words].contains(where: isPercent)
    let heard = Language.current.heard
    let tokens = words.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map(String.init)
    let isShare =
      isPercent(words)
      || !tokens.contains { $0.contains(where: \.isNumber) || heard.number($0) != nil }
        && tokens.indices.contains { heard.length(of: .stepPartly, at: tokens[$0...]) > 0 }
    return isShare && !counts ? Messages.howManyIsThat(what, goal.measure.target) : nil
  }

  /// Says which numbers were kept, where there are several, and where the last one stands between start and target.
  func sayWhereItStands(_ slot: FilledSlot) throws {
    guard let goal = reviewedGoal(at: slot.key), let answer = slot.answer, let number = answer.number else { return }
    if !answer.items.isEmpty { try tell(.remark, Messages.numbersHeard(answer.items.map(\.text))) }
    if let words = GoalStanding(number, of: goal.measure).words { try tell(.remark, words) }
  }

  /// The goal that a question of a review is about.
  func reviewedGoal(at key: SlotKey?) -> Goal? {
    let part = slot(key)?.partID
    return (plan?.plan ?? base).goals.first { $0.id.text == part }
  }
}
