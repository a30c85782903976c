// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// How a section is asked several times over.
public struct Repetition: Sendable, Equatable {
  /// What decides how many passes there are.
  public enum Extent: Sendable, Equatable {
    /// At least and at most so many; before each further pass the learner is asked.
    case asked(min: Int, max: Banded<Int>)
    /// One pass for each populated part of the plan, or for each item of an earlier list step.
    case over(Reference)
  }

  /// What one pass fills: strength, gap, barrier, goal, accommodation, action or person.
  public var fills: String
  /// What decides how many passes there are.
  public var extent: Extent
  /// Said before the first pass; the question whether there is one at all, when `min` is 0.
  public var first: Banded<Template>?
  /// Asked before each further pass.
  public var another: Banded<Template>?
  /// Where it stands in its file.
  public var mark: SourceMark

  /// A repetition from its parts; see the properties.
  public init(
    fills: String, extent: Extent, first: Banded<Template>? = nil, another: Banded<Template>? = nil,
    mark: SourceMark = .start
  ) {
    self.fills = fills
    self.extent = extent
    self.first = first
    self.another = another
    self.mark = mark
  }

  /// Whether there may be no pass at all; the first one is then offered with a question.
  public var isOptional: Bool {
    if case .asked(let min, _) = extent { min < 1 } else { false }
  }

  /// What a pass fills, as people say it: an action is a step.
  public static func words(for part: String) -> String {
    part == "action" ? say("dialogue.repeated-step", "step") : say(code: part)
  }

  /// What a pass may fill.
  public static let fillable = ["strength", "gap", "barrier", "goal", "accommodation", "action", "person"]
}
