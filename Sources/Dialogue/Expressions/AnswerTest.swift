// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that may hold for the answer just given, as understanding has found out.
public enum AnswerTest: String, Sendable, Hashable, CaseIterable, Codable {
  /// Words that could mean anything.
  case vague
  /// Nobody could see it.
  case noObservable = "no-observable"
  /// Nobody could measure it.
  case noMeasure = "no-measure"
  /// No day is named.
  case noDate = "no-date"
  /// Too few words to say much.
  case short
  /// Other people are named.
  case people

  /// The tests that expressions can name. Whether people are named is for programs that watch over privacy.
  static let inExpressions: [AnswerTest] = [.vague, .noObservable, .noMeasure, .noDate, .short]
}
