// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Messages {
  // Actions and dates.

  static var actionHasNoPerson: Message {
    Message(
      say("plans.action-has-no-person", "nobody is named for the action"),
      remedy: say("plans.action-has-no-person.remedy", "say who does it"))
  }

  static var actionHasNoDueDate: Message {
    Message(
      say("plans.action-has-no-due-date", "the action has no date"),
      remedy: say("plans.action-has-no-due-date.remedy", "set the day by which it is done"))
  }

  static func dateIsPast(_ date: CalendarDate, today: CalendarDate) -> Message {
    Message(
      say("plans.date-is-past", "\(date.words) is past (\(date.distanceWords(from: today)))"),
      remedy: say("plans.date-is-past.remedy", "set a new day, or mark it as done"))
  }

  static func dateIsAfterEnd(_ date: CalendarDate, _ end: CalendarDate) -> Message {
    Message(
      say("plans.date-is-after-end", "\(date.shortWords) is after the plan ends, \(end.shortWords)"),
      remedy: say("plans.date-is-after-end.remedy", "move the day, or let the plan run longer")
    )
  }

  static func dateIsBeforeStart(_ date: CalendarDate, _ start: CalendarDate) -> Message {
    Message(
      say("plans.date-is-before-start", "\(date.shortWords) is before the plan starts, \(start.shortWords)"),
      remedy: say("plans.date-is-before-start.remedy", "move the day, or let the plan start earlier"))
  }

  // Reviews and signatures.

  static var noReviewPlanned: Message {
    Message(
      say("plans.no-review-planned", "no review is planned, so nobody looks at the goals again"),
      remedy: say("plans.no-review-planned.remedy", "set a day for the first review"))
  }

  static func goalIsDueAfterLastReview(_ due: CalendarDate, _ last: CalendarDate) -> Message {
    Message(
      say(
        "plans.goal-is-due-after-last-review",
        "the goal is due on \(due.shortWords), after the last planned review, \(last.shortWords)"),
      remedy: say("plans.goal-is-due-after-last-review.remedy", "plan a review on that day or soon after"))
  }

  static func reviewIsLate(_ due: CalendarDate, today: CalendarDate) -> Message {
    Message(
      say("plans.review-is-late", "the review was due on \(due.words), \(due.distanceWords(from: today))"),
      remedy: say("plans.review-is-late.remedy", "hold it, or set a new day and say why"))
  }

  static func clockRanOut(_ clock: Clock, _ end: CalendarDate) -> Message {
    Message(
      say("plans.clock-ran-out", "the \(clock.id) review was due by \(end.shortWords), and none is planned"),
      remedy: say("plans.clock-ran-out.remedy", "set a day for it"))
  }

  static func signedTooEarly(before first: String) -> Message {
    Message(
      say("plans.signed-too-early", "this was signed before \(first) signed"),
      remedy: say("plans.signed-too-early.remedy", "let \(first) sign first, then sign again"))
  }

  // Texts.

  static func otherLearnerIsNamed(_ name: String) -> Message {
    Message(
      say("plans.other-learner-is-named", "the text names another learner, \(name)"),
      remedy: say("plans.other-learner-is-named.remedy", "take the name out, or check whose text this is"))
  }

  static func textIsCopied(from plan: String) -> Message {
    Message(
      say("plans.text-is-copied", "the text is the same as in an earlier plan, \(plan)"),
      remedy: say("plans.text-is-copied.remedy", "write what is true for this learner now"))
  }

  static func textIsPrivate(_ words: [String]) -> Message {
    Message(
      say("plans.text-is-private", "an export would show private words: \(listedInQuotes(words))"),
      remedy: say(
        "plans.text-is-private.remedy", "say what the learner needs rather than why, or mark the field as private"))
  }
}
