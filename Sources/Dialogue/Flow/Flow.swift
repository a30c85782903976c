// SPDX-License-Identifier: GPL-3.0-or-later

/// A conversation written down as data: sections of steps, walked from top to bottom.
public struct Flow: Sendable, Equatable {
  /// Lower-case words joined by "-"; the file has the same name.
  public var id: String
  /// Raised when steps change.
  public var version: Int
  /// Shown to people.
  public var title: String
  /// Which kind of plan it fills; "none" when it fills none.
  public var kind: String
  /// Who takes part, and in which bands it can be asked.
  public var audience: Audience
  /// About how long it takes; nil when nobody said.
  public var minutes: Int?
  /// One or two sentences, shown at the start.
  public var about: String
  /// What the facilitator keeps in mind.
  public var watch: [String]
  /// Parts of the plan that sections may repeat over.
  public var populate: [Reference]
  /// In the order they are asked.
  public var sections: [Section]
  /// How the conversation ends; nil when it just ends after the last question.
  public var review: ReviewPlan?
  /// Ids of earlier versions that are no longer asked.
  public var retired: [Reference]
  /// Where it begins in its file.
  public var mark: SourceMark

  /// A flow from its parts; see the properties.
  public init(
    id: String, version: Int = 1, title: String = "", kind: String = "none", audience: Audience = Audience(),
    minutes: Int? = nil, about: String = "", watch: [String] = [], populate: [Reference] = [],
    sections: [Section] = [], review: ReviewPlan? = nil, retired: [Reference] = [],
    mark: SourceMark = .start
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.kind = kind
    self.audience = audience
    self.minutes = minutes
    self.about = about
    self.watch = watch
    self.populate = populate
    self.sections = sections
    self.review = review
    self.retired = retired
    self.mark = mark
  }

  /// Every step with its section, in the order they are asked.
  public var steps: [(section: Section, step: Step)] {
    sections.flatMap { section in section.steps.map { (section, $0) } }
  }

  /// The names of the lists that its steps take choices from.
  public var listNames: Set<String> {
    Set(steps.compactMap { if case .list(let name) = $0.step.choices { name.id } else { nil } })
  }
}
