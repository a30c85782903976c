// SPDX-License-Identifier: GPL-3.0-or-later

/// All that is said about one question.
public struct Wording: Sendable, Equatable {
  /// The question.
  public var ask: Banded<Template>?
  /// The same question in other words.
  public var reword: Banded<Template>?
  /// Why it is asked.
  public var why: Banded<Template>?
  /// A good answer.
  public var example: Banded<Template>?
  /// What kind of answer is wanted.
  public var help: Banded<Template>?
  /// For the facilitator only.
  public var tip: String?

  /// A wording from its parts; see the properties.
  public init(
    ask: Banded<Template>? = nil, reword: Banded<Template>? = nil, why: Banded<Template>? = nil,
    example: Banded<Template>? = nil, help: Banded<Template>? = nil, tip: String? = nil
  ) {
    self.ask = ask
    self.reword = reword
    self.why = why
    self.example = example
    self.help = help
    self.tip = tip
  }
}
