// SPDX-License-Identifier: GPL-3.0-or-later

/// One question of a flow, or a line said between questions.
public struct Step: Sendable, Equatable {
  /// Whether an answer that keeps failing its probes is kept.
  public enum Insistence: String, Sendable, CaseIterable {
    /// After the follow-ups the words stand and are marked.
    case accept
    /// Asked until answered well or skipped.
    case hold
  }

  /// Unique in the flow, never reused for another question.
  public var id: String
  /// What kind of answer is wanted.
  public var type: StepType
  /// All that is said about the question.
  public var wording: Wording
  /// Who answers.
  public var speaker: Speaker
  /// Whether it should not be skipped lightly; it never blocks the way.
  public var isRequired: Bool
  /// Whether the answer stays out of every export.
  public var isPrivate: Bool
  /// Left out when this is false.
  public var when: Condition?
  /// When one of these answers changes, this step is asked again.
  public var depends: [Reference]
  /// Offered in the line.
  public var draft: Template?
  /// Where the choices come from.
  public var choices: ChoiceSource?
  /// Whether own words are allowed beside the choices.
  public var allowsOwnWords: Bool
  /// How many items an answer may have.
  public var count: Bounds?
  /// What a number must lie within.
  public var range: Bounds?
  /// What points of a scale mean.
  public var labels: [Int: String]
  /// What a number counts.
  public var unit: String?
  /// What the recommender searches: interventions, accommodations or measures.
  public var pickSource: String?
  /// Earlier steps whose words are searched for.
  public var need: [Reference]
  /// Earlier steps whose words only weigh which of what fits comes first.
  public var background: [Reference] = []
  /// True errors.
  public var checks: [Check]
  /// At most two follow-ups.
  public var probes: [Probe]
  /// Whether an answer that keeps failing its probes is kept.
  public var insistence: Insistence
  /// Said after the answer is kept.
  public var then: [Remark]
  /// Where in the plan the answer goes.
  public var to: Place?
  /// Fixed values written once it is answered; those of a note, once something in its section or pass is.
  public var sets: [FixedValue]
  /// Whether the answer is read back at once.
  public var isReadBack: Bool
  /// Whether a question may be the answer: "what do you want to find out?"
  public var takesQuestions = false
  /// Whether nobody is asked: somebody who names it ("the deadline should be June 3") answers it.
  public var isOnlyNamed = false
  /// Where it begins in its file.
  public var mark: SourceMark

  /// A step from its parts; see the properties.
  public init(
    id: String, type: StepType = .text, wording: Wording = Wording(), speaker: Speaker = .learner,
    isRequired: Bool = false, isPrivate: Bool = false, when: Condition? = nil, depends: [Reference] = [],
    draft: Template? = nil, choices: ChoiceSource? = nil, allowsOwnWords: Bool = false, count: Bounds? = nil,
    range: Bounds? = nil, labels: [Int: String] = [:], unit: String? = nil, pickSource: String? = nil,
    need: [Reference] = [], checks: [Check] = [], probes: [Probe] = [], insistence: Insistence = .accept,
    then: [Remark] = [], to: Place? = nil, sets: [FixedValue] = [], isReadBack: Bool = false, mark: SourceMark = .start
  ) {
    self.id = id
    self.type = type
    self.wording = wording
    self.speaker = speaker
    self.isRequired = isRequired
    self.isPrivate = isPrivate
    self.when = when
    self.depends = depends
    self.draft = draft
    self.choices = choices
    self.allowsOwnWords = allowsOwnWords
    self.count = count
    self.range = range
    self.labels = labels
    self.unit = unit
    self.pickSource = pickSource
    self.need = need
    self.checks = checks
    self.probes = probes
    self.insistence = insistence
    self.then = then
    self.to = to
    self.sets = sets
    self.isReadBack = isReadBack
    self.mark = mark
  }

  /// Whether anything is asked at all.
  public var isAsked: Bool { type != .note }

  /// The steps that its probes fill, beside itself.
  public var probeSteps: [Step] { probes.compactMap(\.step) }
}
