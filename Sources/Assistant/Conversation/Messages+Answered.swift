// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What is said of answers that are there already.
extension Messages {
  static func reviewLine(_ item: ReviewItem) -> String {
    let mark = item.isPrivate ? privateMark : ""
    return "\(item.number)  \(item.ask) \(standing(item))\(mark)"
  }

  private static func standing(_ item: ReviewItem) -> String {
    let doubts = item.marks.isEmpty ? "" : " (\(item.marks.map(\.words).listed))"
    switch item.standing {
    case .answered: return "\u{2192} \(item.text)\(doubts)"
    case .skipped: return say("assistant.standing.skipped", "\u{2192} skipped")
    case .unknown: return say("assistant.standing.unknown", "\u{2192} not known yet")
    case .unanswered:
      return item.isHard
        ? say("assistant.standing.unanswered", "\u{2192} open (needed to finish)")
        : say("assistant.standing.unanswered-2", "\u{2192} open")
    case .setAside: return say("assistant.standing.set-aside", "\u{2192} set aside: \(item.text)")
    }
  }
  /// A section in one line: "Goals · goal 1: 12 to 30, 3 open or skipped".
  static func sectionAtAGlance(_ title: String, _ items: [ReviewItem]) -> String {
    let open = items.count { $0.standing != .answered && $0.standing != .setAside }
    let numbers = runs(of: items.map(\.number)).map { first, last in
      first == last ? "\(first)" : say("assistant.section-at-a-glance.numbers", "\(first) to \(last)")
    }.listedLoosely
    return open == 0
      ? say("assistant.section-at-a-glance", "\(title): \(numbers), all answered")
      : say("assistant.section-at-a-glance.open", "\(title): \(numbers), \(open) open or skipped")
  }

  /// Numbers that follow each other as their first and last.
  private static func runs(of numbers: [Int]) -> [(Int, Int)] {
    numbers.sorted().reduce(into: []) { runs, number in
      if let last = runs.last, last.1 + 1 == number {
        runs[runs.count - 1].1 = number
      } else {
        runs.append((number, number))
      }
    }
  }

  static func answersAtAGlance(_ count: Int) -> String {
    say(
      "assistant.answers-at-a-glance",
      "Shown are the answers that may need a look. /review shows all \(count), /review and the name of a section only those; a number goes to its answer."
    )
  }
  static var otherAnswersStand: String {
    say("assistant.other-answers-stand", "All other answers are as they were; /review shows them.")
  }
  static var privateMark: String { say("assistant.private-mark", "  [private]") }
  static var nothingAnswered: String { say("assistant.nothing-answered", "Nothing is answered yet.") }
  static var whichOne: String { say("assistant.which-one", "There are several. Which one?") }

  /// Which of several goals an answer is for that is changed from elsewhere.
  static func isAbout(_ item: String) -> String { say("assistant.is-about", "For: \u{201C}\(item)\u{201D}") }

  static func nothingToChange(_ change: ChangeRequest) -> String {
    say(
      "assistant.nothing-to-change",
      "nothing to change yet: no answer about \(change.description); /review shows the answers there are")
  }

  static func changed(from old: String?, to new: String) -> String {
    old.map { corrected(from: $0, to: new) } ?? isNow(new)
  }

  static func editHow(isAll: Bool) -> String {
    isAll
      ? say("assistant.edit-how", "Type /edit and a number, for example /edit 3.")
      : say(
        "assistant.edit-how-last",
        "These are the last ones; /review shows all. Type a number, or name it: the deadline.")
  }
  static var goToHow: String {
    say("assistant.go-to-how", "Type /goto and one of these, or the number of an answer from /review.")
  }
  static var noNotes: String { say("assistant.no-notes", "No notes yet. Keep one with /note and some words.") }

  static func noSuchQuestion(_ name: String) -> String {
    say("assistant.no-such-question", "no such question: \(name). /review shows all of them by number")
  }

  static func nowPrivate(_ words: String) -> String {
    say("assistant.now-private", "Private from now on: \u{201C}\(words)\u{201D} stays out of every export.")
  }

  static func nowShared(_ words: String) -> String {
    say("assistant.now-shared", "No longer private: \u{201C}\(words)\u{201D} stands in the plan again.")
  }
  static var doesNotApply: String { say("assistant.does-not-apply", "no such question as things stand") }
  static var notTaken: String { say("assistant.not-taken", "the answer was not taken") }
}

extension AnswerTest {
  /// What is said of an answer for which the test still holds.
  fileprivate var words: String {
    switch self {
    case .vague: say("assistant.words.vague", "still general")
    case .noObservable: say("assistant.words.no-observable", "not yet something one can see")
    case .noMeasure: say("assistant.words.no-measure", "without a measure")
    case .noDate: say("assistant.words.no-date", "without a date")
    case .people: say("assistant.words.people", "names other people")
    case .short: say("assistant.words.short", "short")
    }
  }
}
