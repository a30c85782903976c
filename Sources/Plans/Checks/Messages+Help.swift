// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Messages {
  // Interventions, monitoring and accommodations.

  static var interventionIsOwnIdea: Message {
    Message(
      say("plans.intervention-is-own-idea", "the intervention is an own idea: local, not rated"),
      remedy: say("plans.intervention-is-own-idea.remedy", "watch closely whether it helps"))
  }

  static func interventionIsNotRated(_ fact: CorpusFact) -> Message {
    Message(
      say("plans.intervention-is-not-rated", "“\(fact.title)” is not rated by anybody yet"),
      remedy: say("plans.intervention-is-not-rated.remedy", "watch closely whether it helps"))
  }

  static func interventionHasNoEffect(_ fact: CorpusFact) -> Message {
    Message(
      say("plans.intervention-has-no-effect", "studies of “\(fact.title)” found no effect"),
      remedy: say("plans.intervention-has-no-effect.remedy", "choose another one, or say why it fits here"))
  }

  static func interventionDoesHarm(_ fact: CorpusFact) -> Message {
    Message(
      say("plans.intervention-does-harm", "studies of “\(fact.title)” found that it made things worse"),
      remedy: say("plans.intervention-does-harm.remedy", "choose another one"))
  }

  static func audienceDiffers(_ fact: CorpusFact) -> Message {
    Message(
      say("plans.audience-differs", "“\(fact.title)” is meant for: \(fact.audiences.listed)"),
      remedy: say("plans.audience-differs.remedy", "choose one for this learner, or say why it fits here"))
  }

  static func gradeDiffers(_ fact: CorpusFact) -> Message {
    let grades = [fact.lowestGrade, fact.highestGrade].compactMap(\.self).joined(separator: " to ")
    return Message(
      say("plans.grade-differs", "“\(fact.title)” is meant for other grades: \(grades)"),
      remedy: say("plans.grade-differs.remedy", "choose one for this grade, or say why it fits here"))
  }

  static var nobodyCollects: Message {
    Message(
      say("plans.nobody-collects", "nobody is named to collect the data"),
      remedy: say("plans.nobody-collects.remedy", "say who measures, and how often"))
  }

  static var noDecisionRule: Message {
    Message(
      say("plans.no-decision-rule", "no rule says what the data will decide"),
      remedy: say("plans.no-decision-rule.remedy", "agree on one before the first measurement"))
  }

  static var goalIsNotMonitored: Message {
    Message(
      say(
        "plans.goal-is-not-monitored", "an intervention works on this goal, and nothing says how progress is watched"),
      remedy: say(
        "plans.goal-is-not-monitored.remedy",
        "name what is measured, by whom and how often, and what will decide whether it goes on"))
  }

  static func ruleCameLate(_ chosen: CalendarDate, _ first: CalendarDate) -> Message {
    Message(
      say(
        "plans.rule-came-late",
        "the rule was chosen on \(chosen.shortWords), after the first data of \(first.shortWords)"),
      remedy: say("plans.rule-came-late.remedy", "judge only by data from then on, or say why the rule changed"))
  }

  static var accommodationHasNoProvider: Message {
    Message(
      say("plans.accommodation-has-no-provider", "nobody is named to provide the accommodation"),
      remedy: say("plans.accommodation-has-no-provider.remedy", "say who sees to it"))
  }

  static var accommodationHasNoEnd: Message {
    Message(
      say("plans.accommodation-has-no-end", "the accommodation is temporary and has no last day"),
      remedy: say("plans.accommodation-has-no-end.remedy", "set the day on which it ends or is looked at again"))
  }

  static var accommodationIsForTestsOnly: Message {
    Message(
      say("plans.accommodation-is-for-tests-only", "the accommodation is for tests only"),
      remedy: say(
        "plans.accommodation-is-for-tests-only.remedy", "use it in class first, so that the test is not the first time")
    )
  }

  static func tooFewSources(_ count: Int, of wanted: Int) -> Message {
    Message(
      say("plans.too-few-sources", "\(count) of \(wanted) sources of evidence are named"),
      remedy: say("plans.too-few-sources.remedy", "add what supports it, one source at a time"))
  }
}
