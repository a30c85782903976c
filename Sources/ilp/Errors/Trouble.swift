// SPDX-License-Identifier: GPL-3.0-or-later

internal import Localization

/// Why a command could not do what it was asked: what happened, what to do, and how the program ends.
struct Trouble: Error, Equatable {
  let status: ExitStatus
  let message: String
  let hint: String

  init(_ status: ExitStatus, _ message: String, hint: String = "") {
    self.status = status
    self.message = message
    self.hint = hint
  }
}

extension Trouble: CustomStringConvertible {
  var description: String { hinted(message, hint) }
}
