// SPDX-License-Identifier: GPL-3.0-or-later

/// A statement that a good plan fulfils; the check tells where a plan does not.
///
/// A new check is a new type in this folder and one row in `PlanChecks.all`.
public protocol PlanCheck: Sendable {
  /// Its stable id, the statement in kebab case: "goal-has-due-date".
  var id: String { get }

  /// Every place where the plan does not fulfil the statement.
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding]
}
