// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What an answer is that is nothing but one thing: a number, a day, a rhythm, somebody.
enum AnswerKind: Equatable {
  case number, day, rhythm, person

  /// Who types more than that, in bytes, says more than one thing; a page is not looked through for people, nor divided in all ways.
  static let longest = 200

  /// Nil for what is more than one of these, or something else.
  init?(_ line: String, _ understood: Understood, context: ReadingContext) {
    let words = line.trimmingWhitespace()
    guard !words.isEmpty, words.utf8.count <= Self.longest else { return nil }
    if words.allSatisfy({ $0.isNumber || $0.isWhitespace }) {
      self = .number
    } else if Self.isRhythm(words, isWhole: true) {
      self = .rhythm
    } else if understood.date?.words.lowercased() == words.lowercased() {
      self = .day
    } else if NamedPerson.areCertain(in: words), understood.date == nil,
      NamedPerson.all(in: words).allSatisfy(\.remarks.isEmpty)
    {
      self = .person
    } else {
      return nil
    }
  }

  /// What a question in words asks for, as its example shows; nil where anything may be said.
  init?(askedBy turn: Turn) {
    guard turn.kind == .question else { return nil }
    if turn.type == .person {
      self = .person
    } else if turn.type == .text || turn.choices.contains(where: \.isOwn),
      let example = turn.example, Self.isRhythm(example, isWhole: false)
    {
      self = .rhythm
    } else {
      return nil
    }
  }

  /// "Once a week", "every second Friday, ten minutes", "daily".
  /// - Parameter isWhole: whether nothing else may be told.
  private static func isRhythm(_ line: String, isWhole: Bool) -> Bool {
    let heard = Language.current.heard
    let said = SpokenName.words(of: line).map(\.said)
    let tells =
      said.contains { heard.hears($0, in: .everyWords) || heard.rhythms[$0] != nil }
      || (said.contains { heard.hears($0, in: .timesWords) || heard.repeats[$0] != nil }
        && said.contains { heard.spans[$0] != nil })
    return tells && (!isWhole || said.count <= longestRhythm)
  }

  /// Who says more than that tells more than a rhythm.
  private static let longestRhythm = 4
}
