// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans

/// Whoever comes back to look at a plan that is there already.
extension Reception {
  /// What is offered is begun.
  func take(_ offer: Offer) -> Ending.Destination {
    reviewedPlan = offer.plan
    return .flow(offer.flow.id)
  }

  /// Where a review is due it is the first thing that is offered.
  func offerDueReview(_ flows: [FlowCard]) throws -> Offer? {
    guard plan == nil, let flow = Self.lookBack(in: flows) else { return nil }
    let due = try world.shelf.due(through: world.today, atMost: Self.mostDue).items.filter { $0.item.kind == .review }
    let plans = Set(due.map(\.plan))
    guard let first = due.first else { return nil }
    try tell(.remark, Messages.reviewIsDue(plans.count == 1 ? first.learner : nil))
    return Offer(flow: flow, plan: plans.count == 1 ? first.plan : nil)
  }

  /// Offers the review to whoever says that there is a plan to look at: "im back to check in on my goals". Nil for other lines, and
  /// where there is no plan.
  func offerReview(askedBy words: String, _ flows: [FlowCard]) throws -> Offer? {
    guard let review = try reviewAsked(by: words, flows) else { return nil }
    let learner = try review.plan.flatMap { try world.shelf.plan($0).plan.learner.name }
    try tell(.remark, Messages.reviewOffered(learner))
    return review
  }

  /// What is due for somebody who is named and has a plan, and the review of that; nil where there is no such plan.
  func offerWhatIsDue(for name: String?, _ flows: [FlowCard]) throws -> Offer? {
    guard let name, let flow = Self.lookBack(in: flows), case let plans = try world.shelf.plans(named: name),
      plans.count == 1, let card = plans.first, let end = world.today.adding(days: Self.soon)
    else { return nil }
    let due = try world.shelf.due(through: end, atMost: Self.mostDue).items.filter { $0.plan == card.id }
    for item in due.prefix(Self.mostTold) { try tell(.choice, "- \(Messages.dueLine(item, today: world.today))") }
    try tell(.remark, Messages.reviewOffered(card.learner))
    return Offer(flow: flow, plan: card.id)
  }

  /// So many days ahead, and so many things, are told of one plan.
  private static let soon = 30
  private static let mostTold = 5

  /// "I made one already" where it is asked how old somebody is who begins a plan: then the review is begun instead.
  func turnsToReview(_ words: String) throws -> Bool {
    guard let review = try reviewAsked(by: words, world.materials.flows) ?? reviewNamed(by: words) else { return false }
    reviewedPlan = review.plan
    redirection = .flow(review.flow.id)
    return true
  }

  func reviewAsked(by words: String, _ flows: [FlowCard]) throws -> Offer? {
    guard words.split(whereSeparator: \.isWhitespace).count > Self.fewWords, let flow = Self.lookBack(in: flows),
      case let plans = try activePlans(), !plans.isEmpty
    else { return nil }
    let wish = FlowWish(words, of: flows, telling: opening)
    guard wish.places.count == 1, flows[wish.places[0]].id == flow.id else { return nil }
    return Offer(flow: flow, plan: plans.count == 1 ? plans[0].id : nil)
  }

  private func reviewNamed(by words: String) throws -> Offer? {
    guard let flow = Self.lookBack(in: world.materials.flows), case let plans = try activePlans(), !plans.isEmpty,
      [flow.id, flow.title.lowercased()].contains(words.trimmingWhitespace().lowercased())
    else { return nil }
    return Offer(flow: flow, plan: plans.count == 1 ? plans[0].id : nil)
  }

  private func activePlans() throws -> [PlanCard] {
    try world.shelf.plans(atMost: Self.listedPlans).filter { $0.status == PlanStatus.active.rawValue }
  }

  /// The flow that goes over a plan: it makes none, and is led.
  private static func lookBack(in flows: [FlowCard]) -> FlowCard? {
    flows.first { $0.kind == "none" && $0.facilitator != nil }
  }

  /// Who says no more than that names a title.
  private static let fewWords = 1

  /// More things that are due are not looked through.
  private static let mostDue = 100
}
