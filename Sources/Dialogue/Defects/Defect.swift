// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Something wrong in a data file, told so that its author can mend it: where, what, and what to do.
public struct Defect: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, CaseIterable {
    /// The file is not used.
    case error
    /// The file is used; a reader or a learner would be better served otherwise.
    case warning
  }

  /// Path as the author knows it, such as `prompts/flows/mine.yaml`.
  public let file: String
  /// Where in the file.
  public let mark: SourceMark
  /// How bad it is.
  public let severity: Severity
  /// Lower case, the concrete thing first: `step "owner" asks about {goal}, which comes later`.
  public let message: String
  /// What to do about it; empty when the message says it all.
  public let hint: String
  /// The rule that found it, such as `AskIsShort`; empty for defects of reading.
  public let rule: String

  /// A defect from its parts; see the properties.
  public init(
    file: String, mark: SourceMark, severity: Severity = .error, message: String, hint: String = "",
    rule: String = ""
  ) {
    self.file = file
    self.mark = mark
    self.severity = severity
    self.message = message
    self.hint = hint
    self.rule = rule
  }

  /// From 1.
  public var line: Int { mark.line }
  /// From 1, in Unicode scalars.
  public var column: Int { mark.column }
}

extension Defect: CustomStringConvertible {
  /// `file:line:column: message`, and the hint on a line of its own.
  public var description: String {
    let place = "\(file):\(line):\(column)"
    let head =
      severity == .warning
      ? say("dialogue.defect.description", "\(place): warning: \(message)") : "\(place): \(message)"
    return hinted(head, hint)
  }
}
