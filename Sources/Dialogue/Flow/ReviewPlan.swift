// SPDX-License-Identifier: GPL-3.0-or-later

/// How a conversation ends: what is read back, what must be there, and how it may be finished.
public struct ReviewPlan: Sendable, Equatable {
  /// Ids of the sections that are shown; nil for all.
  public var sections: [Reference]?
  /// Whether answers that no longer apply are shown.
  public var showsSetAside: Bool
  /// Steps without which the plan cannot be finished; it can stay a draft.
  public var hard: [Reference]
  /// The ways to finish, in the order they are offered.
  public var outcomes: [Outcome]

  /// A review from its parts; see the properties.
  public init(
    sections: [Reference]? = nil, showsSetAside: Bool = true, hard: [Reference] = [],
    outcomes: [Outcome] = [.final, .draft]
  ) {
    self.sections = sections
    self.showsSetAside = showsSetAside
    self.hard = hard
    self.outcomes = outcomes
  }
}
