// SPDX-License-Identifier: GPL-3.0-or-later

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
  package let kind: AgendaKind
  /// Whether it is done or no longer needed, so that a calendar takes it away.
  package let isCancelled: Bool

  /// - Parameters:
  ///   - revision: see `sequence`; a cancelled entry counts one more.
  ///   - isShort: names of people by their initials.
  package init(_ stored: AgendaItem, plan: Identifier, title: String, learner: String, revision: Int, isShort: Bool) {
    let item = stored.shown
    uid = "\(item.id.text)@\(plan.text).ilp"
    isCancelled = item.done
    sequence = revision + (item.done ? 1 : 0)
    day = item.due
    kind = item.kind
    let names = Initials(of: [learner, item.who ?? ""])
    let who = isShort ? names.shortened(learner) : learner
    let what = stored.what == item.kind.rawValue ? item.what.uppercasedFirst : item.what
    let text = isShort ? names.replaced(in: what) : what
    summary = who.isEmpty ? text : "\(who): \(text)"
    let turn = item.who.map { "\(Messages.who): \(isShort ? names.shortened($0) : $0)" }
    let plan = isShort ? names.replaced(in: title) : title
    details = [turn, plan.isEmpty ? nil : "\(Messages.planOf): \(plan)"].compactMap(\.self).joined(separator: "\n")
  }
}
