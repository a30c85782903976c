// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// What is asked about an offer.
enum PickQuestion: Equatable {
  /// Which of them is the quickest, the easiest.
  case comparison(PickQuality)
  /// Which one to take.
  case advice
  /// What the figures mean.
  case effect, months
  /// What is known of those with these numbers, from 1.
  case about([Int])
  /// How well they were tested.
  case evidence
  /// Why these are there.
  case reason
  /// Anything else.
  case other

  init(_ question: String, offer: PickOffer?, context: ReadingContext) {
    let words = PickRequest.words(of: question)
    let meant = offer?.numbers(meantBy: question) ?? []
    if let quality = PickQuality(in: words), meant.isEmpty || Self.asksWhich(words) {
      self = .comparison(quality)
    } else if Self.holds(.pickChoose, words) || Self.asked(question, context) == .advice {
      self = .advice
    } else if Self.holds(.pickEffect, words) {
      self = .effect
    } else if Self.holds(.pickMonths, words) {
      self = .months
    } else if !meant.isEmpty {
      self = .about(meant)
    } else if Self.holds(.pickEvidence, words) {
      self = .evidence
    } else if Understanding.asksWhy(question, context: context) {
      self = .reason
    } else {
      self = .other
    }
  }

  /// Whether a part of a line asks something. An offer is nothing that one asks back about in an answer, so that a question needs
  /// no mark here: "whats number 3 about".
  static func asks(_ part: some StringProtocol, _ context: ReadingContext) -> Bool {
    let words = PickRequest.words(of: String(part))
    return Language.current.heard.length(of: .pickQuestions, at: words) > 0 || asked(String(part), context) != nil
  }

  private static func asked(_ line: String, _ context: ReadingContext) -> AskedBack? {
    Understanding.askedBack(line.trimmingMarks + "?", context: context)
  }

  private static func asksWhich(_ words: [String]) -> Bool {
    words.prefix(2).contains { Language.current.heard.hears($0, in: .pickWhich) }
  }

  private static func holds(_ list: HeardList, _ words: [String]) -> Bool {
    words.indices.contains { Language.current.heard.length(of: list, at: words[$0...]) > 0 }
  }
}
