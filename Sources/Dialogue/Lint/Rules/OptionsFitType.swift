// SPDX-License-Identifier: GPL-3.0-or-later

/// A step has what its type needs, and nothing that its type has no use for.
struct OptionsFitType: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    flow.ownSteps.flatMap { entry in
      let step = entry.step
      return (lacks(step) + extras(step) + bounds(step)).map { message, hint in
        LintFinding.error(message, hint: hint, at: step.mark)
      } + source(of: step, in: flow)
    }
  }

  private func lacks(_ step: Step) -> [(String, String)] {
    if step.type.takesChoices, step.choices == nil {
      return [(Messages.stepLacks(step, "options"), Messages.optionsHint)]
    }
    if case .written(let choices)? = step.choices, choices.isEmpty {
      return [(Messages.stepLacks(step, "options"), Messages.optionsHint)]
    }
    if step.type == .scale, step.range?.min == nil || step.range?.max == nil {
      return [(Messages.stepLacks(step, "range"), Messages.rangeHint)]
    }
    if step.type == .pick, step.pickSource == nil { return [(Messages.stepLacks(step, "from"), Messages.fromHint)] }
    return []
  }

  private func extras(_ step: Step) -> [(String, String)] {
    var extras: [String] = []
    if step.choices != nil, !step.type.mayOfferChoices { extras.append("options") }
    if step.allowsOwnWords, !step.type.takesChoices, step.type != .pick { extras.append("own") }
    if step.count != nil, !step.type.takesSeveral { extras.append("count") }
    if step.range != nil, !step.type.takesNumber { extras.append("range") }
    if !step.labels.isEmpty, step.type != .scale { extras.append("labels") }
    if step.unit != nil, step.type != .number { extras.append("unit") }
    if step.pickSource != nil, step.type != .pick { extras.append("from") }
    if !step.need.isEmpty, step.type != .pick { extras.append("need") }
    if !step.background.isEmpty, step.type != .pick { extras.append("background") }
    if step.type == .note, !step.probes.isEmpty { extras.append("probes") }
    if step.type == .note, step.to != nil { extras.append("to") }
    return extras.map { (Messages.stepHasExtra(step, $0), Messages.stepHasExtraHint($0)) }
  }

  private func bounds(_ step: Step) -> [(String, String)] {
    var found: [(String, String)] = []
    for (bounds, name) in [(step.range, "range"), (step.count, "count")] {
      if let min = bounds?.min, let max = bounds?.max, min > max {
        found.append((Messages.boundsAreSwapped(step, name), Messages.boundsAreSwappedHint))
      }
    }
    if let range = step.range, found.isEmpty {
      for point in step.labels.keys.sorted() where !range.contains(Double(point)) {
        found.append((Messages.labelIsOutside(step, point), Messages.labelIsOutsideHint))
      }
    }
    return found
  }

  /// The step that choices are taken from has several items, or is asked several times.
  private func source(of step: Step, in flow: LintedFlow) -> [LintFinding] {
    guard case .of(let name)? = step.choices, let source = flow.byID[name.id] else { return [] }
    let isRepeated = flow.section(of: source).repetition != nil
    guard !source.step.type.takesSeveral, !isRepeated else { return [] }
    return [.error(Messages.ofHasNoItems(step, name.id), hint: Messages.ofHasNoItemsHint, at: name.mark)]
  }
}
