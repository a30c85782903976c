// SPDX-License-Identifier: GPL-3.0-or-later

extension Messages {
  static func step(_ id: String) -> String { "step \"\(id)\"" }
  static func section(_ id: String) -> String { "section \"\(id)\"" }

  /// What was probably meant, or what there is.
  static func nearHint(_ name: String, _ known: [String]) -> String {
    if let near = Nearness.nearest(to: name, among: known) { return "did you mean \"\(near)\"?" }
    guard !known.isEmpty else { return "there is none to name; take it out" }
    let more = known.count > 12 ? " ..." : ""
    return "there are: " + known.prefix(12).joined(separator: ", ") + more
  }

  // Ids.
  static func idIsReserved(_ id: String) -> String { "id \"\(id)\" has a meaning of its own in flows" }
  static let idIsReservedHint = "add a word to it, such as \"my-...\""
  static func idIsOdd(_ id: String) -> String { "id \"\(id)\" is not made of lower-case words" }
  static let idIsOddHint = "write lower-case letters and digits, words joined by \"-\""
  static func idTwice(_ what: String, _ id: String, _ line: Int) -> String {
    "\(what) \"\(id)\" has the id of the one in line \(line)"
  }
  static let idTwiceHint = "give one of them another id; answers are stored under it"
  static func retiredIdIsUsed(_ id: String) -> String { "step \"\(id)\" is retired and asked all the same" }
  static let retiredIdIsUsedHint = "give the step a new id, or take the id out of \"retired\""
  static func idIsLost(_ id: String, _ version: Int) -> String {
    "step \"\(id)\" of version \(version) is neither kept nor retired"
  }
  static func idIsLostHint(_ id: String) -> String { "add \"\(id)\" to \"retired\"" }

  // References.
  static func textAsksLater(_ subject: String, _ name: String) -> String {
    "\(subject) asks about {\(name)}, which comes later"
  }
  static func textAsksLaterHint(_ subject: String, _ name: String) -> String {
    let noun = subject.prefix { $0 != " " }
    return "move the \(noun) below \"\(name)\", or take {\(name)} out of the question"
  }
  static func textNamesNothing(_ subject: String, _ name: String) -> String {
    "\(subject) asks about {\(name)}, and there is no such step"
  }
  static func namesLater(_ subject: String, _ name: String) -> String {
    "\(subject) looks at \"\(name)\", which comes later"
  }
  static func namesLaterHint(_ name: String) -> String { "move it below \"\(name)\"" }
  static func namesNothing(_ subject: String, _ name: String) -> String {
    "\(subject) looks at \"\(name)\", and there is no such step"
  }
  static func noAnswerYet(_ subject: String, _ text: String) -> String {
    "\(subject) looks at the words of an answer before there is one: \(text)"
  }
  static let noAnswerYetHint = "use words and tests in \"check\", \"probes\" and \"then\" only"
  static func choiceIsUnknown(_ subject: String, _ name: String, _ value: String) -> String {
    "\(subject) compares \"\(name)\" with \"\(value)\", which it can never be"
  }
  static func neverComes(_ subject: String, _ text: String) -> String { "\(subject) can never come: \(text)" }
  static let neverComesHint = "mend the condition, or take it out"
  static func hardStepIsMissing(_ id: String) -> String { "hard step \"\(id)\" is no question of this flow" }
  static func reviewSectionIsMissing(_ id: String) -> String {
    "review shows \"\(id)\", which is no section of this flow"
  }
  static func kindIsUnknown(_ id: String) -> String { "kind \"\(id)\" is not in kinds.yaml" }
  static func roleIsUnknown(_ id: String) -> String { "role \"\(id)\" is not in lists/roles.yaml" }
  static func fieldIsUnknown(_ id: String, _ kind: String) -> String { "field \"\(id)\" is none of kind \"\(kind)\"" }
  static func fieldIsUnknownHint(_ id: String) -> String {
    "declare \"\(id)\" under \"fields\" of the kind in kinds.yaml"
  }
  static let noBands = "flow has no bands"
  static let noBandsHint = "add \"bands: [adult]\", or whoever it is for, under \"for\""

  // Options.
  static func listIsUnknown(_ step: String, _ list: String) -> String {
    "step \"\(step)\" takes choices from list \"\(list)\", which is not there"
  }
  static func listIsUnknownHint(_ list: String, _ known: [String]) -> String {
    Nearness.nearest(to: list, among: known).map { "did you mean \"\($0)\"?" }
      ?? "write it into lists/\(list).yaml, or name one that is there"
  }
  static func stepLacks(_ step: Step, _ key: String) -> String {
    "step \"\(step.id)\" is of type \(step.type.rawValue) and has no \"\(key)\""
  }
  static let optionsHint = "name a list in \"options\", write choices there, or name an earlier step in \"of\""
  static let rangeHint = "add \"range: {min: 0, max: 10}\""
  static let fromHint = "add \"from: interventions\", \"accommodations\" or \"measures\""
  static func stepHasExtra(_ step: Step, _ key: String) -> String {
    "step \"\(step.id)\" is of type \(step.type.rawValue), which has no use for \"\(key)\""
  }
  static func stepHasExtraHint(_ key: String) -> String { "take \"\(key)\" out, or change the type" }
  static func boundsAreSwapped(_ step: Step, _ key: String) -> String {
    "\"\(key)\" of step \"\(step.id)\" has a min above its max"
  }
  static let boundsAreSwappedHint = "swap the two numbers"
  static func labelIsOutside(_ step: Step, _ point: Int) -> String {
    "label \(point) of step \"\(step.id)\" lies outside its range"
  }
  static let labelIsOutsideHint = "label points of the scale only"
  static func ofHasNoItems(_ step: Step, _ name: String) -> String {
    "step \"\(step.id)\" takes its choices from \"\(name)\", which has no items"
  }
  static let ofHasNoItemsHint = "name a step of type list, choices or pick, or one in a repeated section"
  static func choiceTwice(_ step: String, _ id: String) -> String { "step \"\(step)\" has two choices \"\(id)\"" }
  static let choiceTwiceHint = "give one of them another id"
  static func ownIsNotLast(_ step: String, _ id: String) -> String {
    "choice \"\(id)\" of step \"\(step)\" is not the last one"
  }
  static let ownIsNotLastHint = "move it to the end; for own words \"own: true\" is enough"
  static func manyProbes(_ step: String) -> String { "step \"\(step)\" has more than two probes" }
  static let manyProbesHint = "keep the two that matter most"
  static func probeMax(_ step: String, _ max: Int) -> String { "probe of step \"\(step)\" may be asked \(max) times" }
  static let probeMaxHint = "write 1 or 2: at most two follow-ups are asked about one answer"

  // Repeats and places.
  static func repeatFillsNothing(_ section: String, _ fills: String) -> String {
    "section \"\(section)\" repeats as \"\(fills)\", which is no part of a plan"
  }
  static func repeatBounds(_ section: String) -> String { "section \"\(section)\" repeats fewer times than it must" }
  static let repeatBoundsHint = "let \"min\" be 0 or more, and \"max\" at least 1 and not below \"min\""
  static func repeatLacksAnother(_ section: String) -> String {
    "section \"\(section)\" does not say how it asks for another pass"
  }
  static let repeatLacksAnotherHint = "add \"another: ...\", a question for yes or no"
  static func answerIsLost(_ step: String) -> String { "answer of step \"\(step)\" goes nowhere" }
  static let answerIsLostHint =
    "add \"to:\" with a place in the plan, or \"to: talk\" when it only serves the conversation"
  static func placeIsUnknown(_ subject: String, _ place: String) -> String {
    "\(subject) goes to \"\(place)\", which is no place in a plan"
  }

  // Wording.
  static func askIsMissing(_ step: String) -> String { "step \"\(step)\" has no \"ask\"" }
  static let askIsMissingHint = "add \"ask: ...\""
  static func bandIsMissing(_ step: String, _ key: String, _ band: Band) -> String {
    "\"\(key)\" of step \"\(step)\" has no wording for \(band.rawValue) or below"
  }
  static func bandIsMissingHint(_ key: String, _ band: Band) -> String {
    "add \"\(band.rawValue): ...\" under \"\(key)\""
  }
  static func wordingIsMissing(_ step: String, _ key: String) -> String { "step \"\(step)\" has no \"\(key)\"" }
  static func wordingIsMissingHint(_ key: String) -> String {
    key == "why" ? "say in a sentence what the answer is for" : "show an answer that somebody might give"
  }
  static func goalLacksExample(_ step: String) -> String { "goal \"\(step)\" has no example" }
  static let goalLacksExampleHint = "add \"example: ...\" with a goal that can be seen, measured and dated"
  static func twoQuestions(_ step: String) -> String { "step \"\(step)\" asks two questions in one" }
  static let twoQuestionsHint = "ask the one that matters, and the other in a step or probe of its own"
  static func askIsLong(_ step: String, _ count: Int, _ limit: Int) -> String {
    "step \"\(step)\" asks in \(count) words; \(limit) are enough"
  }
  static func askIsLongHint(_ limit: Int) -> String { "shorten it, and move what explains it to \"help\"" }
  static func slash(_ step: String, _ pair: String) -> String { "step \"\(step)\" has a slash: \(pair)" }
  static let slashHint = "say it so that it can be read aloud"
  static func beginsWithWhy(_ step: String) -> String { "step \"\(step)\" begins with \"why\"" }
  static let beginsWithWhyHint = "ask what made it so, or what for"
  static func negative(_ step: String, _ word: String) -> String {
    "step \"\(step)\" asks young children with \"\(word)\""
  }
  static let negativeHint = "ask for what is there"
}
