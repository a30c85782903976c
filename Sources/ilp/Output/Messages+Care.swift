// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Store

/// What is said about looking after the plan file, and about folders and schemas.
extension Messages {
  static func upgrading(_ done: Int, of all: Int) -> String {
    say("ilp.upgrading", "bringing the plan file to this version: \(done) of \(counted(all, "plan"))")
  }
  static func isSound(_ file: String, _ looked: Verification) -> String {
    say(
      "ilp.is-sound",
      """
      \(file): sound, \(counted(looked.plans, "plan")); looked at: every page, each plan and what lists say of it, \
      \(counted(looked.entries, "entry", "entries")) of history, \(counted(looked.answers, "answer")) of conversations
      """)
  }
  static func verifying(_ stage: Verification.Stage) -> String {
    switch stage {
    case .pages: say("ilp.verifying.pages", "Looking at the pages ...")
    case .plans(let count, let all): say("ilp.verifying.plans", "Looking at plan \(count) of \(all) ...")
    case .conversations: say("ilp.verifying.conversations", "Looking at the conversations ...")
    }
  }
  static func backupIsSound(_ file: String) -> String {
    say("ilp.backup-is-sound", "\(file): sound; it can be restored")
  }
  static func restoreQuestion(_ file: String) -> String {
    say(
      "ilp.restore-question",
      "Put the copy in the place of \(file)? What is there now is kept under another name. (yes or no)")
  }
  static var nothingRestored: String { say("ilp.nothing-restored", "Nothing was restored.") }
  static func restored(_ file: String) -> String { say("ilp.restored", "Restored from \(file).") }
  static func setAside(_ file: String) -> String { say("ilp.set-aside", "What was there before is now \(file).") }

  static func rescued(_ document: Rescue.Document) -> String {
    let name = document.title.isEmpty ? document.id : document.title
    return
      "\(document.isIntact ? say("ilp.rescued", "whole  ") : say("ilp.rescued-2", "altered"))  \(name), \(document.learner.isEmpty ? noName : document.learner)"
  }
  static func rescuedAnswers(_ answers: Rescue.Answers) -> String {
    say(
      "ilp.rescued-answers",
      "answers  conversation \(answers.session.prefix(8)): \(counted(answers.bodies.count, "entry", "entries"))")
  }
  static func lost(_ words: String) -> String { say("ilp.lost", "lost     \(words)") }
  static var noPlansToRescue: String { say("ilp.no-plans-to-rescue", "No plan could be read.") }

  static func noSuchFolder(_ path: String) -> String {
    say("ilp.no-such-folder", "folder \"\(path)\" is not there; nothing was done")
  }
  static var noSuchFolderHint: String { say("ilp.no-such-folder-hint", "check the path, or make the folder first") }
  static func noSuchSchema(_ name: String) -> String {
    say("ilp.no-such-schema", "schema \"\(name)\": there is no such schema")
  }
  static func noSuchSchemaHint(_ near: String?, _ names: [String]) -> String {
    near.map { say("ilp.no-such-schema-hint", "did you mean \"\($0)\"?") }
      ?? say("ilp.no-such-schema-hint-2", "choose one of: \(names.listed)")
  }
}
