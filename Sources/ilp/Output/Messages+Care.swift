// SPDX-License-Identifier: GPL-3.0-or-later
internal import Store

/// What is said about looking after the plan file, and about folders and schemas.
extension Messages {
  static func isSound(_ file: String, _ looked: Verification) -> String {
    """
    \(file): sound, \(counted(looked.plans, "plan")); looked at: every page, each plan and what lists say of it, \
    \(counted(looked.entries, "entry", "entries")) of history, \(counted(looked.answers, "answer")) of conversations
    """
  }
  static func verifying(_ stage: Verification.Stage) -> String {
    switch stage {
    case .pages: "Looking at the pages ..."
    case .plans(let count, let all): "Looking at plan \(count) of \(all) ..."
    case .conversations: "Looking at the conversations ..."
    }
  }
  static func backupIsSound(_ file: String) -> String { "\(file): sound; it can be restored" }
  static func restoreQuestion(_ file: String) -> String {
    "Put the copy in the place of \(file)? What is there now is kept under another name. (yes or no)"
  }
  static let nothingRestored = "Nothing was restored."
  static func restored(_ file: String) -> String { "Restored from \(file)." }
  static func setAside(_ file: String) -> String { "What was there before is now \(file)." }

  static func rescued(_ document: Rescue.Document) -> String {
    let name = document.title.isEmpty ? document.id : document.title
    return
      "\(document.isIntact ? "whole  " : "altered")  \(name), \(document.learner.isEmpty ? noName : document.learner)"
  }
  static func rescuedAnswers(_ answers: Rescue.Answers) -> String {
    "answers  conversation \(answers.session.prefix(8)): \(counted(answers.bodies.count, "entry", "entries"))"
  }
  static func lost(_ words: String) -> String { "lost     \(words)" }
  static let noPlansToRescue = "No plan could be read."

  static func noSuchFolder(_ path: String) -> String { "folder \"\(path)\" is not there; nothing was done" }
  static let noSuchFolderHint = "check the path, or make the folder first"
  static func noSuchSchema(_ name: String) -> String { "schema \"\(name)\": there is no such schema" }
  static func noSuchSchemaHint(_ near: String?, _ names: [String]) -> String {
    near.map { "did you mean \"\($0)\"?" } ?? "choose one of: \(names.joined(separator: ", "))"
  }
}
