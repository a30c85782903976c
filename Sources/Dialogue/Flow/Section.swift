// SPDX-License-Identifier: GPL-3.0-or-later

/// A stretch of steps under one title; it may be asked several times over.
public struct Section: Sendable, Equatable {
  /// Unique in the flow.
  public var id: String
  /// Shown above its questions.
  public var title: String
  /// Left out when this is false.
  public var when: Condition?
  /// How often it is asked; nil for once.
  public var repetition: Repetition?
  /// Fixed values written with every pass.
  public var sets: [FixedValue]
  /// In the order they are asked.
  public var steps: [Step]
  /// Read back at the end of the section, or of each pass.
  public var confirm: Banded<Template>?
  /// Where it begins in its file.
  public var mark: SourceMark

  /// A section from its parts; see the properties.
  public init(
    id: String, title: String = "", when: Condition? = nil, repetition: Repetition? = nil, sets: [FixedValue] = [],
    steps: [Step] = [], confirm: Banded<Template>? = nil, mark: SourceMark = .start
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.repetition = repetition
    self.sets = sets
    self.steps = steps
    self.confirm = confirm
    self.mark = mark
  }
}
