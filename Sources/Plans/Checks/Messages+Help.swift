// SPDX-License-Identifier: GPL-3.0-or-later

extension Messages {
  // Interventions, monitoring and accommodations.

  static let interventionIsOwnIdea = Message(
    "the intervention is an own idea: local, not rated", remedy: "watch closely whether it helps")

  static func interventionIsNotRated(_ fact: CorpusFact) -> Message {
    Message("“\(fact.title)” is not rated by anybody yet", remedy: "watch closely whether it helps")
  }

  static func interventionHasNoEffect(_ fact: CorpusFact) -> Message {
    Message("studies of “\(fact.title)” found no effect", remedy: "choose another one, or say why it fits here")
  }

  static func interventionDoesHarm(_ fact: CorpusFact) -> Message {
    Message("studies of “\(fact.title)” found that it made things worse", remedy: "choose another one")
  }

  static func audienceDiffers(_ fact: CorpusFact) -> Message {
    Message(
      "“\(fact.title)” is meant for: \(fact.audiences.joined(separator: ", "))",
      remedy: "choose one for this learner, or say why it fits here")
  }

  static func gradeDiffers(_ fact: CorpusFact) -> Message {
    let grades = [fact.lowestGrade, fact.highestGrade].compactMap(\.self).joined(separator: " to ")
    return Message(
      "“\(fact.title)” is meant for other grades: \(grades)",
      remedy: "choose one for this grade, or say why it fits here")
  }

  static let nobodyCollects = Message("nobody is named to collect the data", remedy: "say who measures, and how often")

  static let noDecisionRule = Message(
    "no rule says what the data will decide", remedy: "agree on one before the first measurement")

  static let goalIsNotMonitored = Message(
    "an intervention works on this goal, and nothing says how progress is watched",
    remedy: "name what is measured, by whom and how often, and what will decide whether it goes on")

  static func ruleCameLate(_ chosen: CalendarDate, _ first: CalendarDate) -> Message {
    Message(
      "the rule was chosen on \(chosen.shortWords), after the first data of \(first.shortWords)",
      remedy: "judge only by data from then on, or say why the rule changed")
  }

  static let accommodationHasNoProvider = Message(
    "nobody is named to provide the accommodation", remedy: "say who sees to it")

  static let accommodationHasNoEnd = Message(
    "the accommodation is temporary and has no last day", remedy: "set the day on which it ends or is looked at again")

  static let accommodationIsForTestsOnly = Message(
    "the accommodation is for tests only", remedy: "use it in class first, so that the test is not the first time")

  static func tooFewSources(_ count: Int, of wanted: Int) -> Message {
    Message(
      "\(count) of \(wanted) sources of evidence are named", remedy: "add what supports it, one source at a time")
  }
}
