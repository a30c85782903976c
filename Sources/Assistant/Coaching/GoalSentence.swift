// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// One sentence put together from what somebody said of a goal: what, how much, by when. Their words stay theirs; only what
/// joins them is the program's.
struct GoalSentence: Equatable {
  let text: String
  /// What holds of the whole sentence.
  let reading: GoalReading

  /// - Parameters:
  ///   - doer: who will do it, as the sentence begins: "I", or a name.
  ///   - context: for the dates and measures in the words.
  /// Nil when nothing was said yet.
  init?(_ goal: Goal, doer: String, context: ReadingContext) {
    guard let statement = goal.statement, !statement.trimmingWhitespace().isEmpty else { return nil }
    let said = GoalWords(statement, context: context)
    let seen = goal.measure.seen.map { GoalWords($0.lastSaid, context: context) }
    // What one would see says it better than a wish that nobody can see.
    let usesSeen = !said.reading.observable && seen.map { $0.hasSubject && $0.reading.observable } ?? false
    let main = usesSeen ? seen ?? said : said
    var parts = [
      main.hasSubject
        ? main.core.startingUppercase
        : say("assistant.goal-sentence.will", "\(doer) will \(main.core.startingLowercase)")
    ]
    if !usesSeen, !said.reading.observable, let seen, !seen.core.isEmpty {
      parts[0] = say(
        "assistant.goal-sentence.seen", "\(parts[0]); others will see: \(seen.core.startingLowercase)")
    }
    if let measure = Self.measure(of: goal, besides: parts[0], main.reading) { parts.append(measure) }
    if let due = goal.due { parts.append(say("assistant.goal-sentence.due", "by \(due.shortWords)")) }
    text = say("assistant.goal-sentence.text", "\(parts.listed).")
    let whole = GoalWords(text, context: context)
    reading = GoalReading(
      observable: main.reading.observable || seen?.reading.observable == true,
      measurable: main.reading.measurable || goal.measure.target != nil || whole.reading.measurable,
      timeBound: goal.due != nil || whole.reading.timeBound)
  }

  /// How much, unless the words say it already.
  private static func measure(of goal: Goal, besides words: String, _ reading: GoalReading) -> String? {
    let measure = goal.measure
    guard let target = measure.target?.text.lastSaid.trimmedForJoining, !target.isEmpty, !words.contains(target),
      !reading.measurable
    else { return nil }
    let what = measure.what?.lastSaid.trimmedForJoining.startingLowercase ?? ""
    let from = measure.baseline?.text.lastSaid.trimmedForJoining.startingLowercase
    let amount =
      from.map { say("assistant.goal-sentence.measure", "from \($0) to \(target.startingLowercase)") }
      ?? target.startingLowercase
    if what.isEmpty || amount.contains(what) { return amount }
    // "Quiz score from 3 to 8" reads on; after more words than that the ear wants a stop.
    return from == nil || what.split(separator: " ").count > 5 ? "\(what): \(amount)" : "\(what) \(amount)"
  }
}

extension String {
  /// The first letter as inside a sentence, but for words in capitals and those that always have one, such as "I".
  fileprivate var startingLowercase: String {
    let first = prefix { !$0.isWhitespace }
    guard first.first?.isUppercase == true,
      !Language.current.heard.hears(first.lowercased().prefix { $0.isLetter }, in: .capitals),
      !first.dropFirst().contains(where: \.isUppercase)
    else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  fileprivate var startingUppercase: String { prefix(1).uppercased() + dropFirst() }

  /// Of words to which those of a follow-up were added, the last ones: they say it better.
  fileprivate var lastSaid: String {
    var end = endIndex
    while let stop = self[..<end].lastIndex(of: ".") {
      let after = self[index(after: stop)...]
      // "2.5" is a number; a full stop at the very end divides nothing.
      if after.first?.isWhitespace == true, after.contains(where: \.isLetter) || after.contains(where: \.isNumber) {
        return String(after).trimmingWhitespace()
      }
      end = stop
    }
    return self
  }

  fileprivate var trimmedForJoining: String {
    var text = trimmingWhitespace()
    while let last = text.last, ".,;?!".contains(last) { text.removeLast() }
    return text
  }
}
