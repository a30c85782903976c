// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// What somebody wants taken out: "scrap number 14", "can we drop the safety officer please", "take the parking spot out".
///
/// Whether there is such a thing is for whoever knows what was said: "drop the old habits" is an answer where no old habits were
/// named before.
public struct Removal: Sendable, Equatable {
  /// What is named, without the words around it.
  public let words: String
  /// The numbers that it is named by; empty where words name it.
  public let numbers: [Int]
  /// Whether the numbers are called numbers: "number 14". What "the second one" is, only those know who see a list.
  public let isCounted: Bool

  /// Nil for words that ask for anything else.
  public init?(_ line: String) {
    let heard = Self.heard
    let line = Self.withoutLeads(Phrasing.bare(line))
    guard let rest = heard.rest(of: line, after: .removalOpenings)?.rest ?? Self.framed(line) else { return nil }
    let body = Self.withoutTails(rest)
    let named: [Substring] = body.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "#" }
    let isNumber = named.contains { heard.hears($0, in: .numberWords) }
    // "One" stands for a thing ("the red one"), but behind "number" it is the first.
    let telling = named.filter {
      !heard.hears($0, in: .joints, .numberWords)
        && (!heard.hears($0, in: .namingWords) || (isNumber && heard.numbers[String($0)] != nil))
    }
    guard !telling.isEmpty else { return nil }
    let counted = telling.compactMap { heard.number($0) }
    words = body
    numbers = counted.count == telling.count ? counted : []
    isCounted = counted.count == telling.count && (isNumber || body.contains("#"))
  }

  private static var heard: HeardWords { Language.current.heard }

  /// Without "please", "can we", "no," and the like in front.
  static func withoutLeads(_ line: String) -> String {
    var line = line
    while true {
      let plain = String(line.drop { $0 == "," || $0 == "." || $0 == ":" || $0.isWhitespace })
      let words = plain.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      if let lead = heard.rest(of: plain, after: .requestLeads) {
        line = lead.rest
      } else if words.count == 2, let word = words.first, word.hasSuffix(","),
        heard.hears(word.dropLast().lowercased(), in: .requestLeads)
      {
        line = String(words[1])
      } else {
        return plain
      }
    }
  }

  /// "take the parking spot out"
  private static func framed(_ line: String) -> String? {
    guard let rest = heard.rest(of: line, after: .removalFrames)?.rest else { return nil }
    for body in [Phrasing.bare(rest), withoutTails(rest)] {
      let ending = heard[.removalFrameEndings].first { body.lowercased().hasSuffix(" \($0)") }
      if let ending { return String(body.dropLast(ending.count + 1)) }
    }
    return nil
  }

  private static func withoutTails(_ line: String) -> String {
    var line = Phrasing.bare(line)
    while let tail = heard[.removalTails].first(where: { line.lowercased().hasSuffix(" \($0)") }) {
      line = Phrasing.bare(String(line.dropLast(tail.count + 1)))
    }
    return line
  }
}
