// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing to look for in a flow, named as a statement that should be true of it.
protocol FlowRule: Sendable {
  func findings(in flow: LintedFlow) -> [LintFinding]
}

/// A place where the statement of a rule is not true.
struct LintFinding: Sendable {
  let severity: Defect.Severity
  let message: String
  let hint: String
  let mark: SourceMark

  static func error(_ message: String, hint: String, at mark: SourceMark) -> LintFinding {
    LintFinding(severity: .error, message: message, hint: hint, mark: mark)
  }

  static func warning(_ message: String, hint: String, at mark: SourceMark) -> LintFinding {
    LintFinding(severity: .warning, message: message, hint: hint, mark: mark)
  }
}
