// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person reads when the file cannot be used: what happened, what was not changed, what to do.
extension StoreError: CustomStringConvertible {
  package var description: String { "\(message)\n  hint: \(hint)" }

  /// What happened and what was left alone, in one line.
  package var message: String {
    switch self {
    case .missing(let file): "plan file \(file): not there yet; nothing was created"
    case .notAFile(let file, let what): "plan file \(file): this is a \(what.rawValue), not a file; it was left alone"
    case .damaged(let file, let detail): "plan file \(file): damaged (\(detail)); it was not changed"
    case .notADatabase(let file): "plan file \(file): this is not a plan file; it was not changed"
    case .foreign(let file): "plan file \(file): belongs to another program; it was not changed"
    case .newer(let file, let schema, let known):
      "plan file \(file): written by a newer ilp (format \(schema), this one knows \(known)); it was not changed"
    case .older(let file, let schema, let known):
      "plan file \(file): has the older format \(schema), this ilp works with \(known); it was not changed"
    case .migrationFailed(let file, let version, let detail):
      "plan file \(file): could not be brought to format \(version) (\(detail)); it is as it was"
    case .cannotCreate(let file, let detail): "plan file \(file): could not be created (\(detail)); nothing was saved"
    case .notReadable(let file): "plan file \(file): you are not allowed to read it; it was not changed"
    case .notWritable(let file): "plan file \(file): cannot be written; not saved, nothing was changed"
    case .diskFull(let file): "plan file \(file): the disk is full; not saved, what was saved before is safe"
    case .inputOutput(let file, let detail):
      "plan file \(file): reading or writing failed (\(detail)); not saved, what was saved before is safe"
    case .busy(let file): "plan file \(file): another program is writing to it; not saved"
    case .replaced(let file): "plan file \(file): moved, deleted or replaced while it was open; not saved"
    case .unfinishedSave(let file):
      "plan file \(file): a save was cut short, and the file may not be written to mend it"
    case .noSuchPlan(let plan): "plan \(plan): there is no such plan"
    case .noSuchSession(let session): "conversation \(session): there is no such conversation"
    case .documentAltered(let file, let plan):
      "plan \(plan) in \(file): its text was altered by something other than ilp"
    case .documentUnreadable(let file, let plan, let detail): "plan \(plan) in \(file): cannot be read (\(detail))"
    case .changedElsewhere(let actor, let instant, let theirs):
      theirs == nil
        ? "plan: erased by \(actor) at \(instant); your version was not saved"
        : "plan: changed by \(actor) at \(instant) since you opened it; your version was not saved"
    case .sessionMovedOn: "conversation: went on in another window; this answer was not saved"
    case .sessionFinished: "conversation: already finished; this answer was not saved"
    case .alreadyThere(let file): "file \(file): already there; it was not overwritten"
    case .notABackup(let file, let detail): "backup \(file): cannot be used (\(detail)); nothing was changed"
    case .internalFault(let detail): "plan store: \(detail); not saved, what was saved before is safe"
    }
  }

  /// What the reader can do about it.
  package var hint: String {
    switch self {
    case .missing: "start a conversation with: ilp"
    case .notAFile: "choose another folder with --data DIR"
    case .damaged, .documentAltered, .documentUnreadable:
      "see what is left with: ilp rescue; go back to a copy with: ilp backup restore FILE"
    case .notADatabase:
      "if it was yours, go back to a copy with: ilp backup restore FILE; else choose another --data DIR"
    case .foreign: "move that file away, or choose another folder with --data DIR"
    case .newer: "use the newer ilp, or choose another folder with --data DIR"
    case .older: "open it once with a command that may write, such as: ilp"
    case .migrationFailed: "a copy from before lies beside it; go on with the earlier ilp, and report this"
    case .cannotCreate, .notWritable: "check who may write to that folder, or choose another with --data DIR"
    case .notReadable: "check who may read that file and its folder"
    case .diskFull: "still in memory: free some space and press Enter"
    case .inputOutput: "still in memory: check the disk and press Enter"
    case .busy: "close the other ilp, or try again in a moment"
    case .replaced: "look where the file went; then start ilp again"
    case .unfinishedSave: "allow writing once, or copy the file and its -journal to a folder of your own"
    case .noSuchPlan: "see the plans with: ilp plan list"
    case .noSuchSession: "see what is open with: ilp"
    case .changedElsewhere: "look at both versions, then merge or try again"
    case .sessionMovedOn: "leave this one with /quit and continue with: ilp"
    case .sessionFinished: "start a new one with: ilp"
    case .alreadyThere: "choose another name"
    case .notABackup: "choose another copy; check it with: ilp backup verify FILE"
    case .internalFault: "try again; if it happens again, report this message"
    }
  }
}

extension Flaw: CustomStringConvertible {
  package var description: String { "\(place): \(message)\n  hint: \(remedy)" }
}

extension Flaw.Kind {
  /// What the reader can do about a flaw of this kind.
  var remedy: String {
    switch self {
    case .file:
      "keep this file, see what is left with: ilp rescue; go back to a copy with: ilp backup restore FILE"
    case .document, .unreadable: "compare it with a backup; go back to one with: ilp backup restore FILE"
    case .columns, .agenda: "open the plan and save it once; both are then written anew"
    case .history: "trust the plan only as far as you can check it against a backup or a printed copy"
    case .journal: "read the plan of that conversation before you go on with it"
    case .permissions: "close it to others with: chmod 600"
    }
  }
}
