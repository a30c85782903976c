// SPDX-License-Identifier: GPL-3.0-or-later

internal import Localization

/// One row of the command table: read by help, by completion and by dispatch.
package struct Command: Sendable {
  /// What may follow the command's name, for help and completion.
  package enum Argument: Sendable, Equatable {
    case none
    /// Free words, described by this one ("text", "words").
    case words(String)
    /// Like `words`, and may be left out.
    case optionalWords(String)
    /// The number or id of a question; may be left out.
    case optionalStep
    /// A section or a question.
    case place
    /// The name of a file.
    case file
    /// The id of a flow; may be left out.
    case optionalFlow
  }

  package let name: String
  package let aliases: [String]
  package let argument: Argument
  /// What it does, in one short line, in English.
  let english: String
  /// Shown on the first page of help.
  package let isEssential: Bool
  package let action: CommandAction

  package init(
    _ name: String, _ aliases: [String] = [], _ argument: Argument = .none, _ action: CommandAction,
    essential: Bool = false, _ summary: String
  ) {
    self.name = name
    self.aliases = aliases
    self.argument = argument
    english = summary
    self.isEssential = essential
    self.action = action
  }

  /// What it does, in one short line.
  package var summary: String { say("assistant.command-table.\(name)", "\(english)") }

  /// How it is typed, with its argument: `/edit [number or id]`.
  package var usage: String {
    switch argument {
    case .none: "/\(name)"
    case .words(let words): "/\(name) \(said(words).uppercased())"
    case .optionalWords(let words): "/\(name) [\(said(words))]"
    case .optionalStep: "/\(name) [\(say("assistant.command.usage.step", "number or id"))]"
    case .place: "/\(name) \(say("assistant.command.usage.place", "SECTION or id"))"
    case .file: "/\(name) \(say("assistant.command.usage.file", "FILE"))"
    case .optionalFlow: "/\(name) [\(say("assistant.command.usage.flow", "flow"))]"
    }
  }

  private func said(_ words: String) -> String { say("assistant.command-table.\(name).words", "\(words)") }
}
