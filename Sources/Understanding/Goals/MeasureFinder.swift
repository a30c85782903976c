// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what says how much, how many or how often in the words of a goal.
struct MeasureFinder {
  /// There is a measure of any kind.
  let isFound: Bool
  /// It has a number with it, so that a vague opening does little harm.
  let isExact: Bool

  /// The words and marks without slips of the fingers.
  let words: [String]

  init(_ tokens: [Token], _ language: LanguageWords) {
    let amounts = AmountWords(tokens, language)
    words = amounts.words
    isExact = amounts.numberPlace != nil
    isFound = isExact || language.isFound(.measures, in: words) || amounts.hasRhythm || amounts.isPassed
  }

  /// Where the words that say how much begin: at the number, or at "at least" in front of it; nil when there is no number.
  static func firstAmount(_ tokens: [Token], _ language: LanguageWords) -> Int? {
    let words = AmountWords(tokens, language)
    guard let number = words.measuringPlace else { return nil }
    // "No more than 1" without its "no" would say the contrary.
    let isDenied = [.no, .not].contains { words.isWord($0, at: number - 3) }
    if number > 1, language.length(of: .amountLeads, at: number - 2, in: words.words) == 2 {
      return isDenied ? number - 3 : number - 2
    }
    return words.isWord(.amountStarts, at: number - 1) ? number - 1 : number
  }
}
