// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything that names a step names one that has been asked by then.
struct ReferenceComesEarlier: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.textUses.flatMap { use in texts(use, in: flow) }
      + flow.conditions.flatMap { use in conditions(use, in: flow) }
      + flow.nameUses.compactMap { use in names(use, in: flow) }
  }

  private func texts(_ use: LintedFlow.TextUse, in flow: LintedFlow) -> [LintFinding] {
    use.text.names.compactMap { name in
      if ["learner", "facilitator"].contains(name) || isPartName(name, use.section, flow) { return nil }
      switch standing(of: name, before: use.position, in: flow) {
      case .earlier: return nil
      case .later:
        return .error(
          Messages.textAsksLater(use.subject, name), hint: Messages.textAsksLaterHint(use.subject, name),
          at: use.text.mark)
      case .nowhere:
        return .error(
          Messages.textNamesNothing(use.subject, name),
          hint: Messages.nearHint(name, flow.entries.map(\.step.id) + ["learner", "facilitator"]), at: use.text.mark)
      }
    }
  }

  private func conditions(_ use: LintedFlow.ConditionUse, in flow: LintedFlow) -> [LintFinding] {
    let mark = use.condition.mark
    var found: [LintFinding] = use.condition.expression.names.compactMap { name in
      if isPartName(name, use.section, flow) || isEarlierSection(name, use.section, flow) { return nil }
      return finding(use.subject, name, standing(of: name, before: use.position, in: flow), at: mark, in: flow)
    }
    if !use.hasAnswer, use.condition.expression.looksAtAnswer {
      found.append(
        .error(Messages.noAnswerYet(use.subject, use.condition.text), hint: Messages.noAnswerYetHint, at: mark))
    }
    return found
  }

  private func names(_ use: LintedFlow.NameUse, in flow: LintedFlow) -> LintFinding? {
    if use.key == "over" || use.key == "of", flow.flow.populate.contains(where: { $0.id == use.name.id }) { return nil }
    return finding(
      use.subject, use.name.id, standing(of: use.name.id, before: use.position, in: flow), at: use.name.mark, in: flow)
  }

  private func finding(
    _ subject: String, _ name: String, _ standing: Standing, at mark: SourceMark, in flow: LintedFlow
  ) -> LintFinding? {
    switch standing {
    case .earlier: nil
    case .later: .error(Messages.namesLater(subject, name), hint: Messages.namesLaterHint(name), at: mark)
    case .nowhere:
      .error(Messages.namesNothing(subject, name), hint: Messages.nearHint(name, flow.entries.map(\.step.id)), at: mark)
    }
  }

  private enum Standing {
    case earlier, later, nowhere
  }

  private func standing(of name: String, before position: Int, in flow: LintedFlow) -> Standing {
    guard let entry = flow.byID[name] else { return .nowhere }
    return entry.position < position ? .earlier : .later
  }

  /// Populated parts of the plan, and what a pass over them is about.
  private func isPartName(_ name: String, _ section: Int, _ flow: LintedFlow) -> Bool {
    if flow.flow.populate.contains(where: { $0.id == name }) { return true }
    guard let repetition = flow.flow.sections[section].repetition, case .over(let over) = repetition.extent else {
      return false
    }
    return name == over.id || (name == repetition.fills && flow.byID[name] == nil)
  }

  /// Sections can be counted by their id.
  private func isEarlierSection(_ name: String, _ section: Int, _ flow: LintedFlow) -> Bool {
    flow.byID[name] == nil && flow.flow.sections.prefix(section).contains { $0.id == name }
  }
}
