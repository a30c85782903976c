// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension AgendaItem {
  /// The same with the program's own words in the language of the user; words of people stay as they are.
  public var shown: AgendaItem {
    AgendaItem(id: id, kind: kind, what: shownWhat, who: who.map(Self.shown(_:)), due: due, done: done)
  }

  private var shownWhat: String {
    if let part = Self.parts.first(where: { $0.noun == what }) { return part.nounWords }
    if what == Self.sign { return say("plans.agenda-item-shown.sign", "Sign the plan") }
    if what.hasPrefix(Self.sign + " ("), what.hasSuffix(")") {
      let role = Self.shown(String(what.dropFirst(Self.sign.count + 2).dropLast()))
      return say("plans.agenda-item-shown.sign-as", "Sign the plan (\(role))")
    }
    for (lead, words) in Self.leads {
      if what == lead { return words("") }
      if what.hasPrefix(lead + ": ") { return words(String(what.dropFirst(lead.count + 2))) }
    }
    return what
  }

  /// The parts that have a day; one of which nothing else is known is called by its noun.
  private static let parts: [any Part.Type] = [
    Goal.self, ActionStep.self, LearningQuestion.self, PlannedIntervention.self, Checkpoint.self, Review.self,
    Meeting.self, Accommodation.self, Monitoring.self, Consent.self,
  ]

  /// What the agenda says of a place to sign; the role follows where nobody is named.
  private static let sign = "Sign the plan"

  /// How the agenda begins what it says of an end or of a thing that comes again, and how that is said.
  private static let leads: [(String, @Sendable (String) -> String)] = [
    (
      "end of consent",
      {
        $0.isEmpty
          ? say("plans.agenda-item-shown.consent", "end of consent")
          : say("plans.agenda-item-shown.consent-for", "end of consent: \($0)")
      }
    ),
    ("end of", { say("plans.agenda-item-shown.end", "end of: \($0)") }),
    ("data", { say("plans.agenda-item-shown.data", "write down: \(Language.current.heard.withCapitals($0))") }),
    ("next review", { _ in say("plans.agenda-item-shown.next-review", "next review") }),
    ("next meeting", { _ in say("plans.agenda-item-shown.next-meeting", "next meeting") }),
  ]

  /// Somebody without a name is known by a role.
  private static func shown(_ who: String) -> String {
    Role.known.first { role in role.rawValue.split(separator: "-").joined(separator: " ") == who }?.words ?? who
  }
}
