// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that holds for the words of an answer. The names are those that flow files use.
package enum AnswerTrait: String, Sendable, CaseIterable, Codable {
  /// Words that could mean anything.
  case vague
  /// Nobody could see it.
  case noObservable = "no-observable"
  /// Nobody could measure it.
  case noMeasure = "no-measure"
  /// No day to come is named.
  case noDate = "no-date"
  /// Too few words to say much.
  case short
  /// Other people are named.
  case people
}
