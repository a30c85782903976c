// SPDX-License-Identifier: GPL-3.0-or-later

/// Who takes part is one of the roles there are.
struct RoleIsKnown: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    guard let roles = flow.context.roles else { return [] }
    let audience = flow.flow.audience
    return [audience.subject, audience.facilitator].compactMap(\.self).filter { !roles.contains($0) }.map {
      .error(Messages.roleIsUnknown($0), hint: Messages.nearHint($0, roles.sorted()), at: flow.flow.mark)
    }
  }
}
