// SPDX-License-Identifier: GPL-3.0-or-later

/// Where in the plan an answer goes, such as `goal.due` or `strengths+`.
public struct Place: Sendable, Equatable {
  /// As written.
  public let text: String
  /// Where it stands in its file.
  public let mark: SourceMark

  /// A place as written in `to`.
  public init(_ text: String, mark: SourceMark = .start) {
    self.text = text
    self.mark = mark
  }

  /// The place of an answer that only serves the conversation.
  public static let talkText = "talk"

  /// Whether the answer only serves the conversation.
  public var isTalk: Bool { text == Self.talkText }

  /// Whether the answer is added to a list rather than set.
  public var adds: Bool { text.hasSuffix("+") }

  /// The place without its `+`, cut at the dots: `["goal", "due"]`.
  public var path: [String] {
    (adds ? text.dropLast() : text[...]).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }
}
