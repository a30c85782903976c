// SPDX-License-Identifier: GPL-3.0-or-later

/// An answer that somebody names by its number to have it changed.
package struct NumberedChange: Equatable, Sendable {
  package let number: Int
  /// What it shall be; nil where that has to be asked.
  package let words: String?
  /// Whether a verb says that it is to be changed, so that the number cannot be meant otherwise.
  package let hasVerb: Bool

  init?(_ line: String, _ language: LanguageWords) {
    let tokens = Token.tokens(of: line)
    let words = tokens.map { $0.isWord ? $0.bare : $0.plain }
    var place = 0
    func isWord(_ list: WordList, _ place: Int) -> Bool {
      words.indices.contains(place) && language.contains(words[place], in: list)
    }
    while place < words.count - 1,
      case let length = language.length(of: .changeOpenings, at: place, in: words),
      length > 0 || isWord(.fillers, place) || !tokens[place].isWord
    { place += max(length, 1) }
    let isChange = isWord(.changeVerbs, place)
    if isChange { place += 1 }
    while isWord(.topicNumbers, place) || isWord(.the, place) || (words.indices.contains(place) && words[place] == "#")
    { place += 1 }
    guard words.indices.contains(place), let number = Int(words[place]), number > 0, number < 1000 else { return nil }
    self.number = number
    var rest = place + 1
    // "number 2 is wrong"
    let isFaulty = language.length(of: .faults, at: rest, in: words) > 0
    hasVerb = isChange || isFaulty
    guard !isFaulty else {
      self.words = nil
      return
    }
    let link = language.length(of: .shouldBe, at: rest, in: words)
    if link > 0 {
      rest += link
    } else if words.indices.contains(rest), [":", "="].contains(words[rest]) || (hasVerb && isWord(.into, rest)) {
      rest += 1
    } else {
      let isEnd = words.dropFirst(rest).allSatisfy {
        language.contains($0, in: .afterChanges) || $0 == "." || $0 == "!"
      }
      guard isEnd || (hasVerb && words.indices.contains(rest) && words[rest] == ",") else { return nil }
      self.words = nil
      return
    }
    guard rest < tokens.count else { return nil }
    self.words = CorrectionLead.cut(from: String(line[tokens[rest].range.lowerBound...]), words: language)
  }
}
