// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans

/// A plan while answers are carried into it: finds the part that an answer belongs to, or makes it.
///
/// What an answer makes is named after the conversation and the slot, so the same answers always make the same plan.
struct DraftPlan {
  var plan: Plan
  let conversation: Identifier
  let today: CalendarDate
  /// The review that is held now.
  let presentReview: Identifier
  /// The role of who leads the talk; nil where the learner answers alone.
  let facilitator: Role?
  /// The interventions picked in each pass, by the pass's name; "" outside passes.
  var picked: [String: [Identifier]] = [:]
  /// How often goals are measured, where it was told beside something else.
  var rhythms: [Identifier: String] = [:]
  /// The goals that were named in the talk, whatever became of them.
  var goalsNamed: [String] = []
  /// How goals ended, where it was told.
  var endings: [Identifier: GoalStatus] = [:]
  /// The monitoring plans that somebody wanted set up for them.
  var watchedAsUsual: [(id: Identifier, chosen: CalendarDate)] = []

  /// - Parameter origin: the plan before the conversation. Of its open reviews the one that has been due longest is the one
  ///   held now; without any, it is one that nobody had planned.
  init(plan: Plan, origin: Plan, conversation: Identifier, today: CalendarDate, facilitator: Role?) {
    self.plan = plan
    self.facilitator = facilitator
    self.conversation = conversation
    self.today = today
    let open = origin.reviews.filter { $0.done == nil && $0.due != nil }
    let longest = open.min { ($0.due?.iso ?? "") < ($1.due?.iso ?? "") }
    presentReview = longest?.id ?? .named("review", in: conversation)
  }

  func made(_ name: String) -> Identifier { .named(name, in: conversation) }

  /// The identifier of the part of a kind that a slot is about: that of its pass when the pass fills this kind, else one that
  /// belongs to the pass, else one for the whole conversation.
  func identifier(of noun: String, for filling: Filling) -> Identifier {
    guard let pass = filling.pass else { return made(noun) }
    if pass.fills == noun { return filling.partID ?? made("\(noun) \(pass.name)") }
    return made("\(noun) of \(pass.fills) \(pass.name)")
  }

  /// The goal whose pass a slot stands in.
  func goal(of filling: Filling) -> Identifier? {
    filling.pass?.fills == "goal" ? identifier(of: "goal", for: filling) : nil
  }

  /// Where words on a topic stand: under the question that was asked. Somebody who was asked something else about the same topic
  /// stands for themselves.
  func voice(about filling: Filling, owner: String) -> Identifier {
    let shared = made("voice \(filling.name) \(owner)")
    let there = plan.voices.first { $0.id == shared }
    let isShared = there.map {
      $0.question == filling.ask || $0.answers.allSatisfy { $0.id == made("voice \(filling.slot)") }
    }
    return isShared ?? true ? shared : made("voice \(filling.name) \(owner) \(filling.slot)")
  }

  /// Changes the item with this identifier; an item that is not there yet is added.
  mutating func change<Part: Item>(
    _ list: WritableKeyPath<Plan, [Part]>, _ id: Identifier, _ body: (inout Part) -> Void
  ) {
    if let index = plan[keyPath: list].firstIndex(where: { $0.id == id }) {
      body(&plan[keyPath: list][index])
    } else {
      var part = Part(id: id)
      body(&part)
      plan[keyPath: list].append(part)
    }
  }

  /// Adds one item for each thing of an answer, and names them.
  @discardableResult
  mutating func add<Part: Item>(
    _ list: WritableKeyPath<Plan, [Part]>, for filling: Filling, _ body: (inout Part, Answer.Item) -> Void
  ) -> [Identifier] {
    filling.items.filter { !$0.text.isEmpty }.map { item in
      let id = made("\(filling.slot) \(item.id ?? item.text)")
      change(list, id) { part in
        body(&part, item)
        part.isPrivate = part.isPrivate || filling.isPrivate
      }
      return id
    }
  }
}
