// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A line that can hardly be meant as an answer in words. It is asked about once; said again, it stands.
enum PoorAnswer: Equatable {
  case yes
  /// "No", "nothing": there may be nothing, or nothing that one wants to say.
  case no
  case number
  /// "Same", "see above", "the usual": which answer is meant cannot be known.
  case reference
  /// "Soon", "some day" where no time is asked for.
  case time
  /// "Whatever", "???", "asdf".
  case empty

  /// Nil for words that may well be meant.
  /// - Parameters:
  ///   - type: what kind of answer is wanted.
  ///   - takesNumbers: whether a number may be one, where words are wanted.
  init?(_ line: String, for type: StepType, takesNumbers: Bool = true) {
    let heard = Language.current.heard
    let said = SpokenClause.words(of: line)
    let letters = line.filter { !$0.isWhitespace }
    func isAll(_ list: HeardList) -> Bool {
      let telling = said.filter { !heard.hears($0, in: .hedges, .answerOpenings) }
      return [said, telling].contains { !$0.isEmpty && heard.hears($0.joined(separator: " "), in: list) }
    }
    if Self.isOnlyYes(line) {
      self = .yes
    } else if isAll(.nothingAnswers) || Self.isEnough(line) {
      self = .no
    } else if isAll(.referringAnswers) || isAll(.usualAnswers) || (Reproach.isAll(line) && !isAll(.idleAnswers)) {
      self = .reference
    } else if isAll(.openTimes) {
      self = .time
    } else if !letters.isEmpty, letters.allSatisfy(\.isNumber) {
      guard type == .goal || type == .person || !takesNumbers else { return nil }
      self = .number
    } else if said.isEmpty
      ? !letters.isEmpty && Self.isASCII(letters)
      : isAll(.idleAnswers) || heard.hears(said.map(Self.shortened).joined(separator: " "), in: .idleAnswers)
        || Self.isOnlyPartly(line) || said.allSatisfy(Self.isMashed)
    {
      self = .empty
    } else {
      return nil
    }
  }

  /// What is said to it.
  func question(_ line: String) -> String {
    switch self {
    case .yes: Messages.yesAlone
    case .no: Messages.noAlone(Phrasing.trimmed(line))
    case .number: Messages.numberAlone
    case .reference: Messages.referenceAlone
    case .time: Messages.timeAlone(Phrasing.trimmed(line))
    case .empty: Messages.emptyAnswer(Phrasing.trimmed(line))
    }
  }

  /// "Yes", "yes, that's right", "yeah sure": agreement, and nothing else. One word such as "good" may be meant.
  private static func isOnlyYes(_ line: String) -> Bool {
    let words = SpokenClause.words(of: line)
    let heard = Language.current.heard
    guard YesNo.alone(line) == true, let first = words.first, heard.hears(first, in: .yesOpenings) else { return false }
    return words.count > 1 || !heard.hears(first, in: .idleAnswers)
  }

  /// "Kind of", "it depends": nobody can tell what is; "a little" and "half" say how much.
  private static func isOnlyPartly(_ line: String) -> Bool {
    let said = SpokenClause.words(of: line)
    guard let heard = YesNo(line), heard.meaning == .unsure, heard.rest.isEmpty, !said.isEmpty else { return false }
    let words = Language.current.heard
    return words.hears(said[0], in: .hedges) || !words.hears(said.joined(separator: " "), in: .stepPartly)
  }

  /// "Nope, that's all"
  private static func isEnough(_ line: String) -> Bool {
    guard let heard = YesNo.heard(in: line), !heard.isYes else { return false }
    return heard.letsStand && SpokenClause.words(of: line).count <= longestRefusal
  }

  /// Who says more than that tells something.
  private static let longestRefusal = 5

  /// A face or a heart says something, marks alone do not.
  private static func isASCII(_ letters: String) -> Bool { letters.allSatisfy { $0.isASCII || $0 == "\u{2026}" } }

  /// A sound that was held, as it is usually written: "hm" of "hmmmm".
  private static func shortened(_ word: String) -> String {
    word.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
  }

  /// Whether the fingers only ran along a row of keys ("asdf", "poiu") or stayed on one ("jjjj").
  private static func isMashed(_ word: String) -> Bool {
    let letters = Array(word)
    guard letters.count >= shortestRun else { return false }
    if letters.allSatisfy({ $0 == letters[0] }), letters[0].isLetter { return true }
    let run = letters.prefix(shortestRun)
    return Language.current.heard[.keyRows].contains { row in
      let places = run.map { key in row.firstIndex(of: key).map { row.distance(from: row.startIndex, to: $0) } }
      let known = places.compactMap(\.self)
      guard known.count == run.count else { return false }
      let steps = zip(known, known.dropFirst()).map { $1 - $0 }
      return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == -1 }
    }
  }

  /// How many neighbouring keys in one direction no word begins with.
  private static let shortestRun = 4
}
