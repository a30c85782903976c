// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// An item of a plan that may belong to a goal.
protocol GoalPart: Item {
  var goal: Identifier? { get set }
}

extension ActionStep: GoalPart {}
extension Monitoring: GoalPart {}
