// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Yes or no, alone or with words behind it: "yes, that sums it up", "no, one is plenty", "yes, but once a month".
public struct YesNo: Sendable, Equatable {
  /// Which of them.
  public let isYes: Bool
  /// What stands behind it; empty when it stands alone.
  public let rest: String
  /// Whether what stands behind it takes something back: "yes, but the second one is wrong".
  let hasReserve: Bool

  /// Whether what stands behind it says that it is enough as it is.
  var saysEnough: Bool {
    let words = Phrasing.folded(rest).split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map {
      $0.filter { $0 != "'" }
    }
    return words.indices.contains { Language.current.heard.length(of: .enoughSayings, at: words[$0...]) > 0 }
  }

  /// Yes or no of a line; nil for neither, and where it says both.
  static func of(_ reading: Reading) -> Bool? { heard(in: reading)?.isYes }

  /// The same with what stands behind it.
  public static func heard(in reading: Reading) -> YesNo? { heard(in: reading, changesOfMind: 0) }

  /// Nobody changes their mind more often in one line, and each time what is left is read anew.
  private static let mostChangesOfMind = 3

  private static func heard(in reading: Reading, changesOfMind: Int) -> YesNo? {
    let heard = Language.current.heard
    let words = Words(reading.words)
    if let isYes = saying(Phrasing.folded(reading.words)) { return YesNo(isYes: isYes, rest: "", hasReserve: false) }
    // "Yes and no" begins with another one than it was heard as.
    if let isYes = reading.isYes, words.count < 2 || (opening(words, at: 0, heard)?.isYes ?? isYes) == isYes {
      return YesNo(isYes: isYes, rest: "", hasReserve: false)
    }
    var start = 0
    while start < words.count, heard.hears(words.bare(start), in: .answerOpenings) { start += 1 }
    guard start < words.count, let (isYes, length) = opening(words, at: start, heard) else { return nil }
    var next = start + length
    while next < words.count, let (again, more) = opening(words, at: next, heard) {
      guard again == isYes else { return nil }
      next += more
    }
    let rest = words.text(from: next)
    if next < words.count, heard.hears(words.bare(next), in: .answerOpenings), changesOfMind < mostChangesOfMind,
      let later = Self.heard(in: Reading(rest), changesOfMind: changesOfMind + 1)
    {
      return later
    }
    let joined = next < words.count && heard.hears(words.bare(next), in: .joints) ? words.text(from: next + 1) : rest
    if alone(Reading(joined)) == !isYes { return nil }
    let hasReserve = next < words.count && heard.hears(words.bare(next), in: .butWords)
    return YesNo(isYes: isYes, rest: rest, hasReserve: hasReserve)
  }

  /// Whether a line says yes or no and nothing else; nil for any other line.
  static func alone(_ reading: Reading) -> Bool? {
    if let isYes = reading.isYes { return isYes }
    return saying(Phrasing.folded(reading.words))
  }

  /// What a saying alone says; an apostrophe may be missing.
  private static func saying(_ words: String) -> Bool? {
    let bare = words.filter { $0 != "'" }
    func isIn(_ list: HeardList) -> Bool { Language.current.heard[list].contains { $0.filter { $0 != "'" } == bare } }
    if isIn(.bareYes) || isIn(.plainYes) { return true }
    return isIn(.plainNo) ? false : nil
  }

  /// Whether a line says yes and nothing else: no answer to a question that wants words.
  static func isBareYes(_ words: String) -> Bool { Language.current.heard.hears(Phrasing.folded(words), in: .bareYes) }

  /// The yes or no at a place: such a word, or a longer saying with a mark behind it.
  private static func opening(_ words: Words, at start: Int, _ heard: HeardWords) -> (isYes: Bool, length: Int)? {
    for length in (2...4).reversed() where start + length < words.count && words.endsPart(start + length - 1) {
      let said = (start..<(start + length)).map(words.plain).joined(separator: " ")
      if let isYes = saying(said) { return (isYes, length) }
    }
    let word = words.plain(start)
    if heard.hears(word, in: .yesOpenings) { return (true, 1) }
    if heard.hears(word, in: .noOpenings) { return (false, 1) }
    guard words.endsPart(start) else { return nil }
    return saying(word).map { ($0, 1) }
  }

  /// The words of a line as typed, to be looked at one by one.
  private struct Words {
    private let typed: [Substring]
    private static let marks: Set<Character> = [".", ",", ";", ":", "!", "?", "-", "–", "—"]

    init(_ line: String) { typed = line.split { $0.isWhitespace } }

    var count: Int { typed.count }
    func plain(_ place: Int) -> String { Phrasing.folded(String(typed[place])) }
    func bare(_ place: Int) -> String { plain(place).filter { $0 != "'" } }
    func endsPart(_ place: Int) -> Bool {
      if let last = typed[place].last, Self.marks.contains(last) { return true }
      return place + 1 < typed.count && typed[place + 1].allSatisfy { Self.marks.contains($0) }
    }
    func text(from place: Int) -> String {
      let rest = typed.dropFirst(place).drop { $0.allSatisfy { Self.marks.contains($0) } }
      return rest.joined(separator: " ")
    }
  }
}
