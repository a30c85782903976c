// SPDX-License-Identifier: GPL-3.0-or-later

extension Messages {
  // Actions and dates.

  static let actionHasNoPerson = Message("nobody is named for the action", remedy: "say who does it")

  static let actionHasNoDueDate = Message("the action has no date", remedy: "set the day by which it is done")

  static func dateIsPast(_ date: CalendarDate, today: CalendarDate) -> Message {
    Message(
      "\(date.words) is past (\(date.distanceWords(from: today)))", remedy: "set a new day, or mark it as done")
  }

  static func dateIsAfterEnd(_ date: CalendarDate, _ end: CalendarDate) -> Message {
    Message(
      "\(date.shortWords) is after the plan ends, \(end.shortWords)", remedy: "move the day, or let the plan run longer"
    )
  }

  static func dateIsBeforeStart(_ date: CalendarDate, _ start: CalendarDate) -> Message {
    Message(
      "\(date.shortWords) is before the plan starts, \(start.shortWords)",
      remedy: "move the day, or let the plan start earlier")
  }

  // Reviews and signatures.

  static let noReviewPlanned = Message(
    "no review is planned, so nobody looks at the goals again", remedy: "set a day for the first review")

  static func goalIsDueAfterLastReview(_ due: CalendarDate, _ last: CalendarDate) -> Message {
    Message(
      "the goal is due on \(due.shortWords), after the last planned review, \(last.shortWords)",
      remedy: "plan a review on that day or soon after")
  }

  static func reviewIsLate(_ due: CalendarDate, today: CalendarDate) -> Message {
    Message(
      "the review was due on \(due.words), \(due.distanceWords(from: today))",
      remedy: "hold it, or set a new day and say why")
  }

  static func clockRanOut(_ clock: Clock, _ end: CalendarDate) -> Message {
    Message(
      "the \(clock.id) review was due by \(end.shortWords), and none is planned", remedy: "set a day for it")
  }

  static func signedTooEarly(before first: String) -> Message {
    Message("this was signed before \(first) signed", remedy: "let \(first) sign first, then sign again")
  }

  // Texts.

  static func otherLearnerIsNamed(_ name: String) -> Message {
    Message("the text names another learner, \(name)", remedy: "take the name out, or check whose text this is")
  }

  static func textIsCopied(from plan: String) -> Message {
    Message(
      "the text is the same as in an earlier plan, \(plan)", remedy: "write what is true for this learner now")
  }

  static func textIsPrivate(_ words: [String]) -> Message {
    Message(
      "an export would show private words: \(quoted(words))",
      remedy: "say what the learner needs rather than why, or mark the field as private")
  }
}
