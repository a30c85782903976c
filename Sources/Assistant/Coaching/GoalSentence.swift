// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// A goal put together from what somebody said of it, as one would say it aloud: what by when, then how much, in short
/// sentences. Their words stay theirs; only what joins them is the program's.
struct GoalSentence: Equatable {
  let text: String
  /// What holds of the whole.
  let reading: GoalReading

  /// - Parameters:
  ///   - doer: who will do it, as the sentence begins: "I", or a name.
  ///   - context: for the dates and measures in the words.
  /// Nil when nothing was said yet.
  init?(_ goal: Goal, doer: String, context: ReadingContext) {
    guard let statement = goal.statement, !statement.trimmingWhitespace().isEmpty else { return nil }
    let clause = GoalClause(
      statement, baseline: goal.measure.baseline?.number, target: goal.measure.target?.number, context: context)
    let said = GoalWords(Self.clearest(of: clause.text, context), context: context)
    let seen = goal.measure.seen.map {
      GoalWords(CorrectionLead.cut(from: $0.lastSaid, words: context.words), context: context)
    }
    // What one would see of the doer says it better than a wish that nobody can see.
    let path = clause.isAmountOnly ? MeasureClause.path(of: goal.measure) : nil
    let usesSeen =
      path == nil && !said.reading.observable && seen.map { $0.reading.observable && $0.tells(of: doer) } ?? false
    let main = usesSeen ? seen ?? said : said
    var sentences = [
      path.map {
        Self.dated(say("assistant.goal-sentence.path", "\(doer) will get \($0)"), by: goal.due, isLong: false)
      }
        ?? Self.sentence(main, doer: doer, due: goal.due)
    ]
    if path == nil, let measure = MeasureClause(goal, besides: main, context: context) {
      sentences.append(measure.text)
    }
    if !usesSeen, !said.reading.observable, let seen, !seen.core.isEmpty {
      sentences.append(
        say("assistant.goal-sentence.seen", "Others will see: \(seen.core.startingLowercase).").closedOnce)
    }
    let heard = Language.current.heard
    text = heard.agreeing(heard.withCapitals(sentences.joined(separator: " ")))
    let whole = GoalWords(text, context: context)
    reading = GoalReading(
      observable: main.reading.observable || seen?.reading.observable == true,
      measurable: main.reading.measurable || goal.measure.target != nil || whole.reading.measurable,
      timeBound: goal.due != nil || whole.reading.timeBound)
  }

  /// "I will read 20 pages a day by 3 June 2027." A thing that nobody does is named as the goal.
  private static func sentence(_ words: GoalWords, doer: String, due: CalendarDate?) -> String {
    let core = (due == nil ? words.core : words.coreWithoutEnd).trimmedForJoining
    let what: String
    if words.hasSubject {
      what = core.startingUppercase
    } else if words.isDoing {
      what = say("assistant.goal-sentence.will", "\(doer) will \(core.startingLowercase)")
    } else {
      what = say("assistant.goal-sentence.thing", "The goal: \(core.startingLowercase)")
    }
    // After several parts, or a mark, the ear wants a stop.
    let isLong = core.contains { ",;:".contains($0) } || core.split(separator: " ").count > 12
    return dated(what, by: due, isLong: isLong)
  }

  private static func dated(_ what: String, by due: CalendarDate?, isLong: Bool) -> String {
    guard let due else { return "\(what).".closedOnce }
    return isLong
      ? say("assistant.goal-sentence.due.long", "\(what), by \(due.shortWords).")
      : say("assistant.goal-sentence.due", "\(what) by \(due.shortWords).")
  }

  /// Of words to which those of a follow-up were added, those that somebody could see; the last ones where none can be seen.
  private static func clearest(of statement: String, _ context: ReadingContext) -> String {
    let sentences = statement.sentences.map { CorrectionLead.cut(from: $0, words: context.words) }
    guard sentences.count > 1, let last = sentences.last else { return sentences.first ?? statement }
    return sentences.first { GoalWords($0, context: context).reading.observable } ?? last
  }
}

extension GoalWords {
  /// Whether it is a sentence about the one who will do it, not about somebody else who looks on.
  fileprivate func tells(of doer: String) -> Bool {
    guard hasSubject else { return false }
    let first = core.lowercased().prefix { $0.isLetter }
    let heard = Language.current.heard
    return first == doer.lowercased() || heard.hears(first, in: .doers)
  }
}
