// SPDX-License-Identifier: GPL-3.0-or-later

/// How the program ends, as scripts see it: sysexits and a few of our own.
struct ExitStatus: Equatable, Sendable {
  let code: Int32

  init(code: Int32) { self.code = code }

  static let success = ExitStatus(code: 0)
  /// Something asked about is so: overdue, different, flawed.
  static let yes = ExitStatus(code: 1)
  /// Kept as a draft, because a step that has to be answered is open.
  static let draft = ExitStatus(code: 3)
  static let usage = ExitStatus(code: 64)
  static let badData = ExitStatus(code: 65)
  static let noInput = ExitStatus(code: 66)
  static let unavailable = ExitStatus(code: 69)
  static let internalFault = ExitStatus(code: 70)
  static let cannotCreate = ExitStatus(code: 73)
  static let inputOutput = ExitStatus(code: 74)
  static let tryAgain = ExitStatus(code: 75)
  static let notAllowed = ExitStatus(code: 77)

  static func endedBy(signal: Int32) -> ExitStatus { ExitStatus(code: 128 + signal) }
}
