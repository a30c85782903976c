// SPDX-License-Identifier: GPL-3.0-or-later
internal import Terminal

/// Where results and talk go. Both throw when they cannot be written; results that are lost must not look like success.
struct Output: Sendable {
  private let results = OutputWriter.standardOutput
  private let talk = OutputWriter.standardError

  /// A result, as it is, with a newline at its end.
  func result(_ text: String) throws {
    try results.write(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// A document of a foreign format, not a byte more.
  func verbatim(_ text: String) throws { try results.write(text) }

  /// Lines for a person on standard output; nothing in them can steer the terminal.
  func lines(_ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try result(escapedForDisplay(lines.joined(separator: "\n")))
  }

  /// A remark beside the result, on standard error.
  func remark(_ text: String) throws {
    try talk.line(escapedForDisplay(text))
  }
}
