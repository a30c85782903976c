// SPDX-License-Identifier: GPL-3.0-or-later

/// Whom a flow is for.
public struct Audience: Sendable, Equatable {
  /// The role of the person the plan is about.
  public var subject: String
  /// The role of the person who leads; nil when people do it alone.
  public var facilitator: String?
  /// When this holds nobody leads after all: the learner talks alone.
  public var alone: Condition?
  /// The bands it can be asked in.
  public var bands: [Band]
  /// What people say who want it, in lower case without marks: "new hire", "my employee".
  public var words: [String]

  /// An audience from its parts.
  public init(
    subject: String = "learner", facilitator: String? = nil, bands: [Band] = [.adult], words: [String] = []
  ) {
    self.subject = subject
    self.facilitator = facilitator
    self.bands = bands
    self.words = words
  }
}
