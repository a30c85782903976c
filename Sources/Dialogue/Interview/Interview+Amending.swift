// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Interview {
  /// Adds what a line says to an answer: further things to several, a further sentence to words. Refused where it is no such thing,
  /// or one too many.
  public func reply(to reading: Reading, addedTo key: SlotKey) -> Reply {
    amended(key, by: reading) { old, new in
      guard !old.items.isEmpty else { return old.joined(with: new) }
      var sum = old
      sum.words += ", " + new.words
      sum.items += new.items.filter { !old.items.contains($0) }
      return sum
    }
  }

  /// Puts what a line says in the place of one of the several things of an answer.
  /// - Parameter place: of the thing, from 0.
  public func reply(to reading: Reading, inPlaceOf place: Int, of key: SlotKey) -> Reply {
    amended(key, by: reading) { old, new in
      guard old.items.indices.contains(place) else { return nil }
      var better = old
      better.items.replaceSubrange(place...place, with: new.items)
      better.words = better.spoken
      return better
    }
  }

  private func amended(_ key: SlotKey, by reading: Reading, _ amend: (Answer, Answer) -> Answer?) -> Reply {
    guard let stop = walk.stop(of: key), case .question(let step, _) = stop.kind, let old = state.answers[key] else {
      return refusal(Messages.nothingAsked)
    }
    var single = step
    single.count = nil
    switch take(reading, for: single, key, at: stop) {
    case .refused(let words): return refusal(words)
    case .taken(let new):
      guard let answer = amend(old, new) else { return refusal(Messages.nothingAsked) }
      if let count = step.count, answer.items.count > old.items.count, !count.contains(Double(answer.items.count)) {
        return refusal(Messages.wrongCount(answer.items.count, count))
      }
      return reply([.amended(key, answer, readBack: nil)])
    }
  }

  /// Puts the words of one answer where another question asked for them, and asks the question anew to which they were given. Beside
  /// words that stand there already they are one more thing, or one more sentence; a choice, a day or a number takes the place of the
  /// other.
  /// - Parameter reading: of the words, as an answer to the other question.
  public func reply(to reading: Reading, movedFrom key: SlotKey, to other: SlotKey) -> Reply {
    guard let stop = walk.stop(of: other), case .question(let step, _) = stop.kind, state.answers[key] != nil else {
      return refusal(Messages.nothingAsked)
    }
    var single = step
    single.count = nil
    switch take(reading, for: single, other, at: stop) {
    case .refused(let words): return refusal(words)
    case .taken(let new):
      let old = state.answers[other]
      let isJoined = step.type.joinsFollowUps && !step.type.takesChoices
      let answer = isJoined ? old.map { $0.joined(with: new) } ?? new : new
      return reply(begin(stop) + [.amended(other, answer, readBack: nil), .skipped(key), .reopened(key)])
    }
  }

  /// Puts back what an answer was before it was last changed.
  public func reply(restoring key: SlotKey) -> Reply {
    guard walk.contains(key), let present = state.answers[key],
      let earlier = past.answers(to: key).last(where: { $0 != present })
    else { return refusal(Messages.nothingEarlier) }
    return reply([.amended(key, earlier, readBack: nil)])
  }

  /// Changes the several things of an answer that is not read back any more.
  public func reply(_ changes: [ListChange], to key: SlotKey) -> Reply {
    guard walk.contains(key), var answer = state.answers[key],
      let items = ListChange.apply(changes, to: answer.items)
    else { return refusal(Messages.nothingAsked) }
    answer.items = items
    return reply([.amended(key, answer, readBack: nil)])
  }

  /// The words that tell what a line or a question is about, as they are compared: "like" of "What do you like to do?".
  public static func contentWords(of text: String) -> [String] {
    tellingWords(of: text).filter { !Language.current.heard.hears($0, in: .functionWords, .choiceQuestions, .joints) }
  }
}
