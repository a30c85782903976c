// SPDX-License-Identifier: GPL-3.0-or-later

/// A list that a step takes its choices from is there.
struct ListIsKnown: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    guard let lists = flow.context.lists else { return [] }
    return flow.entries.compactMap { entry in
      guard case .list(let name)? = entry.step.choices, lists[name.id] == nil else { return nil }
      return .error(
        Messages.listIsUnknown(entry.step.id, name.id), hint: Messages.listIsUnknownHint(name.id, lists.keys.sorted()),
        at: name.mark)
    }
  }
}
