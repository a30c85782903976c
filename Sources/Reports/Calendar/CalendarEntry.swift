// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
package import Plans

/// A day of a plan as it goes into a calendar.
package struct CalendarEntry: Sendable, Equatable {
  /// Names it in every export, for ever: the same item has the same one.
  package let uid: String
  /// How often its day or its words were changed; a calendar takes the higher one for the newer.
  package let sequence: Int
  package let day: CalendarDate
  package let summary: String
  package let details: String
  /// Nil of a day that is in no plan any more.
  package let kind: AgendaKind?
  /// Whether it is done or no longer needed, so that a calendar takes it away.
  package let isCancelled: Bool

  /// - Parameters:
  ///   - names: the learner's: the full one, then others they go by; the first one is shown.
  ///   - sequence: see the property.
  ///   - isShort: names of people by their initials.
  package init(
    _ stored: AgendaItem, plan: Identifier, title: String, names: [String], sequence: Int, isShort: Bool
  ) {
    let item = stored.shown
    let learner = names.first ?? ""
    uid = Self.uid(of: item.id, in: plan)
    isCancelled = item.done
    self.sequence = sequence
    day = item.due
    kind = item.kind
    let names = Initials(of: names + [item.who ?? ""])
    let who = isShort ? names.shortened(learner) : learner
    let what = stored.what == item.kind.rawValue ? item.what.uppercasedFirst : item.what
    let text = isShort ? names.replaced(in: what) : what
    summary = who.isEmpty ? text : labelled(who, text)
    let turn = item.who.map { labelled(Messages.who, isShort ? names.shortened($0) : $0) }
    let plan = isShort ? names.replaced(in: title) : title
    details = [turn, plan.isEmpty ? nil : labelled(Messages.planOf, plan)].compactMap(\.self).joined(separator: "\n")
  }

  /// A day that a calendar was given and that is in no plan any more. Its words are not known any more either.
  package init(gone item: Identifier, plan: Identifier, day: CalendarDate, sequence: Int) {
    uid = Self.uid(of: item, in: plan)
    isCancelled = true
    self.sequence = sequence
    self.day = day
    kind = nil
    summary = Messages.noLongerNeeded
    details = ""
  }

  private static func uid(of item: Identifier, in plan: Identifier) -> String { "\(item.text)@\(plan.text).ilp" }
}
