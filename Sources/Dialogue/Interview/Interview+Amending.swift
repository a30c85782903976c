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

  /// The line of the review that tells of an answer; nil where its question does not apply.
  public func reviewItem(of key: SlotKey) -> ReviewItem? {
    walk.stop(of: key).flatMap { reviewItem(at: $0, number: 1) }
  }

  /// The words that tell what a line or a question is about, as they are compared: "like" of "What do you like to do?".
  public static func contentWords(of text: String) -> [String] {
    tellingWords(of: text).filter { !Language.current.heard.hears($0, in: .functionWords, .askingWords, .joints) }
  }
}
