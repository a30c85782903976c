// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// What is said of plans, and of conversations beside this one.
extension Messages {
  static var nothingSigned: String {
    say("assistant.nothing-signed", "That is the plan so far. Nothing was signed.")
  }

  static func startNow(_ title: String) -> String {
    say("assistant.start-now", "Start \u{201C}\(title)\u{201D} now? (yes or no)")
  }
  static var noPlanYet: String { say("assistant.no-plan-yet", "No plan yet. It begins with the first answer.") }
  static var nothingToResume: String { say("assistant.nothing-to-resume", "No other conversation is open.") }
  static var resumeHow: String { say("assistant.resume-how", "Type /resume and a number.") }

  /// "Development conversation (Dana)": whether it is with Dana or Dana's own, the flow alone knows.
  static func named(_ record: ConversationRecord) -> String {
    guard let learner = record.learner, !learner.isEmpty else { return record.title }
    return say("assistant.named", "\(record.title) (\(learner))")
  }

  static func openConversation(_ record: ConversationRecord) -> String {
    say("assistant.open-conversation", "\(named(record)), \(record.answered) of \(record.questions) answered")
  }

  static func finished(_ outcome: Outcome, plan: String?) -> String {
    let see = plan.map { say("assistant.finished.see", " See it with: ilp plan show \($0.prefix(8))") } ?? ""
    switch outcome {
    case .final: return say("assistant.finished.final", "The plan is finished and active.\(see)")
    case .draft: return say("assistant.finished.draft", "Kept as a draft.\(see)")
    case .noneNeeded: return say("assistant.finished.none-needed", "Written down: no plan is needed now.\(see)")
    case .declined: return say("assistant.finished.declined", "Written down: the offer of a plan was declined.\(see)")
    }
  }
}
