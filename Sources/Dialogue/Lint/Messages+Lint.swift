// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Messages {
  static func step(_ id: String) -> String { say("dialogue.step", "step \"\(id)\"") }
  static var whoIsAlone: String { say("dialogue.who-is-alone", "for: alone") }

  static func section(_ id: String) -> String { say("dialogue.section", "section \"\(id)\"") }

  /// What was probably meant, or what there is.
  static func nearHint(_ name: String, _ known: [String]) -> String {
    if let near = Nearness.nearest(to: name, among: known) {
      return say("dialogue.near-hint", "did you mean \"\(near)\"?")
    }
    guard !known.isEmpty else { return say("dialogue.near-hint-2", "there is none to name; take it out") }
    let more = known.count > 12 ? " ..." : ""
    return say("dialogue.near-hint-3", "there are: \(known.prefix(12).listed)") + more
  }

  // Ids.
  static func idIsReserved(_ id: String) -> String {
    say("dialogue.id-is-reserved", "id \"\(id)\" has a meaning of its own in flows")
  }
  static var idIsReservedHint: String { say("dialogue.id-is-reserved-hint", "add a word to it, such as \"my-...\"") }
  static func idIsOdd(_ id: String) -> String {
    say("dialogue.id-is-odd", "id \"\(id)\" is not made of lower-case words")
  }
  static var idIsOddHint: String {
    say("dialogue.id-is-odd-hint", "write lower-case letters and digits, words joined by \"-\"")
  }
  static func idTwice(_ what: String, _ id: String, _ line: Int) -> String {
    say("dialogue.id-twice", "\(what) \"\(id)\" has the id of the one in line \(line)")
  }
  static var idTwiceHint: String {
    say("dialogue.id-twice-hint", "give one of them another id; answers are stored under it")
  }
  static func retiredIdIsUsed(_ id: String) -> String {
    say("dialogue.retired-id-is-used", "step \"\(id)\" is retired and asked all the same")
  }
  static var retiredIdIsUsedHint: String {
    say("dialogue.retired-id-is-used-hint", "give the step a new id, or take the id out of \"retired\"")
  }
  static func idIsLost(_ id: String, _ version: Int) -> String {
    say("dialogue.id-is-lost", "step \"\(id)\" of version \(version) is neither kept nor retired")
  }
  static func idIsLostHint(_ id: String) -> String { say("dialogue.id-is-lost-hint", "add \"\(id)\" to \"retired\"") }

  // References.
  static func textAsksLater(_ subject: String, _ name: String) -> String {
    say("dialogue.text-asks-later", "\(subject) asks about {\(name)}, which comes later")
  }
  static func textAsksLaterHint(_ subject: String, _ name: String) -> String {
    let noun = subject.prefix { $0 != " " }
    return say(
      "dialogue.text-asks-later-hint", "move the \(noun) below \"\(name)\", or take {\(name)} out of the question")
  }
  static func textNamesNothing(_ subject: String, _ name: String) -> String {
    say("dialogue.text-names-nothing", "\(subject) asks about {\(name)}, and there is no such step")
  }
  static func namesLater(_ subject: String, _ name: String) -> String {
    say("dialogue.names-later", "\(subject) looks at \"\(name)\", which comes later")
  }
  static func namesLaterHint(_ name: String) -> String { say("dialogue.names-later-hint", "move it below \"\(name)\"") }
  static func namesNothing(_ subject: String, _ name: String) -> String {
    say("dialogue.names-nothing", "\(subject) looks at \"\(name)\", and there is no such step")
  }
  static func noAnswerYet(_ subject: String, _ text: String) -> String {
    say("dialogue.no-answer-yet", "\(subject) looks at the words of an answer before there is one: \(text)")
  }
  static var noAnswerYetHint: String {
    say("dialogue.no-answer-yet-hint", "use words and tests in \"check\", \"probes\" and \"then\" only")
  }
  static func choiceIsUnknown(_ subject: String, _ name: String, _ value: String) -> String {
    say("dialogue.choice-is-unknown", "\(subject) compares \"\(name)\" with \"\(value)\", which it can never be")
  }
  static func neverComes(_ subject: String, _ text: String) -> String {
    say("dialogue.never-comes", "\(subject) can never come: \(text)")
  }
  static var neverComesHint: String { say("dialogue.never-comes-hint", "mend the condition, or take it out") }
  static func hardStepIsMissing(_ id: String) -> String {
    say("dialogue.hard-step-is-missing", "hard step \"\(id)\" is no question of this flow")
  }
  static func reviewSectionIsMissing(_ id: String) -> String {
    say("dialogue.review-section-is-missing", "review shows \"\(id)\", which is no section of this flow")
  }
  static func kindIsUnknown(_ id: String) -> String {
    say("dialogue.kind-is-unknown", "kind \"\(id)\" is not in kinds.yaml")
  }
  static func roleIsUnknown(_ id: String) -> String {
    say("dialogue.role-is-unknown", "role \"\(id)\" is not in lists/roles.yaml")
  }
  static func fieldIsUnknown(_ id: String, _ kind: String) -> String {
    say("dialogue.field-is-unknown", "field \"\(id)\" is none of kind \"\(kind)\"")
  }
  static func fieldIsUnknownHint(_ id: String) -> String {
    say("dialogue.field-is-unknown-hint", "declare \"\(id)\" under \"fields\" of the kind in kinds.yaml")
  }
  static var noBands: String { say("dialogue.no-bands", "flow has no bands") }
  static var noBandsHint: String {
    say("dialogue.no-bands-hint", "add \"bands: [adult]\", or whoever it is for, under \"for\"")
  }

  // Options.
  static func listIsUnknown(_ step: String, _ list: String) -> String {
    say("dialogue.list-is-unknown", "step \"\(step)\" takes choices from list \"\(list)\", which is not there")
  }
  static func listIsUnknownHint(_ list: String, _ known: [String]) -> String {
    Nearness.nearest(to: list, among: known).map { say("dialogue.list-is-unknown-hint", "did you mean \"\($0)\"?") }
      ?? say("dialogue.list-is-unknown-hint-2", "write it into lists/\(list).yaml, or name one that is there")
  }
  static func stepLacks(_ step: Step, _ key: String) -> String {
    say("dialogue.step-lacks", "step \"\(step.id)\" is of type \(step.type.rawValue) and has no \"\(key)\"")
  }
  static var optionsHint: String {
    say("dialogue.options-hint", "name a list in \"options\", write choices there, or name an earlier step in \"of\"")
  }
  static var rangeHint: String { say("dialogue.range-hint", "add \"range: {min: 0, max: 10}\"") }
  static var fromHint: String {
    say("dialogue.from-hint", "add \"from: interventions\", \"accommodations\" or \"measures\"")
  }
  static func stepHasExtra(_ step: Step, _ key: String) -> String {
    say(
      "dialogue.step-has-extra", "step \"\(step.id)\" is of type \(step.type.rawValue), which has no use for \"\(key)\""
    )
  }
  static func stepHasExtraHint(_ key: String) -> String {
    say("dialogue.step-has-extra-hint", "take \"\(key)\" out, or change the type")
  }
  static func boundsAreSwapped(_ step: Step, _ key: String) -> String {
    say("dialogue.bounds-are-swapped", "\"\(key)\" of step \"\(step.id)\" has a min above its max")
  }
  static var boundsAreSwappedHint: String { say("dialogue.bounds-are-swapped-hint", "swap the two numbers") }
  static func labelIsOutside(_ step: Step, _ point: Int) -> String {
    say("dialogue.label-is-outside", "label \(point) of step \"\(step.id)\" lies outside its range")
  }
  static var labelIsOutsideHint: String { say("dialogue.label-is-outside-hint", "label points of the scale only") }
  static func ofHasNoItems(_ step: Step, _ name: String) -> String {
    say("dialogue.of-has-no-items", "step \"\(step.id)\" takes its choices from \"\(name)\", which has no items")
  }
  static var ofHasNoItemsHint: String {
    say("dialogue.of-has-no-items-hint", "name a step of type list, choices or pick, or one in a repeated section")
  }
  static func choiceTwice(_ step: String, _ id: String) -> String {
    say("dialogue.choice-twice", "step \"\(step)\" has two choices \"\(id)\"")
  }
  static var choiceTwiceHint: String { say("dialogue.choice-twice-hint", "give one of them another id") }
  static func ownIsNotLast(_ step: String, _ id: String) -> String {
    say("dialogue.own-is-not-last", "choice \"\(id)\" of step \"\(step)\" is not the last one")
  }
  static var ownIsNotLastHint: String {
    say("dialogue.own-is-not-last-hint", "move it to the end; for own words \"own: true\" is enough")
  }
  static func manyProbes(_ step: String) -> String {
    say("dialogue.many-probes", "step \"\(step)\" has more than two probes")
  }
  static var manyProbesHint: String { say("dialogue.many-probes-hint", "keep the two that matter most") }
  static func probeMax(_ step: String, _ max: Int) -> String {
    say("dialogue.probe-max", "probe of step \"\(step)\" may be asked \(max) times")
  }
  static var probeMaxHint: String {
    say("dialogue.probe-max-hint", "write 1 or 2: at most two follow-ups are asked about one answer")
  }

  // Repeats and places.
  static func repeatFillsNothing(_ section: String, _ fills: String) -> String {
    say("dialogue.repeat-fills-nothing", "section \"\(section)\" repeats as \"\(fills)\", which is no part of a plan")
  }
  static func repeatBounds(_ section: String) -> String {
    say("dialogue.repeat-bounds", "section \"\(section)\" repeats fewer times than it must")
  }
  static var repeatBoundsHint: String {
    say("dialogue.repeat-bounds-hint", "let \"min\" be 0 or more, and \"max\" at least 1 and not below \"min\"")
  }
  static func repeatLacksAnother(_ section: String) -> String {
    say("dialogue.repeat-lacks-another", "section \"\(section)\" does not say how it asks for another pass")
  }
  static var repeatLacksAnotherHint: String {
    say("dialogue.repeat-lacks-another-hint", "add \"another: ...\", a question for yes or no")
  }
  static func answerIsLost(_ step: String) -> String {
    say("dialogue.answer-is-lost", "answer of step \"\(step)\" goes nowhere")
  }
  static var answerIsLostHint: String {
    say(
      "dialogue.answer-is-lost-hint",
      "add \"to:\" with a place in the plan, or \"to: talk\" when it only serves the conversation")
  }
  static func placeIsUnknown(_ subject: String, _ place: String) -> String {
    say("dialogue.place-is-unknown", "\(subject) goes to \"\(place)\", which is no place in a plan")
  }

  // Wording.
  static func askIsMissing(_ step: String) -> String {
    say("dialogue.ask-is-missing", "step \"\(step)\" has no \"ask\"")
  }
  static var askIsMissingHint: String { say("dialogue.ask-is-missing-hint", "add \"ask: ...\"") }
  static func bandIsMissing(_ step: String, _ key: String, _ band: Band) -> String {
    say("dialogue.band-is-missing", "\"\(key)\" of step \"\(step)\" has no wording for \(band.rawValue) or below")
  }
  static func bandIsMissingHint(_ key: String, _ band: Band) -> String {
    say("dialogue.band-is-missing-hint", "add \"\(band.rawValue): ...\" under \"\(key)\"")
  }
  static func wordingIsMissing(_ step: String, _ key: String) -> String {
    say("dialogue.wording-is-missing", "step \"\(step)\" has no \"\(key)\"")
  }
  static func wordingIsMissingHint(_ key: String) -> String {
    key == "why"
      ? say("dialogue.wording-is-missing-hint", "say in a sentence what the answer is for")
      : say("dialogue.wording-is-missing-hint-2", "show an answer that somebody might give")
  }
  static func goalLacksExample(_ step: String) -> String {
    say("dialogue.goal-lacks-example", "goal \"\(step)\" has no example")
  }
  static var goalLacksExampleHint: String {
    say("dialogue.goal-lacks-example-hint", "add \"example: ...\" with a goal that can be seen, measured and dated")
  }
  static func twoQuestions(_ step: String) -> String {
    say("dialogue.two-questions", "step \"\(step)\" asks two questions in one")
  }
  static var twoQuestionsHint: String {
    say("dialogue.two-questions-hint", "ask the one that matters, and the other in a step or probe of its own")
  }
  static func askIsLong(_ step: String, _ count: Int, _ limit: Int) -> String {
    say("dialogue.ask-is-long", "step \"\(step)\" asks in \(count) words; \(limit) are enough")
  }
  static func askIsLongHint(_ limit: Int) -> String {
    say("dialogue.ask-is-long-hint", "shorten it, and move what explains it to \"help\"")
  }
  static func slash(_ step: String, _ pair: String) -> String {
    say("dialogue.slash", "step \"\(step)\" has a slash: \(pair)")
  }
  static var slashHint: String { say("dialogue.slash-hint", "say it so that it can be read aloud") }
  static func beginsWithWhy(_ step: String) -> String {
    say("dialogue.begins-with-why", "step \"\(step)\" begins with \"why\"")
  }
  static var beginsWithWhyHint: String { say("dialogue.begins-with-why-hint", "ask what made it so, or what for") }
  static func negative(_ step: String, _ word: String) -> String {
    say("dialogue.negative", "step \"\(step)\" asks young children with \"\(word)\"")
  }
  static var negativeHint: String { say("dialogue.negative-hint", "ask for what is there") }
}
