// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

/// What is said at the start and between conversations.
extension Messages {
  static let whatToDo = "What would you like to do?"
  static let whichPlan = "Which plan is it about?"
  static let whichBand = "Who is answering?"
  static let yesOrNo = "answer not understood: type yes or no"
  static let startCommands = "Type a number to begin. /support shows people to turn to; /quit leaves."

  static func chooseANumber(_ count: Int) -> String { "choice not understood: type a number from 1 to \(count)" }

  static func draftIsOpen(_ record: ConversationRecord, others: Int) -> String {
    let more = others > 0 ? " (and \(others) more)" : ""
    return "A draft is open: \(openConversation(record))\(more). Continue? (yes or no)"
  }

  static func goOnWith(_ record: ConversationRecord) -> String { "go on: \(openConversation(record))" }

  static func flowLine(_ flow: FlowCard) -> String {
    let minutes = flow.minutes.map { ", about \($0) minutes" } ?? ""
    let who =
      flow.facilitator.map { "for a \(plain($0)) with a \(plain(flow.subject))" } ?? "for a \(plain(flow.subject))"
    return "\(flow.title) (\(who)\(minutes))".replacing("for a employee", with: "for an employee")
      .replacing("with a employee", with: "with an employee")
  }

  private static func plain(_ role: String) -> String { role.replacing("-", with: " ") }

  static func planLine(_ card: PlanCard) -> String {
    "\(card.title.isEmpty ? card.kind : card.title), \(card.learner.isEmpty ? "no name yet" : card.learner) (\(card.status))"
  }

  static func due(_ first: DueItem, count: Int, overdue: Int, today: CalendarDate) -> String {
    let line = dueLine(first, today: today)
    let late = overdue > 0 && count > 1 ? ", \(overdue) of them overdue" : ""
    return count == 1 ? "1 thing is due: \(line)" : "\(count) things are due\(late) (ilp due): \(line)"
  }

  static func dueLine(_ due: DueItem, today: CalendarDate) -> String {
    let who = due.item.who.flatMap { $0 == due.learner ? nil : ", \($0)" } ?? ""
    let learner = due.learner.isEmpty ? "" : "\(due.learner): "
    return "\(learner)\(due.item.what)\(who), \(due.item.due.distanceWords(from: today))"
  }

  static func band(_ band: Band) -> String {
    switch band {
    case .elementary: "a child in elementary school, with an adult near"
    case .middle: "a student in middle school"
    case .high: "a student in high school"
    case .college: "a student in college"
    case .adult: "an adult"
    case .plain: "somebody who likes plain, short words"
    }
  }
}
