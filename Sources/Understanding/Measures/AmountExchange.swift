// SPDX-License-Identifier: GPL-3.0-or-later

/// Puts another amount into a sentence where its amount stands: never digits of another figure, nor of a day.
struct AmountExchange {
  private let text: String
  private let tokens: [Token]
  private let language: LanguageWords
  /// Where days stand.
  private let days: [Range<Int>]

  init(_ text: String, context: ReadingContext) {
    self.text = text
    tokens = Token.tokens(of: text)
    language = context.words
    days = FoundDates(in: DateScan(tokens, context)).matches.map(\.tokens)
  }

  /// The sentence with a new amount in the place of the old one; nil where that stands nowhere.
  /// - Parameters:
  ///   - counted: what is counted; of several such amounts the one before these words is meant.
  ///   - isLast: of those left, whether the last or the first one is meant.
  func exchanging(_ old: String, for new: String, counted: String, isLast: Bool) -> String? {
    let places = places(of: old)
    let units = Set(Token.tokens(of: counted).filter(\.isWord).map(\.bare))
    let counting = places.filter {
      tokens.indices.contains($0.upperBound) && units.contains(tokens[$0.upperBound].bare)
    }
    let meant = counting.isEmpty ? places : counting
    guard let place = isLast ? meant.last : meant.first, let range = tokens.range(of: place) else { return nil }
    return text[..<range.lowerBound] + new + text[range.upperBound...]
  }

  private func places(of old: String) -> [Range<Int>] {
    let wanted = Token.tokens(of: old).map(\.bare)
    guard !wanted.isEmpty else { return [] }
    let number = wanted.count == 1 ? language.cardinal(wanted[0]) : nil
    return tokens.indices.compactMap { start in
      let place = start..<(start + wanted.count)
      guard place.upperBound <= tokens.count, !days.contains(where: place.overlaps), isWhole(place) else { return nil }
      let isSame = tokens[place].elementsEqual(wanted) { $0.bare == $1 }
      let isSpelt = number != nil && language.cardinal(tokens[start].bare) == number
      return isSame || isSpelt ? place : nil
    }
  }

  /// Whether neither side goes on with the figure, as in "2.5", "1:2" and "1-2".
  private func isWhole(_ place: Range<Int>) -> Bool {
    !isFigure(place.lowerBound - 2, joinedBy: place.lowerBound)
      && !isFigure(place.upperBound + 1, joinedBy: place.upperBound + 1)
  }

  private func isFigure(_ other: Int, joinedBy last: Int) -> Bool {
    guard tokens.indices.contains(other), tokens.indices.contains(last), last > 0 else { return false }
    return tokens[other].bare.allSatisfy(\.isNumber) && tokens[last].isJoined && tokens[last - 1].isJoined
  }
}

extension Understanding {
  /// A sentence with a new amount in the place of the old one; the same sentence where that stands nowhere.
  package static func sentence(
    _ text: String, with new: String, insteadOf old: String, counted: String, isLast: Bool, context: ReadingContext
  ) -> String {
    AmountExchange(text, context: context).exchanging(old, for: new, counted: counted, isLast: isLast) ?? text
  }
}
