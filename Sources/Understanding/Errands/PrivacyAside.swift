// SPDX-License-Identifier: GPL-3.0-or-later

/// An answer with a request in it that a part shall not be written: "the yelling. his dad yelled (thats between us)".
package struct PrivacyAside: Equatable, Sendable {
  /// What shall not be written.
  package enum Part: Equatable, Sendable {
    /// The words themselves, which no longer stand in what is kept.
    case words(String)
    /// What names them, of which nothing stands in the answer.
    case named(String)
    /// All of the answer, or what cannot be told apart from it.
    case whole
  }

  /// The answer without the request, and without the part.
  package let kept: String
  package let part: Part
}

extension Understanding {
  /// The request in an answer that a part of it shall not be written; nil where the line holds none, or nothing beside it.
  package static func privacyAside(in line: String, context: ReadingContext) -> PrivacyAside? {
    PrivacyAsideReader(line, context.words).aside
  }

  /// What is left of an answer without the part that is named, and that part; nil where it holds none, or is nothing else.
  package static func leavingOut(_ named: String, of answer: String, context: ReadingContext) -> (
    part: String, kept: String
  )? { PrivacyAsideReader.leavingOut(named, of: answer, context.words) }

  /// What names a part of an answer, and where it is looked for: "the part about his dad in 59" is "his dad", in 59. Nil where a line
  /// names no part.
  package static func namedPart(_ words: String, context: ReadingContext) -> (name: String, number: Int?, isTold: Bool)
  {
    PartName(AmendmentWords(words, context.words)).read
  }
}
