// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Everything needed to show the present question.
public struct Turn: Sendable, Equatable {
  /// What is asked for.
  public enum Kind: Sendable, Equatable {
    /// A question of the flow.
    case question
    /// A follow-up to an answer.
    case probe
    /// An answer read back, to be confirmed or corrected.
    case readBack
    /// A section read back.
    case sectionReadBack
    /// Whether there is a further pass.
    case another
    /// The review of everything by number.
    case review
    /// How to finish.
    case finish
    /// Nothing more is asked; nil when the flow has no ways to finish.
    case finished(Outcome?)
    /// The flow has no questions at all.
    case idle
  }

  /// A choice as offered.
  public struct Choice: Sendable, Equatable {
    /// Its place, from 1.
    public var number: Int
    /// What is typed for it: its place; where the choices are themselves numbers, such as grades, its id.
    public var label: String
    /// The stable id; `own` for the last one that stands for own words.
    public var id: String
    /// As shown.
    public var text: String
    /// Whether it stands for own words.
    public var isOwn: Bool
    /// Whether it is what most people take, so that it can be advised.
    public var isUsual = false
  }

  /// Where the conversation stands.
  public struct SectionPlace: Sendable, Equatable {
    /// The id of the section.
    public var id: String
    /// Its title.
    public var title: String
    /// Which one it is of those that apply, from 1.
    public var number: Int
    /// How many sections apply, or may still come to apply.
    public var of: Int
    /// The pass of a repeated section.
    public var pass: PassPlace?
  }

  /// A pass of a repeated section.
  public struct PassPlace: Sendable, Equatable {
    /// What it fills: `goal`.
    public var fills: String
    /// Which one it is of those there are, from 1.
    public var position: Int
    /// Its lasting number, as in slot keys.
    public var number: Int
    /// What it is about when passes run over items; empty otherwise.
    public var item: String
  }

  /// What is asked for.
  public var kind: Kind
  /// The answer in question; nil when there is none.
  public var key: SlotKey?
  /// Said before the question.
  public var lead: [String] = []
  /// Where the conversation stands; nil in the review and after.
  public var section: SectionPlace?
  /// Who answers.
  public var speaker: Speaker = .learner
  /// Their name, or their role when it is not known.
  public var speakerName: String = ""

  /// What one who answers alone is called.
  public static var you: String { say("dialogue.turn.you", "you") }
  /// The question.
  public var ask: String = ""
  /// What kind of answer is wanted.
  public var type: StepType = .text
  /// The choices, numbered.
  public var choices: [Choice] = []
  /// Text to edit: the old answer, or what is already known.
  public var draft: String = ""
  /// What kind of answer is wanted, in words.
  public var help: String?
  /// Why it is asked.
  public var why: String?
  /// A good answer.
  public var example: String?
  /// The question in other words.
  public var reword: String?
  /// For the facilitator only.
  public var tip: String?
  /// Whether the plan cannot be finished without it.
  public var isHard = false
  /// Whether it should not be skipped lightly.
  public var isRequired = false
  /// Whether the answer stays out of every export.
  public var isPrivate = false
  /// Whether the choices are kinds of people.
  public var choicesArePeople = false
  /// Whether a question may be the answer.
  public var takesQuestions = false
  /// What a number must lie within.
  public var range: Bounds?
  /// What points of a scale mean.
  public var labels: [Int: String] = [:]
  /// What a number counts.
  public var unit: String?
  /// How many items an answer may have.
  public var count: Bounds?
  /// What the recommender searches.
  public var pickSource: String?
  /// The words it searches for.
  public var need: String = ""
  /// Words that only weigh which of what was found comes first.
  public var background: String = ""
  /// The answers so far: all of them in a review, those of the section in its read-back.
  public var items: [ReviewItem] = []
  /// How far the conversation is.
  public var progress = ProgressCount(answered: 0, total: 0)
}
