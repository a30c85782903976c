// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// What stands on a paper form beside the questions, in the words of its band.
struct PaperWords {
  let band: Band
  let audience: Audience

  /// Whether a child of seven or so reads it, with a grown-up near.
  var isYoung: Bool { band == .elementary }

  /// What stands before the line for somebody's name.
  func person(_ role: String) -> String {
    guard isYoung else { return say("ilp.paper.person", "\(capital(say(code: role))):") }
    return role == audience.subject
      ? say("ilp.paper.person.young", "My name:") : say("ilp.paper.helper.young", "My helper:")
  }

  var today: String {
    isYoung ? say("ilp.paper.today.young", "Today is:") : say("ilp.paper-form.people.date", "Date:")
  }

  var agreed: String { isYoung ? say("ilp.agreed.young", "We agree") : say("ilp.agreed", "Agreed") }
  var nextTalk: String {
    isYoung ? say("ilp.next-talk.young", "We look again on:") : say("ilp.next-talk", "We look at it again on:")
  }

  func signature(of role: String) -> String {
    isYoung ? person(role) : say("ilp.signature", "\(capital(say(code: role))), signature:")
  }

  var sentence: String {
    isYoung
      ? say("ilp.sentence-on-paper.young", "Write your whole goal here.")
      : say("ilp.sentence-on-paper", "The goal in one sentence: what, how much, by when")
  }

  /// Where the program would offer something, paper asks for it.
  func pick(from source: String?) -> String {
    switch source {
    case "accommodations": say("ilp.pick-on-paper.accommodations", "Which change would help most?")
    case "measures": say("ilp.pick-on-paper.measures", "What would you measure it with?")
    default:
      isYoung
        ? say("ilp.pick-on-paper.young", "How will you practice?")
        : say("ilp.pick-on-paper", "What way of learning would you like to try?")
    }
  }

  func copyPage(_ part: String, upTo most: Int) -> String {
    isYoung
      ? say("ilp.copy-page.young", "Use a new page for each \(Repetition.words(for: part)).")
      : say("ilp.copy-page", "One copy of this part for each \(Repetition.words(for: part)), up to \(most).")
  }

  func copyPageForEach(_ part: String) -> String {
    isYoung
      ? say("ilp.copy-page-for-each.young", "Use a new page for each \(Repetition.words(for: part)).")
      : say("ilp.copy-page-for-each", "One copy of this part for each \(Repetition.words(for: part)).")
  }

  /// Who answers, where that is not the one whose form it is.
  func answers(_ speaker: Speaker) -> String {
    switch speaker {
    case .learner: ""
    case .facilitator where isYoung: say("ilp.answers.facilitator.young", "your helper writes")
    case .facilitator:
      say(
        "ilp.answers.facilitator",
        "\(audience.facilitator.map { say(code: $0) } ?? say("ilp.answers.facilitator-2", "you")) answers")
    case .family: isYoung ? say("ilp.answers.family.young", "your family") : say("ilp.answers.family", "family answers")
    case .both: isYoung ? say("ilp.answers.both.young", "together") : say("ilp.answers.both", "both answer")
    }
  }

  private func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
