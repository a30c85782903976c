// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Nobody has signed before those who come first.
struct SignaturesAreInOrder: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.placed("signatures", plan.signatures).compactMap { signature in
      guard let order = signature.value.order, let date = signature.value.date else { return nil }
      let early = plan.signatures.first { earlier in
        guard let place = earlier.order, place < order else { return false }
        return earlier.date.map { $0 > date } ?? (earlier.required == true)
      }
      guard let early else { return nil }
      let first =
        plan.name(of: early.who) ?? early.role?.words ?? say("plans.signatures-are-in-order.findings", "somebody else")
      return finding(.must, at: signature.place["date"], Messages.signedTooEarly(before: first))
    }
  }
}
