// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Localization
package import Search

/// Why an index cannot be made or read.
package enum IndexFileError: Error, Equatable {
  case cannotRead(String, SystemError)
  case cannotWrite(String, SystemError)
  case notAFile(String)
  /// What is wrong with lines of a file of documents or queries: all that was found, up to a limit.
  case badLines(String, [LineDefect])
  case noDocuments(String)
  case tooManyWords(String)
  case damaged(String, IndexDamage)
  case cancelled
  /// The system would not give so much memory as is needed at least.
  case noRoom(bytes: Int)
}

/// An error number of the system with its words.
package struct SystemError: Equatable, Sendable {
  package let code: Int32
  package let words: String

  /// Whether the system did not allow it.
  package var isRefusal: Bool { code == EACCES || code == EPERM }

  static var last: SystemError { SystemError(code: errno) }

  init(code: Int32) {
    self.code = code
    words = say(systemError: code, strerror(code).map { String(cString: $0) })
  }
}

/// What is wrong with one line.
package struct LineDefect: Equatable, Sendable {
  /// Counted from 1.
  package let line: Int
  package let message: String
  package let hint: String
}
