// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension Reception {
  /// A flow that somebody may say yes to, and the plan that it goes over.
  struct Offer {
    let flow: FlowCard
    var plan: Identifier?
  }
}
