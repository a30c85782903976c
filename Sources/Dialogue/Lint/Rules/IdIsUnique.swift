// SPDX-License-Identifier: GPL-3.0-or-later

/// No two sections, and no two steps, have the same id.
struct IdIsUnique: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    Self.repeats(flow.flow.sections.map { ($0.id, $0.mark) }, "section")
      + Self.repeats(flow.entries.map { ($0.step.id, $0.step.mark) }, "step")
  }

  private static func repeats(_ ids: [(id: String, mark: SourceMark)], _ what: String) -> [LintFinding] {
    var first: [String: SourceMark] = [:]
    return ids.compactMap { id, mark in
      guard let earlier = first[id] else {
        first[id] = mark
        return nil
      }
      return .error(Messages.idTwice(what, id, earlier.line), hint: Messages.idTwiceHint, at: mark)
    }
  }
}
