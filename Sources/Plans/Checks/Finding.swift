// SPDX-License-Identifier: GPL-3.0-or-later

/// A problem in a plan, told with a remedy.
public struct Finding: Sendable, Equatable {
  /// The id of the check that found it: "goal-has-due-date".
  public let id: String
  /// How much it weighs.
  public let severity: Severity
  /// Where it is, for a program: `goals[1].due`.
  public let place: Place
  /// Where it is, in words: "goal 2".
  public let words: String
  /// What is wrong, in plain words.
  public let message: String
  /// What to do about it.
  public let remedy: String

  /// A finding, complete.
  public init(id: String, severity: Severity, place: Place, words: String, message: String, remedy: String) {
    self.id = id
    self.severity = severity
    self.place = place
    self.words = words
    self.message = message
    self.remedy = remedy
  }
}

extension Finding: Encodable {
  private enum Key: String, CodingKey {
    case id, severity, place = "where", words, message, remedy
  }

  /// Writes `{"id", "severity", "where", "words", "message", "remedy"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(severity, forKey: .severity)
    try container.encode(place.text, forKey: .place)
    try container.encode(words, forKey: .words)
    try container.encode(message, forKey: .message)
    try container.encode(remedy, forKey: .remedy)
  }
}
