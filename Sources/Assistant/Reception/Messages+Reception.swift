// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans

/// What is said at the start and between conversations.
extension Messages {
  static var whatToDo: String { say("assistant.what-to-do", "What would you like to do?") }
  static var whichPlan: String { say("assistant.which-plan", "Which plan is it about?") }
  static var whichBand: String { say("assistant.which-band", "Who is answering?") }
  static var yesOrNo: String { say("assistant.yes-or-no", "Shall we go on with it? Type yes or no.") }
  static var startCommands: String {
    say("assistant.start-commands", "Type a number to begin. /support shows people to turn to; /quit leaves.")
  }

  static func chooseANumber(_ count: Int) -> String {
    say("assistant.choose-a-number", "Which one is it? Type a number from 1 to \(count), or say it in a few words.")
  }

  static var severalAtOnce: String {
    say(
      "assistant.several-at-once",
      """
      Several at once are made from a table: a CSV file whose first row is name,position,supervisor,buddy,start, and a row for \
      each of them. Then type in the shell: ilp cohort create --flow onboarding --roster FILE.csv (ilp flow list shows other \
      flows). Each gets a plan of their own, and this start screen goes on with any of them. For one of them, type a number.
      """)
  }
  static func severalAreCalled(_ names: [String]) -> String {
    say(
      "assistant.several-are-called",
      "Several are called so: \(names.listedLoosely). Say more of the name, or type a number.")
  }
  static func plansOf(_ lines: [String], named words: String) -> String {
    say(
      "assistant.plans-of",
      "There is a plan: \(lines.listedLoosely). To see it: ilp plan show \"\(words)\"; to go over it, type the number of the review."
    )
  }
  static func nobodyIsCalled(_ words: String) -> String {
    say(
      "assistant.nobody-is-called",
      "No plan here is for \"\(words)\". To begin one, type a number above; the name is asked for there.")
  }
  static func moreConversations(_ count: Int) -> String {
    say("assistant.more-conversations", "And \(count) more are open: type the name of the person.")
  }

  /// Why words chose nothing: several fit, or none.
  static func notChosen(_ match: ChoiceMatcher.Match, of count: Int) -> String {
    let texts: [String]
    switch match {
    case .several(let items): texts = items.map(\.text)
    case .one(let item): texts = [item.text]
    default: return chooseANumber(count)
    }
    return say("assistant.not-chosen", "That could be \(texts.listedOr). Type its number.")
  }

  static func findOut(_ title: String) -> String {
    say("assistant.find-out", "Then a few questions can find out: \(title)")
  }

  static func draftIsOpen(_ record: ConversationRecord, others: Int) -> String {
    let more = others > 0 ? say("assistant.draft-is-open.more", " (and \(others) more)") : ""
    return say("assistant.draft-is-open", "A draft is open: \(openConversation(record))\(more). Continue? (yes or no)")
  }

  static func goOnWith(_ record: ConversationRecord) -> String {
    say("assistant.go-on-with", "go on: \(openConversation(record))")
  }

  static func flowLine(_ flow: FlowCard) -> String {
    let minutes = flow.minutes.map { say("assistant.flow-line.minutes", ", about \($0) minutes") } ?? ""
    let subject = withArticle(flow.subject)
    let who =
      flow.facilitator.map { say("assistant.flow-line.both", "for \(withArticle($0)) with \(subject)") }
      ?? say("assistant.flow-line.one", "for \(subject)")
    return "\(flow.title) (\(who)\(minutes))"
  }

  /// Somebody by a role: "an employee".
  private static func withArticle(_ role: String) -> String {
    let words = say(code: role)
    return role == "employee"
      ? say("assistant.with-article.an", "an \(words)") : say("assistant.with-article.a", "a \(words)")
  }

  static func planLine(_ card: PlanCard) -> String {
    "\(card.title.isEmpty ? card.kind : card.title), \(card.learner.isEmpty ? say("assistant.plan-line", "no name yet") : card.learner) (\(say(code: card.status)))"
  }

  /// How much is due within a week, and how much of it is late; the first of it is told below.
  static func due(_ count: Int, overdue: Int) -> String {
    let late = overdue > 0 ? say("assistant.due.late", ", \(overdue) overdue") : ""
    return say(
      "assistant.due.count", count, one: "1 thing is due within a week\(late):",
      other: "\(count) things are due within a week\(late):")
  }

  static func reviewIsDue(_ learner: String?) -> String {
    learner.map {
      say("assistant.review-is-due.of", "The review with \($0) is due. Shall we begin it? (yes, or another number)")
    } ?? say("assistant.review-is-due", "Reviews are due. Shall we begin one? (yes, or another number)")
  }

  static func reviewOffered(_ learner: String?) -> String {
    learner.map {
      say("assistant.review-offered.of", "There is a plan for \($0). Shall we look at how it goes? (yes, or a number)")
    } ?? say("assistant.review-offered", "There are plans already. Shall we look at how one goes? (yes, or a number)")
  }

  static func moreDue(_ count: Int) -> String {
    say("assistant.more-due", "And \(count) more, with whose turn it is: ilp due")
  }

  static func dueLine(_ due: DueItem, today: CalendarDate) -> String {
    let item = due.item.shown
    let who = item.who.flatMap { $0 == due.learner ? nil : ", \($0)" } ?? ""
    let learner = due.learner.isEmpty ? "" : "\(due.learner): "
    return "\(learner)\(item.what)\(who), \(item.due.distanceWords(from: today))"
  }

  static func band(_ band: Band) -> String {
    switch band {
    case .elementary: say("assistant.band.elementary", "a child in elementary school, with an adult near")
    case .middle: say("assistant.band.middle", "a student in middle school")
    case .high: say("assistant.band.high", "a student in high school")
    case .college: say("assistant.band.college", "a student in college")
    case .adult: say("assistant.band.adult", "an adult")
    case .plain: say("assistant.band.plain", "somebody who likes plain, short words")
    }
  }
}
