// SPDX-License-Identifier: GPL-3.0-or-later

/// What a conversation is held with: who takes part, and what is known before the first question.
public struct Setting: Sendable, Equatable {
  /// Somebody who takes part.
  public struct Participant: Sendable, Equatable {
    /// A role, such as `employee`.
    public var role: String
    /// The name to use; empty when it is not known yet.
    public var name: String

    /// A participant from their parts.
    public init(role: String, name: String = "") {
      self.role = role
      self.name = name
    }
  }

  /// A part of the plan that a section may repeat over.
  public struct Part: Sendable, Equatable {
    /// Stable within the plan.
    public var id: String
    /// What it says.
    public var text: String
    /// Words that conditions of a pass over it may ask for: `goal == unwatched`.
    public var traits: [String]

    /// A part from its parts.
    public init(id: String, text: String, traits: [String] = []) {
      self.id = id
      self.text = text
      self.traits = traits
    }
  }

  /// The wording.
  public var band: Band
  /// The person the plan is about.
  public var subject: Participant
  /// The person who leads; nil when people do it alone.
  public var facilitator: Participant?
  /// The lists that choices come from, by name.
  public var lists: [String: ChoiceList]
  /// Parts of the plan by the name in `populate`: goals, gaps, accommodations.
  public var parts: [String: [Part]]
  /// What the plan already holds, by place, such as `learner.name`: offered in the line.
  public var defaults: [String: String]

  /// A setting from its parts; see the properties.
  public init(
    band: Band = .adult, subject: Participant, facilitator: Participant? = nil, lists: [String: ChoiceList] = [:],
    parts: [String: [Part]] = [:], defaults: [String: String] = [:]
  ) {
    self.band = band
    self.subject = subject
    self.facilitator = facilitator
    self.lists = lists
    self.parts = parts
    self.defaults = defaults
  }
}
