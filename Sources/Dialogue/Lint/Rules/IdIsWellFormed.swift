// SPDX-License-Identifier: GPL-3.0-or-later

/// Ids are lower-case words joined by "-", and no words of expressions.
struct IdIsWellFormed: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    let ids =
      [(flow.flow.id, flow.flow.mark)] + flow.flow.sections.map { ($0.id, $0.mark) }
      + flow.entries.map { ($0.step.id, $0.step.mark) }
    return ids.compactMap { id, mark in
      if ExpressionParser.reserved.contains(id) || Self.names.contains(id) {
        return .error(Messages.idIsReserved(id), hint: Messages.idIsReservedHint, at: mark)
      }
      return Self.isWellFormed(id) ? nil : .error(Messages.idIsOdd(id), hint: Messages.idIsOddHint, at: mark)
    }
  }

  /// Names that stand for people in texts, and for what becomes of a follow-up.
  private static let names: Set<String> = ["learner", "facilitator", "replace", "own"]

  static func isWellFormed(_ id: String) -> Bool {
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    let isLetter = { (letter: Character) in letter.isASCII && (letter.isLowercase || letter.isNumber) }
    return words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isLetter) } && id.contains { $0.isLetter }
  }
}
