// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// What is said about files that somebody named.
extension Messages {
  static let standardInput = "standard input"
  static func notAFile(_ path: String) -> String { "\(path): this is not a plain file; it was left alone" }
  static let notAFileHint = "name a file, or - for standard input"
  static let otherNameHint = "choose another name, or - for standard output"
  static func alreadyThere(_ path: String) -> String { "\(path): already there; it was not overwritten" }
  static let alreadyThereHint = "choose another name, or add --force"
  static func notText(_ path: String) -> String { "\(path): not UTF-8 text; nothing was changed" }
  static let notTextHint = "save the file as UTF-8 and try again"
  static func tooBig(_ path: String, _ limit: Int) -> String {
    "\(path): larger than \(limit / 1_000_000) MB; nothing was changed"
  }
  static let tooBigHint = "check that it is the file you meant"
  static func unreadable(_ path: String, _ reason: String) -> String { "\(path): cannot be read (\(reason))" }
  static let unreadableHint = "check the name and who may read it"
  static func notWritten(_ path: String, _ reason: String) -> String {
    "\(path): not written (\(reason)); nothing was left behind"
  }
  static let notWrittenHint = "check the folder, who may write there, and the free space"

  static func reason(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text).lowercased()
  }
}
