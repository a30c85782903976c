// SPDX-License-Identifier: GPL-3.0-or-later

/// Something to choose.
public struct Choice: Sendable, Equatable {
  /// Stable; this is what is stored and compared.
  public var id: String
  /// What is shown.
  public var text: Banded<Template>
  /// Other ways to say it.
  public var words: [String]
  /// Not offered when this is false.
  public var when: Condition?
  /// Where it stands in its file.
  public var mark: SourceMark

  /// A choice from its parts; see the properties.
  public init(
    id: String, text: Banded<Template>, words: [String] = [], when: Condition? = nil, mark: SourceMark = .start
  ) {
    self.id = id
    self.text = text
    self.words = words
    self.when = when
    self.mark = mark
  }
}
