// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Localization
internal import Search

/// Whole words by their stems in the language, so that "recording" finds "record" and "art" never finds "party".
struct PickTerms {
  private let words: [Token]

  /// All words of a text.
  init(of text: String, _ stemmer: Stemmer) {
    words = Analyzer().tokens(in: text, stemmer: stemmer)
  }

  /// Of what somebody said, the words that tell one thing from another.
  init(saidIn line: String, _ stemmer: Stemmer) {
    let heard = Language.current.heard
    words = Analyzer().tokens(in: line.filter { $0 != "'" && $0 != "\u{2019}" }, stemmer: stemmer).filter { word in
      !heard.hears(word.folded, in: .functionWords, .hedges, .pickSkipped, .choiceQuestions, .pickOne, .weakReasons)
        && heard.number(word.folded) == nil
    }
  }

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }

  /// How many of these words stand in the text.
  func shared(with text: PickTerms) -> Int {
    let stems = Set(text.words.map(\.term))
    return words.count { stems.contains($0.term) }
  }

  /// How many end a longer word of the text: "cards" ends "flashcards".
  func compounded(in text: PickTerms) -> Int {
    words.count { word in
      word.folded.count >= Self.shortest.part
        && text.words.contains {
          $0.folded.count >= word.folded.count + Self.shortest.rest
            && ($0.folded.hasSuffix(word.folded) || $0.term.hasSuffix(word.term))
        }
    }
  }

  /// In letters: shorter ones end words by accident, as "read" ends "thread".
  private static let shortest = (part: 4, rest: 3)
}

extension CatalogueEntry {
  /// What can tell it from others, the most telling first: its title, what it is, and all that one does with what.
  var told: [String] {
    let whole = [title, about.summary] + about.keywords + steps + (delivery?.materials ?? [])
    return [title, "\(title) \(about.summary)", whole.joined(separator: " ")]
  }

  /// How many texts that are.
  static var depths: Int { 3 }
}
