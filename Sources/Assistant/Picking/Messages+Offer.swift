// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Localization

/// What is said while ways are looked for and offered.
extension Messages {
  static var ownIdea: String {
    say("assistant.own-idea", "Write your own idea, or /suggest and a few words to look for one.")
  }
  static var howToPick: String {
    say("assistant.how-to-pick", "(a number, several, more, why 1, your own idea, or none)")
  }
  static var thatIsAll: String {
    say("assistant.that-is-all", "That is all there is for these words. Try others: /suggest and a few words.")
  }
  static var howToPickNothing: String { say("assistant.how-to-pick-nothing", "(your own idea, or none)") }
  static var nothingForThis: String {
    say("assistant.nothing-for-this", "I have nothing that fits this. What is your own idea?")
  }
  static var nothingOffered: String {
    say("assistant.nothing-offered", "nothing is on offer: write your own idea, /suggest and a few words, or /skip")
  }

  static func otherNames(_ names: [String]) -> String {
    say("assistant.other-names", "It has other names, too: \(names.listed).")
  }
  static func inYourPlans(_ results: String) -> String { say("assistant.in-your-plans", "in your plans: \(results)") }

  static func searchingFor(_ corrections: [Correction]) -> String {
    say("assistant.searching-for", "Searching for: \(corrections.map(\.searched).listed)")
  }

  static var helpsWithWhatWasTold: String {
    say(
      "assistant.helps-with-what-was-told",
      "Nothing here is made for just that. This has helped with what you told of it.")
  }

  static func nothingFits(_ topics: [String]) -> String {
    let near = topics.isEmpty ? "" : say("assistant.nothing-fits.near", " The nearest topics are: \(topics.listed).")
    return say(
      "assistant.nothing-fits",
      "Nothing in the corpus fits these words well.\(near) "
        + "You can write your own idea; it is kept as local, not rated. Other words: /suggest and a few words.")
  }

  static func leftOut(_ count: Int, by filter: Filter) -> String {
    switch filter {
    case .age:
      say(
        "assistant.left-out.age", count,
        one: "\(count) left out because it is meant for another age; ilp recommend shows all.",
        other: "\(count) left out because they are meant for another age; ilp recommend shows all.")
    case .audience:
      say(
        "assistant.left-out.audience", count,
        one: "\(count) left out because it is meant for somebody else; ilp recommend shows all.",
        other: "\(count) left out because they are meant for somebody else; ilp recommend shows all.")
    }
  }
}
