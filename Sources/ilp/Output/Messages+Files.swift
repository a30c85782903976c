// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Localization

/// What is said about files that somebody named.
extension Messages {
  static var standardInput: String { say("ilp.standard-input", "standard input") }
  static func notAFile(_ path: String) -> String {
    say("ilp.not-a-file", "\(path): this is not a plain file; it was left alone")
  }
  static var notAFileHint: String { say("ilp.not-a-file-hint", "name a file, or - for standard input") }
  static var otherNameHint: String { say("ilp.other-name-hint", "choose another name, or - for standard output") }
  static func alreadyThere(_ path: String) -> String {
    say("ilp.already-there", "\(path): already there; it was not overwritten")
  }
  static var alreadyThereHint: String { say("ilp.already-there-hint", "choose another name, or add --force") }
  static func notText(_ path: String) -> String { say("ilp.not-text", "\(path): not UTF-8 text; nothing was changed") }
  static var notTextHint: String { say("ilp.not-text-hint", "save the file as UTF-8 and try again") }
  static func tooBig(_ path: String, _ limit: Int) -> String {
    say("ilp.too-big", "\(path): larger than \(limit / 1_000_000) MB; nothing was changed")
  }
  static var tooBigHint: String { say("ilp.too-big-hint", "check that it is the file you meant") }
  static func unreadable(_ path: String, _ reason: String) -> String {
    say("ilp.unreadable", "\(path): cannot be read (\(reason))")
  }
  static var unreadableHint: String { say("ilp.unreadable-hint", "check the name and who may read it") }
  static func notWritten(_ path: String, _ reason: String) -> String {
    say("ilp.not-written", "\(path): not written (\(reason)); nothing was left behind")
  }
  static var notWrittenHint: String {
    say("ilp.not-written-hint", "check the folder, who may write there, and the free space")
  }

  static func reason(_ code: Int32) -> String {
    say(systemError: code, strerror(code).map { String(cString: $0) })
  }
}
