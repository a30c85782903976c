// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

extension Messages {
  /// How the learner is named in a sentence of their own: "I will ...".
  static var iMyself: String { say("assistant.i-myself", "I") }
  static var fromYourWords: String { say("assistant.from-your-words", "From your words:") }
  static func sentenceIsNow(_ words: String) -> String {
    say("assistant.sentence-is-now", "The goal is now: \u{201C}\(words)\u{201D} (/undo takes that back)")
  }
  static func sentenceStays(_ words: String) -> String {
    say("assistant.sentence-stays", "Your goal stays as you said it: \u{201C}\(words)\u{201D}")
  }
  static func ownWordsStay(_ words: String) -> String {
    say("assistant.own-words-stay", "Then your own words stand: \u{201C}\(words)\u{201D}")
  }
  static var theLearner: String { say("assistant.the-learner", "The learner") }
  static var keepSentence: String {
    say("assistant.keep-sentence", "(yes, no for your own words, edit to change it in the line, or type it anew)")
  }

  static func sentenceHow(_ words: String) -> String {
    say(
      "assistant.sentence-how",
      "\u{201C}\(words)\u{201D} is no goal yet, and nothing was changed. Type the whole sentence, what is wrong in it (\"it starts at 3\", \"the day is June 3\"), or no for your own words."
    )
  }
  static var sentenceTooShort: String {
    say(
      "assistant.sentence-too-short",
      "too short for a goal: type yes to keep it, no for your own words, or the whole sentence")
  }

  static var sentencePartly: String {
    say(
      "assistant.sentence-partly",
      "Which part is off? Say that part as it should be, or the whole sentence; no keeps your own words.")
  }

  static func ifThenWas(_ words: String) -> String {
    say("assistant.if-then-was", "Your if-then plan was: \u{201C}\(words)\u{201D}")
  }
  static func lastNumber(_ value: String, _ day: CalendarDate) -> String {
    say("assistant.last-number", "The last number written down: \(value), on \(day.shortWords).")
  }

  static func weekend(_ day: String) -> String {
    say("assistant.weekend", "Mind: that is a \(day).")
  }

  /// What a goal does not say yet, in the words of the band; empty for a goal that says all.
  static func missing(in reading: GoalReading, _ band: Band) -> [String] {
    var missing: [String] = []
    if !reading.observable {
      missing.append(
        isYoung(band)
          ? say("assistant.missing.observable.young", "what people can see")
          : say("assistant.missing.observable", "what somebody would see you do"))
    }
    if !reading.measurable {
      missing.append(
        isYoung(band)
          ? say("assistant.missing.measurable.young", "how many")
          : say("assistant.missing.measurable", "how much or how often"))
    }
    if !reading.timeBound {
      missing.append(
        isYoung(band)
          ? say("assistant.missing.time-bound.young", "which day") : say("assistant.missing.time-bound", "by when"))
    }
    return missing
  }

  static func stillOpen(_ missing: [String], _ band: Band) -> String {
    let things = missing.listedAnd
    return isYoung(band)
      ? say("assistant.still-open.young", "It does not say \(things) yet. That is fine for now.")
      : say("assistant.still-open", "Still open: \(things). You can add it, or leave it open.")
  }

  static func strong(_ band: Band) -> String {
    isYoung(band)
      ? say("assistant.strong.young", "Your goal says it all.")
      : say("assistant.strong", "Your goal says what one will see, how much and by when. It stands as it is.")
  }

  static func alreadySaid(_ words: String) -> String { say("assistant.already-said", "You said it already: \(words).") }

  static func severalGoals(_ items: [String], _ band: Band) -> String {
    let list = items.enumerated().map { "\($0 + 1) \($1)" }.listedLoosely
    return isYoung(band)
      ? say(
        "assistant.several-goals.young", "I hear more than one thing: \(list). One is enough. /edit goal changes it.")
      : say(
        "assistant.several-goals",
        "I hear \(items.count) goals in one: \(list). One at a time is easier to reach; each can be a goal of its own. /edit goal changes it."
      )
  }

  static func whichGoalIsFirst(_ goals: [String]) -> String {
    say(
      "assistant.which-goal-is-first",
      "I hear \(goals.count) goals. We plan one at a time, and the rest waits for its turn. Which comes first?")
  }
  static func numberedGoal(_ number: Int, _ goal: String) -> String {
    say("assistant.numbered-goal", "\(number)  \(goal)")
  }
  static var orItIsOne: String {
    say(
      "assistant.or-it-is-one", "(a number or a few words; \u{201C}it is one goal\u{201D} keeps them together)")
  }
  static func goalsInTurn(_ first: String, then others: [String]) -> String {
    say(
      "assistant.goals-in-turn",
      "First: \u{201C}\(first)\u{201D}. Waiting for its turn, and noted in the plan: \(others.listedLoosely).")
  }
  static func nextGoal(_ goal: String) -> String {
    say("assistant.next-goal", "You also named \u{201C}\(goal)\u{201D}. Shall that be the next goal?")
  }

  /// A goal told with a change of mind where something else is asked.
  static func goalInPlace(_ new: String, of old: String) -> String {
    say(
      "assistant.goal-in-place",
      "Shall \u{201C}\(new)\u{201D} be the goal now, and \u{201C}\(old)\u{201D} wait? (yes or no)")
  }
  static func goalWaits(_ goal: String) -> String {
    say("assistant.goal-waits", "\u{201C}\(goal)\u{201D} is not lost: it waits for its turn, and is noted in the plan.")
  }
  static func goalLetGo(_ goal: String) -> String {
    say("assistant.goal-let-go", "Then \u{201C}\(goal)\u{201D} is no goal of its own.")
  }
  static func stillBy(_ day: CalendarDate) -> String {
    say("assistant.still-by", "Is it still by \(day.shortWords)? (yes, or another day)")
  }

  static func goalNowOrLater(_ goal: String?) -> String {
    goal.map {
      say(
        "assistant.goal-now-or-later.named",
        "Another goal, \u{201C}\($0)\u{201D}: now? (yes asks its questions, no notes it for next time)")
    }
      ?? say(
        "assistant.goal-now-or-later", "Another goal: now? (yes asks its questions, no notes it for next time)")
  }
  static var goalForNextTime: String {
    say("assistant.goal-for-next-time", "It is noted in the plan, for next time.")
  }
  static func furtherGoalNote(_ subject: String) -> String {
    say("assistant.further-goal-note", "Another goal: \(subject)")
  }
  static func furtherGoalIsAbout(_ subject: String) -> String {
    say("assistant.further-goal-is-about", "It is about \u{201C}\(subject)\u{201D}: that is noted.")
  }
  static func standsByItself(_ goal: String, besides gap: String) -> String {
    say(
      "assistant.stands-by-itself",
      "\u{201C}\(goal)\u{201D} does not sound like \u{201C}\(gap)\u{201D}, so it stands by itself in the plan.")
  }

  static func severalThings(_ items: [String]) -> String {
    let list = items.enumerated().map { "\($0 + 1) \($1)" }.listedLoosely
    return say(
      "assistant.several-things",
      "I hear \(items.count) things: \(list). We take one at a time: now the first; the next has its turn after the first goal. Say \u{201C}that is one thing\u{201D} to keep them together."
    )
  }

  static func alsoNamed(_ goals: [String]) -> String {
    say("assistant.also-named", "You named this as well: \(goals.listedLoosely).")
  }

  static func leftForLater(_ things: [String]) -> String {
    say("assistant.left-for-later", "Left for later: \(things.listedLoosely). It is noted in the plan.")
  }

  /// Offers a goal for something that was named before.
  static func nextTopic(_ thing: String, _ band: Band) -> String {
    isYoung(band)
      ? say(
        "assistant.next-topic.young", "You also said: \u{201C}\(thing)\u{201D}. Shall we make a goal for that, too?")
      : say("assistant.next-topic", "You also named \u{201C}\(thing)\u{201D}. Do you want a goal for that as well?")
  }
  static func topicStays(_ thing: String) -> String {
    say("assistant.topic-stays", "\u{201C}\(thing)\u{201D} stays in the plan for later.")
  }

  static func earlierGoal(_ words: String) -> String {
    say(
      "assistant.earlier-goal",
      "Earlier you said: \u{201C}\(words)\u{201D}. Take that as the goal? (yes, or say another)")
  }
  static func earlierDay(_ words: String) -> String {
    say(
      "assistant.earlier-day", "Earlier you said: \u{201C}\(words)\u{201D}. Take that as the day? (yes, or say another)"
    )
  }

  static func whichStart(_ old: String, _ new: String) -> String {
    say(
      "assistant.which-start", "Before, you said that it starts at \(old); now it is \(new). Does it start at \(new)?")
  }
  static func startStays(_ old: String) -> String { say("assistant.start-stays", "It starts at \(old).") }

  static func leftForLaterNote(_ thing: String) -> String {
    say("assistant.left-for-later-note", "Left for later: \(thing)")
  }

  static var askedAgain: String {
    say(
      "assistant.asked-again",
      "An answer has changed, so what rests on it is asked again. The old words stand until you give others; skip keeps them."
    )
  }

  static var partsChanged: String {
    say("assistant.parts-changed", "Something that it was made from has changed since, so here it is anew.")
  }

  static func by(_ day: CalendarDate) -> String { say("assistant.by-day", "by \(day.shortWords)") }

  static func others(count: [String], _ band: Band) -> String {
    isYoung(band)
      ? say("assistant.others.young", "You can count: \(count.listedLoosely)")
      : say("assistant.others", "Others have counted: \(count.listedLoosely)")
  }

  static func strengths(_ words: [String], _ band: Band) -> String {
    let all = words.listedLoosely
    if isYoung(band) {
      return words.count == 1
        ? say("assistant.strength.young", "You said you are good at this: \(all). Can that help you?")
        : say("assistant.strengths.young", "You said you are good at these: \(all). Can one of them help you?")
    }
    return words.count == 1
      ? say("assistant.strength", "You named this as a strength: \(all). Could it help here?")
      : say("assistant.strengths", "You named these strengths: \(all). Could one of them help here?")
  }

  static func isYoung(_ band: Band) -> Bool { band == .elementary }
}
