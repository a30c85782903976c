// SPDX-License-Identifier: GPL-3.0-or-later

/// A condition that compares an answer with a word names a choice that the step has, or what its answer can come to.
struct ComparedChoiceExists: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.conditions.flatMap { use in
      use.condition.expression.comparedChoices.compactMap { name, value in
        guard let known = choices(of: name, in: flow), !known.contains(value) else { return nil }
        return .error(
          Messages.choiceIsUnknown(use.subject, name, value), hint: Messages.nearHint(value, known.sorted()),
          at: use.condition.mark)
      }
    }
  }

  private func choices(of name: String, in flow: LintedFlow) -> Set<String>? {
    if name == "band" { return Set(Band.allCases.map(\.rawValue)) }
    guard let step = flow.byID[name]?.step else { return nil }
    if step.type == .yesno { return ["yes", "no"] }
    if let choices = flow.knownChoices(of: step) { return Set(choices.map(\.id)) }
    let senses = AnswerSense.possible(of: step)
    return senses.isEmpty ? nil : Set(senses.map(\.rawValue))
  }
}

extension Expression {
  /// The answers that are compared with words, each with the word.
  fileprivate var comparedChoices: [(name: String, value: String)] {
    switch self {
    case .or(let one, let other), .and(let one, let other): one.comparedChoices + other.comparedChoices
    case .not(let inner): inner.comparedChoices
    case .compare(let one, _, let other): Self.pairs(one, [other])
    case .member(let one, let members): Self.pairs(one, members)
    case .has, .test, .truth: []
    }
  }

  private static func pairs(_ one: Operand, _ others: [Operand]) -> [(name: String, value: String)] {
    let name: String
    switch one {
    case .slot(let slot): name = slot
    case .band: name = "band"
    default: return []
    }
    return others.compactMap { if case .literal(let value) = $0 { (name, value) } else { nil } }
  }
}
