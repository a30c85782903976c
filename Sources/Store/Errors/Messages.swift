// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What a person reads when the file cannot be used: what happened, what was not changed, what to do.
extension StoreError: CustomStringConvertible {
  package var description: String { hinted(message, hint) }

  /// What happened and what was left alone, in one line.
  package var message: String {
    switch self {
    case .missing(let file): say("store.message.missing", "plan file \(file): not there yet; nothing was created")
    case .notAFile(let file, let what):
      say(
        "store.message.not-a-file",
        "plan file \(file): this is a \(say(code: what.rawValue)), not a file; it was left alone")
    case .damaged(let file, let detail):
      say("store.message.damaged", "plan file \(file): damaged (\(detail)); it was not changed")
    case .notADatabase(let file):
      say("store.message.not-a-database", "plan file \(file): this is not a plan file; it was not changed")
    case .foreign(let file):
      say("store.message.foreign", "plan file \(file): belongs to another program; it was not changed")
    case .newer(let file, let schema, let known):
      say(
        "store.message.newer",
        "plan file \(file): written by a newer ilp (format \(schema), this one knows \(known)); it was not changed")
    case .older(let file, let schema, let known):
      say(
        "store.message.older",
        "plan file \(file): has the older format \(schema), this ilp works with \(known); it was not changed")
    case .migrationFailed(let file, let version, let detail):
      say(
        "store.message.migration-failed",
        "plan file \(file): could not be brought to format \(version) (\(detail)); it is as it was")
    case .cannotCreate(let file, let detail):
      say("store.message.cannot-create", "plan file \(file): could not be created (\(detail)); nothing was saved")
    case .notReadable(let file):
      say("store.message.not-readable", "plan file \(file): you are not allowed to read it; it was not changed")
    case .notWritable(let file):
      say("store.message.not-writable", "plan file \(file): cannot be written; not saved, nothing was changed")
    case .diskFull(let file):
      say("store.message.disk-full", "plan file \(file): the disk is full; not saved, what was saved before is safe")
    case .inputOutput(let file, let detail):
      say(
        "store.message.input-output",
        "plan file \(file): reading or writing failed (\(detail)); not saved, what was saved before is safe")
    case .busy(let file): say("store.message.busy", "plan file \(file): another program is writing to it; not saved")
    case .replaced(let file):
      say("store.message.replaced", "plan file \(file): moved, deleted or replaced while it was open; not saved")
    case .unfinishedSave(let file):
      say(
        "store.message.unfinished-save",
        "plan file \(file): a save was cut short, and the file may not be written to mend it")
    case .noSuchPlan(let plan): say("store.message.no-such-plan", "plan \(plan): there is no such plan")
    case .noSuchSession(let session):
      say("store.message.no-such-session", "conversation \(session): there is no such conversation")
    case .documentAltered(let file, let plan):
      say("store.message.document-altered", "plan \(plan) in \(file): its text was altered by something other than ilp")
    case .documentUnreadable(let file, let plan, let detail):
      say("store.message.document-unreadable", "plan \(plan) in \(file): cannot be read (\(detail))")
    case .changedElsewhere(let actor, let instant, let theirs):
      theirs == nil
        ? say("store.message.changed-elsewhere", "plan: erased by \(actor) at \(instant); your version was not saved")
        : say(
          "store.message.changed-elsewhere-2",
          "plan: changed by \(actor) at \(instant) since you opened it; your version was not saved")
    case .sessionMovedOn:
      say("store.message.session-moved-on", "conversation: went on in another window; this answer was not saved")
    case .sessionFinished:
      say("store.message.session-finished", "conversation: already finished; this answer was not saved")
    case .alreadyThere(let file):
      say("store.message.already-there", "file \(file): already there; it was not overwritten")
    case .notABackup(let file, let detail):
      say("store.message.not-a-backup", "backup \(file): cannot be used (\(detail)); nothing was changed")
    case .internalFault(let detail):
      say("store.message.internal-fault", "plan store: \(detail); not saved, what was saved before is safe")
    }
  }

  /// What the reader can do about it.
  package var hint: String {
    switch self {
    case .missing: say("store.hint.missing", "start a conversation with: ilp")
    case .notAFile: say("store.hint.not-a-file", "choose another folder with --data DIR")
    case .damaged, .documentAltered, .documentUnreadable:
      say(
        "store.hint.damaged-document-altered-document-unreadable",
        "see what is left with: ilp rescue; go back to a copy with: ilp backup restore FILE")
    case .notADatabase:
      say(
        "store.hint.not-a-database",
        "if it was yours, go back to a copy with: ilp backup restore FILE; else choose another --data DIR")
    case .foreign: say("store.hint.foreign", "move that file away, or choose another folder with --data DIR")
    case .newer: say("store.hint.newer", "use the newer ilp, or choose another folder with --data DIR")
    case .older: say("store.hint.older", "open it once with a command that may write, such as: ilp")
    case .migrationFailed:
      say(
        "store.hint.migration-failed", "a copy from before lies beside it; go on with the earlier ilp, and report this")
    case .cannotCreate, .notWritable:
      say(
        "store.hint.cannot-create-not-writable", "check who may write to that folder, or choose another with --data DIR"
      )
    case .notReadable: say("store.hint.not-readable", "check who may read that file and its folder")
    case .diskFull: say("store.hint.disk-full", "still in memory: free some space and press Enter")
    case .inputOutput: say("store.hint.input-output", "still in memory: check the disk and press Enter")
    case .busy: say("store.hint.busy", "close the other ilp, or try again in a moment")
    case .replaced: say("store.hint.replaced", "look where the file went; then start ilp again")
    case .unfinishedSave:
      say("store.hint.unfinished-save", "allow writing once, or copy the file and its -journal to a folder of your own")
    case .noSuchPlan: say("store.hint.no-such-plan", "see the plans with: ilp plan list")
    case .noSuchSession: say("store.hint.no-such-session", "see what is open with: ilp")
    case .changedElsewhere: say("store.hint.changed-elsewhere", "look at both versions, then merge or try again")
    case .sessionMovedOn: say("store.hint.session-moved-on", "leave this one with /quit and continue with: ilp")
    case .sessionFinished: say("store.hint.session-finished", "start a new one with: ilp")
    case .alreadyThere: say("store.hint.already-there", "choose another name")
    case .notABackup: say("store.hint.not-a-backup", "choose another copy; check it with: ilp backup verify FILE")
    case .internalFault: say("store.hint.internal-fault", "try again; if it happens again, report this message")
    }
  }
}

extension Flaw: CustomStringConvertible {
  package var description: String { hinted("\(place): \(message)", remedy) }
}

extension Flaw.Kind {
  /// What the reader can do about a flaw of this kind.
  var remedy: String {
    switch self {
    case .file:
      say(
        "store.remedy.file",
        "keep this file, see what is left with: ilp rescue; go back to a copy with: ilp backup restore FILE")
    case .document, .unreadable:
      say("store.remedy.document-unreadable", "compare it with a backup; go back to one with: ilp backup restore FILE")
    case .columns, .agenda:
      say("store.remedy.columns-agenda", "open the plan and save it once; both are then written anew")
    case .history:
      say("store.remedy.history", "trust the plan only as far as you can check it against a backup or a printed copy")
    case .journal: say("store.remedy.journal", "read the plan of that conversation before you go on with it")
    case .permissions: say("store.remedy.permissions", "close it to others with: chmod 600")
    }
  }
}
