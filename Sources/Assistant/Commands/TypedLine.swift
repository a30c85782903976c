// SPDX-License-Identifier: GPL-3.0-or-later
internal import Understanding

/// A line, sorted into command or words, before anything is understood of it.
package enum TypedLine: Equatable, Sendable {
  /// Nothing but white space.
  case empty
  /// A command's name as typed (without the slash) and what follows it.
  case command(name: String, argument: String)
  /// A bare word that counts as a command.
  case bareWord(String)
  /// A command of the program in the shell: "ilp plan show".
  case shellCommand(String)
  /// Words: an answer, or a digression in plain language.
  case words(String)

  /// `//` at the start writes a slash.
  package init(_ line: String) {
    let trimmed = line.trimmingWhitespace()
    if trimmed.isEmpty {
      self = .empty
    } else if trimmed.hasPrefix("//") {
      self = .words(String(trimmed.dropFirst()))
    } else if trimmed.hasPrefix("/") {
      let parts = trimmed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
      let name = trimmed.dropFirst().first == " " ? "" : parts.first.map(String.init) ?? ""
      let argument = parts.count > 1 ? String(parts[1]).trimmingWhitespace() : ""
      self = .command(name: name, argument: argument)
    } else if CommandTable.bareWords[trimmed.lowercased()] != nil {
      self = .bareWord(trimmed.lowercased())
    } else if Self.isOfShell(trimmed) {
      self = .shellCommand(trimmed)
    } else {
      self = .words(line)
    }
  }

  private static func isOfShell(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.count > 1 && words[0] == "ilp"
      && (CommandTable.shellCommands.contains(String(words[1])) || words[1].hasPrefix("--"))
  }
}
