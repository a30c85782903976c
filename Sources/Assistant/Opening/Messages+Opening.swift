// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said to the first words of somebody.
extension Messages {
  static func toldBefore(_ words: [String]) -> String {
    say("assistant.told-before", "Written down, as you said: \(words.listed). /back changes it.")
  }
  static func grade(_ number: String) -> String { say("assistant.grade", "grade \(number)") }

  /// A conversation that fits, with what is kept for it.
  static func offered(_ flow: FlowCard, _ told: [String]) -> String {
    told.isEmpty
      ? say("assistant.offered", "That sounds like \(flowLine(flow)). Shall we begin it? (yes, or another number)")
      : say(
        "assistant.offered.told",
        "Noted: \(told.listed). That sounds like \(flowLine(flow)). Shall we begin it? (yes, or another number)")
  }
  static func notedAtStart(_ told: [String]) -> String {
    say("assistant.noted-at-start", "Noted: \(told.listed). Now type the number of what you would like to do.")
  }
  static func startOtherwise(_ count: Int) -> String {
    say(
      "assistant.start-otherwise",
      "I did not get that. Type a number from 1 to \(count), or say who it is for: \"I am Mia, grade 7\", \"my employee Sam\", \"a new hire\"."
    )
  }
  static var startStillOpen: String {
    say(
      "assistant.start-still-open",
      "I still do not know which one. Shall a few short questions find it out? (yes, or a number)")
  }
  static var nothingToGoOn: String {
    say("assistant.nothing-to-go-on", "Nothing is open to go on with. Type a number to begin something new.")
  }
  static func noTalkWith(_ name: String) -> String {
    say(
      "assistant.no-talk-with",
      "Nothing is open for \(name). Type a number to begin something new; the name is kept for it.")
  }
  static func bandOtherwise(_ count: Int) -> String {
    say(
      "assistant.band-otherwise",
      "A grade or an age will do, too: \"grade 7\", \"9 years old\". Or a number from 1 to \(count).")
  }
  static func bandTaken(_ band: String) -> String {
    say("assistant.band-taken", "Then I ask as I would ask \(band). \"ilp chat --band\" chooses another wording.")
  }
  static func severalFlows(_ titles: [String]) -> String {
    say("assistant.several-flows", "That could be \(titles.listedOr). Type its number.")
  }
  static var notOffered: String {
    say("assistant.not-offered", "All right. Type the number of what you would like to do.")
  }
}
